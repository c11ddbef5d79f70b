package dev.catalogdesk.rules;

import java.util.List;

/// What a condition says, arranged as one would say it: no "not" around anything but a comparison, and comparisons of
/// the same value in one. The interface puts it into words.
public sealed interface Phrase {
    /// A value is one of some values.
    ///
    /// @param subject the value, or a list
    /// @param each whether every member of the list is meant
    /// @param not whether the contrary is said
    /// @param values the values; with `not`, it is none of them
    record Is(Operand subject, boolean each, boolean not, List<Operand> values) implements Phrase {
        /// Copies the list.
        public Is {
            values = List.copyOf(values);
        }
    }

    /// A value is in a list that is not written in the rules.
    ///
    /// @param subject the value, or a list
    /// @param each whether every member of the list is meant
    /// @param not whether the contrary is said
    /// @param list the list
    record In(Operand subject, boolean each, boolean not, Operand list) implements Phrase {
    }

    /// A list has a certain member.
    ///
    /// @param list the list
    /// @param not whether the contrary is said
    /// @param member the member
    record Has(Operand list, boolean not, Operand member) implements Phrase {
    }

    /// Several things at once.
    ///
    /// @param phrases two or more
    record All(List<Phrase> phrases) implements Phrase {
        /// Copies the list.
        public All {
            phrases = List.copyOf(phrases);
        }
    }

    /// One of several things.
    ///
    /// @param phrases two or more
    record Any(List<Phrase> phrases) implements Phrase {
        /// Copies the list.
        public Any {
            phrases = List.copyOf(phrases);
        }
    }

    /// Something that only AWS understands.
    ///
    /// @param function name of the function; empty where there is none
    /// @param not whether the contrary is said
    record Unclear(String function, boolean not) implements Phrase {
    }

    /// Arranges a condition.
    ///
    /// @param condition the condition
    /// @return what it says
    static Phrase of(Condition condition) {
        return Phrases.of(condition, false);
    }
}
