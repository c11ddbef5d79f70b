package dev.catalogdesk.template;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Map;

/// Writes values of a template as JSON and reads them, for instance the metadata that DescribeProvisioningParameters
/// answers.
public final class TemplateJson {
    private static final JsonFactory JSON = new JsonFactory();

    private TemplateJson() {
    }

    /// Reads a value, within the same limits as a template.
    ///
    /// @param text JSON, such as the context of a resource change
    /// @return the value
    /// @throws TemplateException if the text is no JSON, too large or too deep
    public static TemplateValue read(String text) {
        if (text.isBlank()) {
            throw new TemplateException(Place.START, "there is no text", "Give a value as JSON");
        }
        return new JsonReader(text, new ArrayList<>()).read();
    }

    /// Writes a value in one line, functions in their long form, the order of keys kept.
    ///
    /// @param value the value
    /// @return JSON
    public static String write(TemplateValue value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            write(value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(TemplateValue value, JsonGenerator generator) throws IOException {
        switch (value) {
            case Scalar scalar -> write(scalar, generator);
            case Sequence sequence -> {
                generator.writeStartArray();
                for (TemplateValue item : sequence.items()) {
                    write(item, generator);
                }
                generator.writeEndArray();
            }
            case Mapping mapping -> {
                generator.writeStartObject();
                for (Map.Entry<String, TemplateValue> entry : mapping.entries().entrySet()) {
                    generator.writeFieldName(entry.getKey());
                    write(entry.getValue(), generator);
                }
                generator.writeEndObject();
            }
        }
    }

    private static void write(Scalar scalar, JsonGenerator generator) throws IOException {
        switch (scalar.kind()) {
            case TEXT -> generator.writeString(scalar.text());
            case NUMBER -> generator.writeNumber(scalar.text());
            case BOOLEAN -> generator.writeBoolean(Boolean.parseBoolean(scalar.text()));
            case NULL -> generator.writeNull();
        }
    }
}
