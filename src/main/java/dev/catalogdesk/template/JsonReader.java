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
            .build())
        // CloudFormation takes templates with a comma too many, and such ones are in use.
        .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
        .build();
    private final Positions positions;
    private int values;

    JsonReader(Positions positions) {
        this.positions = positions;
    }

    /// Reads a whole text.
    TemplateValue read(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            TemplateValue value = value(parser, 0);
            if (parser.nextToken() != null) {
                throw mistake("Something follows after the end of the template", parser);
            }
            return value;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new TemplateException("This is not valid JSON: " + e.getOriginalMessage(),
                at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr());
        } catch (IOException e) {
            throw new TemplateException("The text cannot be read: " + e.getMessage(), 0, 0);
        }
    }

    private TemplateValue value(JsonParser parser, int depth) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        if (depth > Limits.DEPTH) {
            throw Limits.tooDeep(at.getLineNr(), at.getColumnNr());
        }
        values++;
        if (values > Limits.VALUES) {
            throw Limits.tooMany(at.getLineNr(), at.getColumnNr());
        }
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw mistake("The text ends too early", parser);
        }
        TemplateValue value = switch (token) {
            case START_OBJECT -> mapping(parser, depth);
            case START_ARRAY -> sequence(parser, depth);
            case VALUE_NULL -> new Scalar("", Kind.NULL);
            case VALUE_TRUE, VALUE_FALSE -> new Scalar(parser.getText(), Kind.BOOLEAN);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Scalar(parser.getText(), Kind.NUMBER);
            default -> Scalar.of(parser.getText());
        };
        return positions.note(value, at.getLineNr(), at.getColumnNr());
    }

    private TemplateValue sequence(JsonParser parser, int depth) throws IOException {
        List<TemplateValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, depth + 1));
        }
        return new Sequence(items);
    }

    /// Reads an object. Of a key that stands twice the last one counts, as in YAML.
    private TemplateValue mapping(JsonParser parser, int depth) throws IOException {
        LinkedHashMap<String, TemplateValue> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            entries.put(key, ShortForms.argument(key, value(parser, depth + 1)));
        }
        return new Mapping(entries);
    }

    private static TemplateException mistake(String problem, JsonParser parser) {
        JsonLocation at = parser.currentTokenLocation();
        return new TemplateException(problem, at.getLineNr(), at.getColumnNr());
    }
}
