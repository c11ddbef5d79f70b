package dev.catalogdesk.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.ParameterGroup;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.model.TagUpdates;
import dev.catalogdesk.model.TemplateRule;
import dev.catalogdesk.model.UsageInstructions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the JSON that the service puts into `UsageInstructions`: rules of the path's template constraints and
/// the template's metadata. What cannot be read is named in the result and never thrown, because a template's
/// author may write anything there. Pure, any thread. The types are those seen on the wire (`service-semantics`
/// 3.4); the interface's form is CloudFormation's `AWS::CloudFormation::Interface`.
public final class UsageInstructionsReader {
    private static final String RULES = "rules";
    private static final String METADATA = "metadata";
    private static final String INTERFACE = "AWS::CloudFormation::Interface";
    private static final ObjectMapper JSON =
        new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final List<String> unreadable = new ArrayList<>();

    private UsageInstructionsReader() {
    }

    /// Reads the instructions of an answer.
    ///
    /// @param parameters what the service answered
    /// @return what its instructions say
    public static UsageInstructions read(ProvisioningParameters parameters) {
        return new UsageInstructionsReader().readAll(parameters);
    }

    private UsageInstructions readAll(ProvisioningParameters parameters) {
        JsonNode form = interfaceOf(object(parameters, METADATA));
        return new UsageInstructions(
            text(parameters, "description"),
            text(parameters, "version"),
            text(parameters, "launchAsRole"),
            OpenEnum.read(text(parameters, "tagUpdateOnProvisionedProduct").orElse(""), TagUpdates.UNKNOWN),
            rules(object(parameters, RULES)),
            groups(form),
            labels(form),
            unreadable);
    }

    private static Optional<String> text(ProvisioningParameters parameters, String type) {
        return parameters.instruction(type).filter(value -> !value.isBlank());
    }

    private JsonNode object(ProvisioningParameters parameters, String type) {
        Optional<String> value = text(parameters, type);
        if (value.isEmpty()) {
            return JSON.missingNode();
        }
        try {
            JsonNode node = JSON.readTree(value.get());
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            // Told to the operator through `unreadable`, below.
        }
        unreadable.add(type);
        return JSON.missingNode();
    }

    private static JsonNode interfaceOf(JsonNode metadata) {
        JsonNode inside = metadata.path(INTERFACE);
        return inside.isObject() ? inside : metadata;
    }

    private static List<TemplateRule> rules(JsonNode node) {
        List<TemplateRule> rules = new ArrayList<>();
        node.properties().forEach(entry -> {
            List<String> assertions = new ArrayList<>();
            for (JsonNode assertion : entry.getValue().path("Assertions")) {
                assertions.add(assertion.path("AssertDescription").asText(""));
            }
            rules.add(new TemplateRule(entry.getKey(), assertions));
        });
        return rules;
    }

    private static List<ParameterGroup> groups(JsonNode form) {
        List<ParameterGroup> groups = new ArrayList<>();
        for (JsonNode group : form.path("ParameterGroups")) {
            List<String> keys = new ArrayList<>();
            group.path("Parameters").forEach(key -> keys.add(key.asText("")));
            groups.add(new ParameterGroup(group.path("Label").path("default").asText(""), keys));
        }
        return groups;
    }

    private static Map<String, String> labels(JsonNode form) {
        Map<String, String> labels = new LinkedHashMap<>();
        form.path("ParameterLabels").properties().forEach(entry -> {
            String label = entry.getValue().path("default").asText("");
            if (!label.isBlank()) {
                labels.put(entry.getKey(), label);
            }
        });
        return labels;
    }
}
