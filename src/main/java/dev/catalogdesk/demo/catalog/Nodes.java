package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.model.Tag;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// Small helpers for outputs.
final class Nodes {
    private Nodes() {
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static <T> ArrayNode list(Collection<T> values, Function<T, ObjectNode> each) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> list.add(each.apply(value)));
        return list;
    }

    static ArrayNode texts(Collection<String> values) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        values.forEach(list::add);
        return list;
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }

    static ArrayNode tags(Collection<Tag> tags) {
        return list(tags, tag -> object().put("Key", tag.key()).put("Value", tag.value()));
    }

    static List<Tag> tags(JsonNode list) {
        return list.valueStream()
            .map(tag -> new Tag(tag.path("Key").asText(), tag.path("Value").asText()))
            .toList();
    }

    /// AWS leaves out a text that it does not have.
    static void putIfAny(ObjectNode node, String member, String text) {
        if (!text.isEmpty()) {
            node.put(member, text);
        }
    }

    static double seconds(Instant time) {
        return time.toEpochMilli() / 1000d;
    }
}
