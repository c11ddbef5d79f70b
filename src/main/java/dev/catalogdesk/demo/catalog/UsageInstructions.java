package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.scenario.CatalogueConstraint;
import dev.catalogdesk.demo.state.OfferedPath;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateJson;

/// Writes `UsageInstructions`: the rules of the path, and what the template says of itself.
final class UsageInstructions {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Choice choice;
    private final Template template;

    UsageInstructions(Choice choice, Template template) {
        this.choice = choice;
        this.template = template;
    }

    ArrayNode write() {
        ArrayNode all = JSON.createArrayNode();
        add(all, "rules", rules(choice.path()).toString());
        if (!template.formatVersion().isEmpty()) {
            add(all, "version", template.formatVersion());
        }
        if (!template.description().isEmpty()) {
            add(all, "description", template.description());
        }
        if (!template.metadata().entries().isEmpty()) {
            add(all, "metadata", TemplateJson.write(template.metadata()));
        }
        String role = choice.launched().launchRole();
        if (!role.isEmpty()) {
            add(all, "launchAsRole", role);
        }
        boolean allowed = choice.path().constraint(CatalogueConstraint.ResourceUpdate.class)
            .map(CatalogueConstraint.ResourceUpdate::tagUpdatesAllowed).orElse(false);
        add(all, "tagUpdateOnProvisionedProduct", allowed ? "ALLOWED" : "NOT_ALLOWED");
        return all;
    }

    /// The rules of all template constraints of the path in one object; empty where there is none.
    static ObjectNode rules(OfferedPath path) {
        ObjectNode rules = JSON.createObjectNode();
        for (CatalogueConstraint constraint : path.constraints()) {
            if (constraint instanceof CatalogueConstraint.Template narrowing) {
                JsonNode read = read(narrowing.rulesJson());
                // Both forms are in use: the bare rules, and a document with the section Rules.
                JsonNode inner = read.path("Rules").isObject() ? read.path("Rules") : read;
                inner.properties().forEach(rule -> rules.set(unused(rules, rule.getKey()), rule.getValue()));
            }
        }
        return rules;
    }

    /// The rules of all constraints count, also where two of them have the same name.
    private static String unused(ObjectNode rules, String name) {
        String free = name;
        for (int i = 2; rules.has(free); i++) {
            free = name + i;
        }
        return free;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A template constraint of the scenario is no JSON.", e);
        }
    }

    private static void add(ArrayNode all, String type, String value) {
        all.addObject().put("Type", type).put("Value", value);
    }
}
