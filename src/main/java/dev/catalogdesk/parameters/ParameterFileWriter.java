package dev.catalogdesk.parameters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/// Writes values as CloudFormation or the AWS CLI take them. Leaves secrets to the caller: what it is given, it
/// writes. Safe on any thread.
public final class ParameterFileWriter {
    private final JsonMapper mapper = JsonMapper.builder().build();
    // The same lines on every system.
    private final ObjectWriter writer = mapper.writer(new DefaultPrettyPrinter()
        .withObjectIndenter(new DefaultIndenter("  ", "\n")).withArrayIndenter(new DefaultIndenter("  ", "\n")));

    /// Writes a file.
    ///
    /// @param file what to write, without secrets
    /// @param format in which form
    /// @return the file's text, ending in a line end
    public String write(ParameterFile file, ParameterFileFormat format) {
        JsonNode root = switch (format) {
            case CLOUDFORMATION_LIST -> list(file.values(), "ParameterKey", "ParameterValue");
            case SERVICE_CATALOG_LIST -> list(file.values(), "Key", "Value");
            case CLOUDFORMATION_OBJECT -> object(file);
        };
        try {
            return writer.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ArrayNode list(Map<String, String> values, String key, String value) {
        ArrayNode list = mapper.createArrayNode();
        values.forEach((name, text) -> list.addObject().put(key, name).put(value, text));
        return list;
    }

    private ObjectNode object(ParameterFile file) {
        ObjectNode root = mapper.createObjectNode();
        ObjectNode parameters = root.putObject("Parameters");
        file.values().forEach(parameters::put);
        if (!file.tags().isEmpty()) {
            ObjectNode tags = root.putObject("Tags");
            file.tags().forEach(tag -> tags.put(tag.key(), tag.value()));
        }
        return root;
    }
}
