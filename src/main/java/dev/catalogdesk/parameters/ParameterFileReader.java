package dev.catalogdesk.parameters;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.model.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads values from any of the files that CloudFormation and the AWS CLI take: both of CloudFormation's forms, the
/// list for Service Catalog, the whole input of `provision-product` (`--cli-input-json`), and `Key=Value` texts as
/// for `aws cloudformation deploy`. Which it is, it sees itself. Safe on any thread.
public final class ParameterFileReader {
    private static final int LARGEST = 2_000_000;
    private static final int DEEPEST = 20;
    private static final List<String> KEYS = List.of("ParameterKey", "Key");
    private static final List<String> VALUES = List.of("ParameterValue", "Value");

    private final JsonMapper mapper;

    /// Makes a reader.
    public ParameterFileReader() {
        JsonFactory factory = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // A fault in a file with secrets is told without the file's text.
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
        mapper = JsonMapper.builder(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    }

    /// Reads a file.
    ///
    /// @param text its whole text
    /// @return its values
    /// @throws ParameterFileException if it is none of the known forms
    public ParameterFile read(String text) throws ParameterFileException {
        if (text.length() > LARGEST) {
            throw fault("form.file.large", LARGEST / 1_000_000);
        }
        JsonNode root = tree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (root.isArray()) {
            return new ParameterFile(list(root), List.of());
        }
        if (!root.isObject()) {
            throw fault("form.file.unknown");
        }
        Optional<JsonNode> asked = child(root, "ProvisioningParameters");
        if (asked.isPresent() && asked.get().isArray()) {
            return new ParameterFile(list(asked.get()), tags(root));
        }
        Optional<JsonNode> inside = child(root, "Parameters");
        if (inside.isPresent()) {
            return new ParameterFile(inside.get().isArray() ? list(inside.get()) : object(inside.get()), tags(root));
        }
        return new ParameterFile(object(root), List.of());
    }

    private JsonNode tree(String text) throws ParameterFileException {
        try {
            JsonNode root = mapper.readTree(text);
            if (root == null || root.isMissingNode()) {
                throw fault("form.file.empty");
            }
            return root;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw at == null ? fault("form.file.unknown") : fault("form.file.json", at.getLineNr(), at.getColumnNr());
        }
    }

    private static Map<String, String> list(JsonNode entries) throws ParameterFileException {
        Map<String, String> values = new LinkedHashMap<>();
        int number = 0;
        for (JsonNode entry : entries) {
            number++;
            if (entry.isTextual() && entry.textValue().indexOf('=') > 0) {
                int equals = entry.textValue().indexOf('=');
                values.put(entry.textValue().substring(0, equals), entry.textValue().substring(equals + 1));
                continue;
            }
            Optional<String> key = text(entry, KEYS);
            if (key.isEmpty()) {
                throw fault("form.file.entry", number);
            }
            // "UsePreviousValue" stands in place of a value: there is nothing to take from it.
            Optional<String> value = text(entry, VALUES);
            value.ifPresent(each -> values.put(key.get(), each));
        }
        return values;
    }

    private static Map<String, String> object(JsonNode object) throws ParameterFileException {
        if (!object.isObject()) {
            throw fault("form.file.unknown");
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            values.put(entry.getKey(), scalar(entry.getValue())
                .orElseThrow(() -> fault("form.file.value", entry.getKey())));
        }
        return values;
    }

    private static List<Tag> tags(JsonNode root) throws ParameterFileException {
        List<Tag> tags = new ArrayList<>();
        JsonNode node = root.path("Tags");
        if (node.isObject()) {
            object(node).forEach((key, value) -> tags.add(new Tag(key, value)));
        } else if (node.isArray()) {
            list(node).forEach((key, value) -> tags.add(new Tag(key, value)));
        }
        return tags;
    }

    private static Optional<JsonNode> child(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name));
    }

    private static Optional<String> text(JsonNode entry, List<String> names) {
        return names.stream().flatMap(name -> child(entry, name).stream()).findFirst()
            .flatMap(ParameterFileReader::scalar);
    }

    /// A value as CloudFormation takes it: always a text; a list with commas.
    private static Optional<String> scalar(JsonNode node) {
        if (node.isArray()) {
            List<String> items = new ArrayList<>();
            for (JsonNode item : node) {
                if (!item.isValueNode() || item.isNull()) {
                    return Optional.empty();
                }
                items.add(item.asText());
            }
            return Optional.of(ListValue.join(items));
        }
        return node.isValueNode() && !node.isNull() ? Optional.of(node.asText()) : Optional.empty();
    }

    private static ParameterFileException fault(String key, Object... arguments) {
        return new ParameterFileException(new MessageKey(key, List.of(arguments)));
    }
}
