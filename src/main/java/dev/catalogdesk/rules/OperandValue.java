package dev.catalogdesk.rules;

import java.util.Arrays;
import java.util.List;

/// What an operand turned out to be. It may hold a secret, so none of its kinds shows it.
sealed interface OperandValue {
    /// A text.
    record One(String text) implements OperandValue {
        @Override
        public String toString() {
            return "One";
        }
    }

    /// A list; its members are texts or not known.
    record Many(List<OperandValue> members) implements OperandValue {
        @Override
        public String toString() {
            return "Many[" + members.size() + "]";
        }
    }

    /// Nobody here knows, for a reason.
    record NotKnown(Verdict.Undecided why) implements OperandValue {
    }

    /// The texts in it, as far as they are known.
    default List<String> texts() {
        return switch (this) {
            case One(String text) -> List.of(text);
            case Many(List<OperandValue> members) -> members.stream().flatMap(each -> each.texts().stream()).toList();
            case NotKnown unknown -> List.of();
        };
    }

    /// Splits a list as CloudFormation does: at commas, without spaces around. An empty text is an empty list.
    static OperandValue list(String text) {
        return text.isBlank() ? new Many(List.of()) : new Many(Arrays.stream(text.split(",", -1))
            .<OperandValue>map(member -> new One(member.strip())).toList());
    }
}
