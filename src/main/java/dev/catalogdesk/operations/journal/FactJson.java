package dev.catalogdesk.operations.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.model.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Facts as members of a line. What is empty is not written, so that lines stay readable.
final class FactJson {
    static final String KIND = "kind";
    private static final String OPERATION = "op";
    private static final String RECORD = "record";
    private static final String PLAN = "plan";
    private static final String PROVISIONED = "provisioned";
    private static final String MESSAGE = "message";
    private static final String TOKEN = "token";
    private static final String CODE = "code";

    private FactJson() {
    }

    static void write(Fact fact, ObjectNode line) {
        line.put(KIND, kind(fact));
        put(line, OPERATION, fact.operationId());
        switch (fact) {
            case Intent intent -> IntentJson.write(intent, line);
            case Fact.Attempt(String op, int number, String token) -> {
                line.put("attempt", number);
                put(line, TOKEN, token);
            }
            case Fact.Answer(String op, String recordId, String provisionedId) -> {
                put(line, RECORD, recordId);
                put(line, PROVISIONED, provisionedId);
            }
            case Fact.Planned(String op, String planId, String provisionedId) -> {
                put(line, PLAN, planId);
                put(line, PROVISIONED, provisionedId);
            }
            case Fact.Busy(String op, String code, String message) -> {
                put(line, CODE, code);
                put(line, MESSAGE, message);
            }
            case Fact.Refusal(String op, String code, String message, String requestId) -> {
                put(line, CODE, code);
                put(line, MESSAGE, message);
                put(line, "request", requestId);
            }
            case Fact.OutcomeUnknown(String op, String code, String message) -> {
                put(line, CODE, code);
                put(line, MESSAGE, message);
            }
            case Fact.End(String op, String recordId, String status) -> {
                put(line, RECORD, recordId);
                put(line, "status", status);
            }
            case Fact.Repair(String what, String file, int number, String setAside, int salvaged) -> {
                put(line, "what", what);
                put(line, "file", file);
                line.put("line", number);
                put(line, "aside", setAside);
                line.put("salvaged", salvaged);
            }
            case Fact.Dismissed dismissed -> { }
            case Fact.Other other -> { }
        }
    }

    static Fact read(JsonNode line) {
        String op = text(line, OPERATION);
        return switch (text(line, KIND)) {
            case "intent" -> IntentJson.read(op, line);
            case "attempt" -> new Fact.Attempt(op, line.path("attempt").asInt(), text(line, TOKEN));
            case "answer" -> new Fact.Answer(op, text(line, RECORD), text(line, PROVISIONED));
            case "planned" -> new Fact.Planned(op, text(line, PLAN), text(line, PROVISIONED));
            case "busy" -> new Fact.Busy(op, text(line, CODE), text(line, MESSAGE));
            case "refusal" -> new Fact.Refusal(op, text(line, CODE), text(line, MESSAGE), text(line, "request"));
            case "unknown" -> new Fact.OutcomeUnknown(op, text(line, CODE), text(line, MESSAGE));
            case "end" -> new Fact.End(op, text(line, RECORD), text(line, "status"));
            case "dismissed" -> new Fact.Dismissed(op);
            case "repair" -> new Fact.Repair(
                text(line, "what"), text(line, "file"), line.path("line").asInt(), text(line, "aside"),
                line.path("salvaged").asInt());
            default -> new Fact.Other(op, text(line, KIND));
        };
    }

    static String kind(Fact fact) {
        return switch (fact) {
            case Intent i -> "intent";
            case Fact.Attempt a -> "attempt";
            case Fact.Answer a -> "answer";
            case Fact.Planned p -> "planned";
            case Fact.Busy b -> "busy";
            case Fact.Refusal r -> "refusal";
            case Fact.OutcomeUnknown u -> "unknown";
            case Fact.End e -> "end";
            case Fact.Dismissed d -> "dismissed";
            case Fact.Repair r -> "repair";
            case Fact.Other o -> o.kind();
        };
    }

    static String text(JsonNode node, String name) {
        return node.path(name).asText("");
    }

    static void put(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }

    static List<String> texts(JsonNode node, String name) {
        List<String> found = new ArrayList<>();
        node.path(name).forEach(each -> found.add(each.asText("")));
        return found;
    }

    static void put(ObjectNode node, String name, List<String> values) {
        if (!values.isEmpty()) {
            values.forEach(node.putArray(name)::add);
        }
    }

    static Map<String, String> map(JsonNode node, String name) {
        Map<String, String> found = new LinkedHashMap<>();
        node.path(name).properties().forEach(each -> found.put(each.getKey(), each.getValue().asText("")));
        return found;
    }

    static void put(ObjectNode node, String name, Map<String, String> values) {
        if (!values.isEmpty()) {
            values.forEach(node.putObject(name)::put);
        }
    }

    static List<Tag> tags(JsonNode node, String name) {
        List<Tag> found = new ArrayList<>();
        node.path(name).forEach(tag -> found.add(new Tag(text(tag, "key"), text(tag, "value"))));
        return found;
    }

    static void putTags(ObjectNode node, String name, List<Tag> tags) {
        if (!tags.isEmpty()) {
            ArrayNode list = node.putArray(name);
            tags.forEach(tag -> list.addObject().put("key", tag.key()).put("value", tag.value()));
        }
    }
}
