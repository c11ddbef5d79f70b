package dev.catalogdesk.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.model.StackSetAmount;
import dev.catalogdesk.model.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes and reads what one filled in for a launch. A member that is missing, as in the file of an earlier version of
/// the program, or that is no such thing reads as if nothing had been filled in there.
final class LaunchInputsJson {
    private static final String STACK_SET = "stackSet";

    private LaunchInputsJson() {
    }

    static void put(ObjectNode node, LaunchInputs inputs) {
        node.put("versionId", inputs.versionId()).put("pathId", inputs.pathId()).put("name", inputs.name());
        ObjectNode parameters = node.putObject("parameters");
        inputs.parameters().forEach(parameters::put);
        put(node.putArray("tags"), inputs.tags());
        if (!inputs.tagChoices().isEmpty()) {
            put(node.putArray("tagChoices"), inputs.tagChoices());
        }
        if (!inputs.topics().isEmpty()) {
            inputs.topics().forEach(node.putArray("topics")::add);
        }
        if (!inputs.stackSet().equals(StackSetInputs.NONE)) {
            put(node.putObject(STACK_SET), inputs.stackSet());
        }
    }

    static LaunchInputs read(JsonNode node) {
        Map<String, String> parameters = new LinkedHashMap<>();
        node.path("parameters").properties().forEach(entry -> {
            if (entry.getValue().isTextual()) {
                parameters.put(entry.getKey(), entry.getValue().asText());
            }
        });
        JsonNode stackSet = node.path(STACK_SET);
        return new LaunchInputs(text(node, "versionId"), text(node, "pathId"), text(node, "name"), parameters,
            tags(node, "tags"), texts(node, "topics").orElse(List.of()),
            new StackSetInputs(texts(stackSet, "accounts"), texts(stackSet, "regions"),
                amount(stackSet, "tolerance"), amount(stackSet, "concurrency")),
            tags(node, "tagChoices"));
    }

    static String text(JsonNode node, String name) {
        return node.path(name).isTextual() ? node.path(name).asText() : "";
    }

    private static void put(ArrayNode node, List<Tag> tags) {
        tags.forEach(tag -> node.addObject().put("key", tag.key()).put("value", tag.value()));
    }

    private static List<Tag> tags(JsonNode node, String name) {
        List<Tag> tags = new ArrayList<>();
        node.path(name).forEach(tag -> {
            if (tag.path("key").isTextual()) {
                tags.add(new Tag(text(tag, "key"), text(tag, "value")));
            }
        });
        return tags;
    }

    private static void put(ObjectNode node, StackSetInputs inputs) {
        inputs.accounts().ifPresent(accounts -> accounts.forEach(node.putArray("accounts")::add));
        inputs.regions().ifPresent(regions -> regions.forEach(node.putArray("regions")::add));
        inputs.tolerance().ifPresent(amount -> put(node.putObject("tolerance"), amount));
        inputs.concurrency().ifPresent(amount -> put(node.putObject("concurrency"), amount));
    }

    private static void put(ObjectNode node, StackSetAmount amount) {
        node.put("value", amount.value()).put("percentage", amount.percentage());
    }

    private static Optional<List<String>> texts(JsonNode node, String name) {
        if (!node.path(name).isArray()) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        node.path(name).forEach(text -> {
            if (text.isTextual()) {
                texts.add(text.asText());
            }
        });
        return Optional.of(texts);
    }

    private static Optional<StackSetAmount> amount(JsonNode node, String name) {
        JsonNode value = node.path(name).path("value");
        return value.isInt() && value.asInt() >= 0
            ? Optional.of(new StackSetAmount(value.asInt(), node.path(name).path("percentage").asBoolean()))
            : Optional.empty();
    }
}
