package dev.catalogdesk.rules;

import dev.catalogdesk.rules.OperandValue.Many;
import dev.catalogdesk.rules.OperandValue.NotKnown;
import dev.catalogdesk.rules.OperandValue.One;
import dev.catalogdesk.rules.Verdict.Undecided;
import java.util.List;
import java.util.function.Function;

/// Says whether conditions are true for certain values. Texts are compared letter by letter, as CloudFormation does.
/// A list where a text should be, or the other way round, is left to AWS: the guide does not say what becomes of it.
final class Evaluator {
    private final Function<String, OperandValue> values;

    /// Needs the values.
    ///
    /// @param values value of a parameter by its key
    Evaluator(Function<String, OperandValue> values) {
        this.values = values;
    }

    Verdict judge(Condition condition) {
        return switch (condition) {
            case Condition.And and -> join(and.conditions(), this::judge, false);
            case Condition.Or or -> join(or.conditions(), this::judge, true);
            case Condition.Not not -> judge(not.condition()).not();
            case Condition.Equals equals -> same(value(equals.left()), value(equals.right()));
            case Condition.Contains contains -> in(value(contains.text()), value(contains.list()));
            case Condition.EachMemberEquals each -> {
                OperandValue wanted = value(each.text());
                yield forEach(value(each.list()), member -> same(member, wanted));
            }
            case Condition.EachMemberIn each -> {
                OperandValue allowed = value(each.allowed());
                yield forEach(value(each.list()), member -> in(member, allowed));
            }
            case Condition.Unknown unknown -> Undecided.BY_AWS;
        };
    }

    private OperandValue value(Operand operand) {
        return switch (operand) {
            case Operand.Text text -> new One(text.text());
            case Operand.TextList list -> new Many(list.members().stream().map(this::member).toList());
            case Operand.Ref ref -> values.apply(ref.key());
            case Operand.RefAll all -> new NotKnown(Undecided.BY_AWS);
            case Operand.ValueOf valueOf -> new NotKnown(Undecided.BY_AWS);
            case Operand.ValueOfAll all -> new NotKnown(Undecided.BY_AWS);
            case Operand.Unknown unknown -> new NotKnown(Undecided.BY_AWS);
        };
    }

    private OperandValue member(Operand operand) {
        OperandValue value = value(operand);
        return value instanceof Many ? new NotKnown(Undecided.BY_AWS) : value;
    }

    private static Verdict same(OperandValue left, OperandValue right) {
        if (left instanceof One(String a) && right instanceof One(String b)) {
            return Verdict.of(a.equals(b));
        }
        return reason(left).and(reason(right));
    }

    private static Verdict in(OperandValue text, OperandValue list) {
        return list instanceof Many(List<OperandValue> members)
            ? join(members, member -> same(text, member), true) : reason(text).and(wholly(list));
    }

    private static Verdict forEach(OperandValue list, Function<OperandValue, Verdict> test) {
        return list instanceof Many(List<OperandValue> members) ? join(members, test, false) : wholly(list);
    }

    private static <T> Verdict join(List<T> all, Function<T, Verdict> test, boolean decisive) {
        return Verdict.join(all.stream().map(test).toList(), decisive);
    }

    /// Why a list is none that could be looked into.
    private static Undecided wholly(OperandValue list) {
        return list instanceof NotKnown(Undecided why) ? why : Undecided.BY_AWS;
    }

    /// Why a text cannot be compared. One that is known gives no reason.
    private static Undecided reason(OperandValue text) {
        return switch (text) {
            case One one -> Undecided.NO_REASON;
            case NotKnown(Undecided why) -> why;
            case Many many -> Undecided.BY_AWS;
        };
    }
}
