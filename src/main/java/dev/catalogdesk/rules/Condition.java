package dev.catalogdesk.rules;

import java.util.List;
import java.util.Set;

/// What is true or false in the rules language. The records are its functions, with the arguments of the guide.
public sealed interface Condition {
    /// `Fn::And`: true if all are.
    ///
    /// @param conditions 2 to 10 of them
    record And(List<Condition> conditions) implements Condition {
        /// Copies the list.
        public And {
            conditions = List.copyOf(conditions);
        }
    }

    /// `Fn::Or`: true if one is.
    ///
    /// @param conditions 2 to 10 of them
    record Or(List<Condition> conditions) implements Condition {
        /// Copies the list.
        public Or {
            conditions = List.copyOf(conditions);
        }
    }

    /// `Fn::Not`: true if the other is false.
    ///
    /// @param condition the other
    record Not(Condition condition) implements Condition {
    }

    /// `Fn::Equals`: true if both are the same, letter by letter.
    ///
    /// @param left a text
    /// @param right a text
    record Equals(Operand left, Operand right) implements Condition {
    }

    /// `Fn::Contains`: true if a text is in a list.
    ///
    /// @param list a list of texts
    /// @param text a text
    record Contains(Operand list, Operand text) implements Condition {
    }

    /// `Fn::EachMemberEquals`: true if every member of a list is a certain text, and so for an empty list.
    ///
    /// @param list a list of texts
    /// @param text a text
    record EachMemberEquals(Operand list, Operand text) implements Condition {
    }

    /// `Fn::EachMemberIn`: true if every member of a list is in another, and so for an empty list.
    ///
    /// @param list a list of texts
    /// @param allowed the other list
    record EachMemberIn(Operand list, Operand allowed) implements Condition {
    }

    /// What this program does not understand, and so leaves to AWS.
    ///
    /// @param function name of the function; empty where there is none
    /// @param keys keys of the parameters it speaks of
    record Unknown(String function, Set<String> keys) implements Condition {
        /// Copies the keys.
        public Unknown {
            keys = Set.copyOf(keys);
        }
    }
}
