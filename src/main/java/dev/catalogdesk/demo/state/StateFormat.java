package dev.catalogdesk.demo.state;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import dev.catalogdesk.demo.scenario.CatalogueConstraint;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// Writes and reads the records of the simulated AWS as JSON, member by member. Strict: what is missing, unknown or of
/// another type is a mistake, for nobody but this program writes these files.
public final class StateFormat {
    private StateFormat() {
    }

    /// What writes and reads.
    ///
    /// @return a mapper, safe on any thread
    public static JsonMapper mapper() {
        SimpleModule module = new SimpleModule()
            .addAbstractTypeMapping(SequencedMap.class, LinkedHashMap.class)
            .addSerializer(Instant.class, new TimeOut())
            .addDeserializer(Instant.class, new TimeIn());
        module.addSerializer(Optional.class, new OptionalOut());
        module.addDeserializer(Optional.class, new OptionalIn());
        return JsonMapper.builder()
            .addModule(module)
            .addMixIn(CatalogueConstraint.class, Kinds.class)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    }

    /// The kinds of constraints by name.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = CatalogueConstraint.Launch.class, name = "launch"),
        @JsonSubTypes.Type(value = CatalogueConstraint.Template.class, name = "template"),
        @JsonSubTypes.Type(value = CatalogueConstraint.StackSet.class, name = "stackSet"),
        @JsonSubTypes.Type(value = CatalogueConstraint.Notification.class, name = "notification"),
        @JsonSubTypes.Type(value = CatalogueConstraint.ResourceUpdate.class, name = "resourceUpdate")})
    private interface Kinds {
    }

    private static final class TimeOut extends StdScalarSerializer<Instant> {
        private static final long serialVersionUID = 1L;

        TimeOut() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant time, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(time.toString());
        }
    }

    private static final class TimeIn extends StdScalarDeserializer<Instant> {
        private static final long serialVersionUID = 1L;

        TimeIn() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
                return Instant.parse(in.getText());
            } catch (DateTimeException e) {
                throw context.weirdStringException(in.getText(), Instant.class, "is no time");
            }
        }
    }

    /// Only texts are optional in what is kept; an absent one is an empty text.
    @SuppressWarnings("rawtypes")
    private static final class OptionalOut extends JsonSerializer<Optional> {
        @Override
        public void serialize(Optional value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.isPresent() ? value.get().toString() : "");
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class OptionalIn extends JsonDeserializer<Optional> {
        @Override
        public Optional deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return Optional.of(in.getText()).filter(text -> !text.isEmpty());
        }
    }
}
