package dev.catalogdesk.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.model.MessageKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads what the conditions of one rule compare.
final class OperandReader {
    private static final String REF = "Ref";
    private static final String VALUE_OF = "Fn::ValueOf";
    private final String rule;
    private final List<MessageKey> faults;

    OperandReader(String rule, List<MessageKey> faults) {
        this.rule = rule;
        this.faults = faults;
    }

    /// Reads an operand.
    ///
    /// @param within the function it is given to
    Operand operand(String within, JsonNode node) {
        return node.isArray() ? list(within, node) : single(within, node);
    }

    private Operand list(String within, JsonNode node) {
        List<Operand> members = new ArrayList<>();
        node.forEach(each -> members.add(single(within, each)));
        return new Operand.TextList(members);
    }

    private Operand single(String within, JsonNode node) {
        if (node.isValueNode() && !node.isNull()) {
            return new Operand.Text(node.asText());
        }
        if (!node.isObject() || node.size() != 1) {
            faults.add(MessageKey.of("rules.fault.operand", rule, within));
            return new Operand.Unknown("", keys(node));
        }
        Map.Entry<String, JsonNode> function = node.properties().iterator().next();
        return function(function.getKey(), function.getValue());
    }

    /// A function that gives a text or a list. The guide: no function is used within those that only AWS knows.
    private Operand function(String name, JsonNode argument) {
        boolean texts = switch (name) {
            case REF, "Fn::RefAll" -> argument.isTextual();
            case VALUE_OF, "Fn::ValueOfAll" -> argument.isArray() && argument.size() == 2
                && argument.get(0).isTextual() && argument.get(1).isTextual();
            default -> true;
        };
        if (!texts) {
            faults.add(MessageKey.of("rules.fault.nested", rule, name));
            return new Operand.Unknown(name, keys(argument));
        }
        return switch (name) {
            case REF -> new Operand.Ref(argument.asText());
            case "Fn::RefAll" -> new Operand.RefAll(argument.asText());
            case VALUE_OF -> new Operand.ValueOf(argument.get(0).asText(), argument.get(1).asText());
            case "Fn::ValueOfAll" -> new Operand.ValueOfAll(argument.get(0).asText(), argument.get(1).asText());
            default -> new Operand.Unknown(name, keys(argument));
        };
    }

    /// Keys of the parameters that something speaks of, whatever it is.
    static Set<String> keys(JsonNode node) {
        Set<String> keys = new LinkedHashSet<>();
        node.findValues(REF).stream().filter(JsonNode::isTextual).forEach(each -> keys.add(each.asText()));
        node.findValues(VALUE_OF).stream().map(each -> each.path(0)).filter(JsonNode::isTextual)
            .forEach(each -> keys.add(each.asText()));
        return keys;
    }
}
