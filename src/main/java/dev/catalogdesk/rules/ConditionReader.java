package dev.catalogdesk.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.model.MessageKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Reads the conditions of one rule. What is not as the guide says becomes an unknown one and a fault: AWS has taken
/// the rule, so it may know more than the guide tells.
final class ConditionReader {
    private final String rule;
    private final List<MessageKey> faults;
    private final OperandReader operands;

    ConditionReader(String rule, List<MessageKey> faults) {
        this.rule = rule;
        this.faults = faults;
        operands = new OperandReader(rule, faults);
    }

    Condition condition(JsonNode node) {
        if (!node.isObject() || node.size() != 1) {
            faults.add(MessageKey.of("rules.fault.condition", rule));
            return unknown("", node);
        }
        Map.Entry<String, JsonNode> function = node.properties().iterator().next();
        String name = function.getKey();
        JsonNode arguments = function.getValue();
        return switch (name) {
            case "Fn::And" -> several(name, arguments, Condition.And::new);
            case "Fn::Or" -> several(name, arguments, Condition.Or::new);
            case "Fn::Not" -> counted(name, arguments, 1, 1)
                ? new Condition.Not(condition(arguments.get(0))) : unknown(name, arguments);
            case "Fn::Equals" -> comparison(name, arguments, Set.of(), Condition.Equals::new);
            case "Fn::Contains" -> comparison(name, arguments, Set.of(0), Condition.Contains::new);
            case "Fn::EachMemberEquals" ->
                comparison(name, arguments, Set.of(0), Condition.EachMemberEquals::new);
            case "Fn::EachMemberIn" -> comparison(name, arguments, Set.of(0, 1), Condition.EachMemberIn::new);
            default -> unknown(name, arguments);
        };
    }

    private Condition several(String name, JsonNode arguments, Function<List<Condition>, Condition> make) {
        if (!counted(name, arguments, 2, 10)) {
            return unknown(name, arguments);
        }
        List<Condition> conditions = new ArrayList<>();
        arguments.forEach(each -> conditions.add(condition(each)));
        return make.apply(conditions);
    }

    /// Reads two operands.
    ///
    /// @param lists which of them, from 0, are lists
    private Condition comparison(
            String name, JsonNode arguments, Set<Integer> lists, BiFunction<Operand, Operand, Condition> make) {
        if (!counted(name, arguments, 2, 2)) {
            return unknown(name, arguments);
        }
        for (int i = 0; i < arguments.size(); i++) {
            boolean list = lists.contains(i);
            if (list ? arguments.get(i).isValueNode() : arguments.get(i).isArray()) {
                faults.add(MessageKey.of(list ? "rules.fault.list" : "rules.fault.text", rule, name, i + 1));
                return unknown(name, arguments);
            }
        }
        return make.apply(operands.operand(name, arguments.get(0)), operands.operand(name, arguments.get(1)));
    }

    private boolean counted(String name, JsonNode arguments, int least, int most) {
        boolean right = arguments.isArray() && arguments.size() >= least && arguments.size() <= most;
        if (!right) {
            faults.add(MessageKey.of("rules.fault.count", rule, name, most));
        }
        return right;
    }

    private static Condition unknown(String name, JsonNode arguments) {
        return new Condition.Unknown(name, OperandReader.keys(arguments));
    }
}
