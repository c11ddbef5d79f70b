package dev.catalogdesk.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What conditions are made of.
final class Terms {
    private Terms() {
    }

    /// Keys of all parameters that a condition speaks of, in the order of their first mention.
    static Set<String> keys(Condition condition) {
        Set<String> keys = new LinkedHashSet<>();
        comparisons(condition).forEach(each -> {
            if (each instanceof Condition.Unknown unknown) {
                unknown.keys().stream().sorted().forEach(keys::add);
            }
            operands(each).forEach(operand -> keys.addAll(keys(operand)));
        });
        return keys;
    }

    /// The innermost conditions: all but and, or, not.
    static Stream<Condition> comparisons(Condition condition) {
        return switch (condition) {
            case Condition.And and -> and.conditions().stream().flatMap(Terms::comparisons);
            case Condition.Or or -> or.conditions().stream().flatMap(Terms::comparisons);
            case Condition.Not not -> comparisons(not.condition());
            default -> Stream.of(condition);
        };
    }

    /// What a comparison compares, the members of lists one by one.
    static Stream<Operand> operands(Condition comparison) {
        Stream<Operand> operands = switch (comparison) {
            case Condition.Equals(Operand left, Operand right) -> Stream.of(left, right);
            case Condition.Contains(Operand list, Operand text) -> Stream.of(list, text);
            case Condition.EachMemberEquals(Operand list, Operand text) -> Stream.of(list, text);
            case Condition.EachMemberIn(Operand list, Operand allowed) -> Stream.of(list, allowed);
            default -> Stream.empty();
        };
        return operands.flatMap(each -> each instanceof Operand.TextList list ? list.members().stream()
            : Stream.of(each));
    }

    private static List<String> keys(Operand operand) {
        return switch (operand) {
            case Operand.Ref ref -> List.of(ref.key());
            case Operand.ValueOf valueOf -> List.of(valueOf.key());
            case Operand.Unknown unknown -> unknown.keys().stream().sorted().toList();
            default -> List.of();
        };
    }
}
