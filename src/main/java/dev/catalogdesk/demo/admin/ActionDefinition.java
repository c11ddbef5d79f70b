package dev.catalogdesk.demo.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.ServiceActionEntry;
import dev.catalogdesk.demo.wire.ServiceException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// The definition of a service action, checked.
///
/// @param texts its entries as the administrator wrote them
/// @param parameters what its entry `Parameters` asks for
record ActionDefinition(SequencedMap<String, String> texts, List<ServiceActionEntry.Parameter> parameters) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ROLE = Pattern.compile("LAUNCH_ROLE|arn:[a-z-]+:iam::\\d{12}:role/.+");
    private static final int LONGEST_NAME = 50;

    static ActionDefinition read(JsonNode definition) {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        definition.properties().forEach(each -> texts.put(each.getKey(), each.getValue().asText()));
        if (!texts.containsKey("Name") || !texts.containsKey("Version")) {
            throw invalid("Name and Version of the document must be specified");
        }
        String role = texts.getOrDefault("AssumeRole", "LAUNCH_ROLE");
        if (!ROLE.matcher(role).matches()) {
            throw invalid("AssumeRole must be the ARN of a role or LAUNCH_ROLE, but is " + role);
        }
        return new ActionDefinition(texts, parameters(texts.getOrDefault("Parameters", "[]")));
    }

    private static List<ServiceActionEntry.Parameter> parameters(String text) {
        JsonNode list = parsed(text);
        List<ServiceActionEntry.Parameter> parameters = new ArrayList<>();
        for (JsonNode each : list) {
            String name = each.path("Name").asText("");
            String type = each.path("Type").asText("");
            if (name.isEmpty() || name.length() > LONGEST_NAME
                    || !List.of(ServiceActionEntry.TARGET, "TEXT_VALUE").contains(type)) {
                throw invalid("each of the Parameters has a Name and a Type, which is TARGET or TEXT_VALUE");
            }
            if (parameters.stream().anyMatch(one -> one.name().equals(name))) {
                throw invalid("the parameter " + name + " is given twice");
            }
            parameters.add(new ServiceActionEntry.Parameter(name, type, List.of()));
        }
        return parameters;
    }

    private static JsonNode parsed(String text) {
        try {
            JsonNode list = JSON.readTree(text);
            if (list.isArray()) {
                return list;
            }
        } catch (JsonProcessingException e) {
            throw invalid("Parameters is not valid JSON");
        }
        throw invalid("Parameters is not a JSON list");
    }

    private static ServiceException invalid(String problem) {
        return Errors.invalid("Invalid service action definition: " + problem + ".");
    }
}
