package dev.catalogdesk.template;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.catalogdesk.template.TemplateValue.Kind;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Reads JSON into values. JSON has a reader of its own because it allows tabs where YAML does not.
final class JsonReader {
    private static final JsonFactory JSON = JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(10 * Limits.DEPTH)
            .maxNumberLength(1_000)
            .maxStringLength(Limits.CHARACTERS)
            .maxNameLength(Limits.CHARACTERS)
            .build())
        // Keys are not shared between texts, so that no text can fill a table with keys that collide.
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        // CloudFormation takes templates with a comma too many, and such ones are in use.
        .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
        .build();
    private final String text;
    private final List<TemplateRemark> remarks;
    private final Limits limits = new Limits();
    private Place last = Place.START;

    JsonReader(String text, List<TemplateRemark> remarks) {
        this.text = text;
        this.remarks = remarks;
    }

    /// Reads the whole text.
    TemplateValue read() {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            TemplateValue value = value(parser, 0, place(parser.currentTokenLocation()));
            end(parser);
            return value;
        } catch (JsonProcessingException e) {
            throw JsonProblems.explain(e, last);
        } catch (IOException e) {
            throw new TemplateException(Place.START, "the text cannot be read", "Open it anew");
        }
    }

    private static void end(JsonParser parser) throws IOException {
        Place place;
        try {
            if (parser.nextToken() == null) {
                return;
            }
            place = place(parser.currentTokenLocation());
        } catch (JsonProcessingException e) {
            place = place(e.getLocation());
        }
        throw new TemplateException(place, "something follows after the end of the template",
            "Delete what stands after the last closing brace");
    }

    private TemplateValue value(JsonParser parser, int depth, Place place) throws IOException {
        last = place;
        limits.add(1, depth, place);
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, depth, place);
            case START_ARRAY -> sequence(parser, depth, place);
            case VALUE_NULL -> Scalar.nothing().at(place);
            case VALUE_TRUE, VALUE_FALSE -> new Scalar(parser.getText(), Kind.BOOLEAN, place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Scalar(parser.getText(), Kind.NUMBER, place);
            default -> text(parser, place);
        };
    }

    private static Scalar text(JsonParser parser, Place place) throws IOException {
        String value = parser.getText();
        TextCheck.value(value, place);
        return Scalar.of(value).at(place);
    }

    private Sequence sequence(JsonParser parser, int depth, Place place) throws IOException {
        List<TemplateValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, depth + 1, place(parser.currentTokenLocation())));
        }
        return new Sequence(items, place);
    }

    private Mapping mapping(JsonParser parser, int depth, Place place) throws IOException {
        LinkedHashMap<String, TemplateValue> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Place keyPlace = place(parser.currentTokenLocation());
            TextCheck.value(key, keyPlace);
            parser.nextToken();
            if (entries.put(key, ShortForms.argument(key, value(parser, depth + 1, keyPlace))) != null) {
                TemplateRemark.twice(keyPlace, key, remarks);
            }
        }
        return new Mapping(entries, place);
    }

    private static Place place(JsonLocation at) {
        return new Place(at.getLineNr(), at.getColumnNr());
    }
}
