package dev.catalogdesk.demo.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.model.Tag;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// Small helpers for the inputs and outputs of operations, by the member names of the model.
public final class Nodes {
    private Nodes() {
    }

    /// An empty structure.
    ///
    /// @return the structure
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// A list of structures.
    ///
    /// @param values what is listed
    /// @param each makes the structure of one
    /// @return the list
    public static <T> ArrayNode list(Collection<T> values, Function<T, ObjectNode> each) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> list.add(each.apply(value)));
        return list;
    }

    /// A list of texts.
    ///
    /// @param values the texts
    /// @return the list
    public static ArrayNode texts(Collection<String> values) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        values.forEach(list::add);
        return list;
    }

    /// The texts of a list.
    ///
    /// @param list a list; what was not sent has none
    /// @return its texts
    public static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }

    /// A list of tags.
    ///
    /// @param tags the tags
    /// @return the list
    public static ArrayNode tags(Collection<Tag> tags) {
        return list(tags, tag -> object().put("Key", tag.key()).put("Value", tag.value()));
    }

    /// The tags of a list.
    ///
    /// @param list a list; what was not sent has none
    /// @return its tags
    public static List<Tag> tags(JsonNode list) {
        return list.valueStream()
            .map(tag -> new Tag(tag.path("Key").asText(), tag.path("Value").asText()))
            .toList();
    }

    /// Writes a text, if there is one: AWS leaves out a text that it does not have.
    ///
    /// @param node where to
    /// @param member name of the member
    /// @param text the text; may be empty
    public static void putIfAny(ObjectNode node, String member, String text) {
        if (!text.isEmpty()) {
            node.put(member, text);
        }
    }

    /// A time as it goes over the wire.
    ///
    /// @param time the time
    /// @return seconds since 1970, in milliseconds
    public static double seconds(Instant time) {
        return time.toEpochMilli() / 1000d;
    }
}
