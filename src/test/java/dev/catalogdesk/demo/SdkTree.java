package dev.catalogdesk.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructList;

/// What the SDK understood of an answer, as a tree: a member that was not sent is not in it.
final class SdkTree {
    private SdkTree() {
    }

    static JsonNode of(SdkPojo answer) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        for (SdkField<?> field : answer.sdkFields()) {
            Object value = field.getValueOrDefault(answer);
            if (value != null && !(value instanceof SdkAutoConstructList<?>)) {
                tree.set(field.memberName(), value(value));
            }
        }
        return tree;
    }

    private static JsonNode value(Object value) {
        return switch (value) {
            case SdkPojo inner -> of(inner);
            case List<?> list -> {
                ArrayNode items = JsonNodeFactory.instance.arrayNode();
                list.forEach(item -> items.add(value(item)));
                yield items;
            }
            case String text -> TextNode.valueOf(text);
            default -> new ObjectMapper().valueToTree(value.toString());
        };
    }
}
