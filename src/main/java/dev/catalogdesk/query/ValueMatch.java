package dev.catalogdesk.query;

/// How a value is compared. Texts are kept as they are compared, so in small letters where capitals do not matter.
public sealed interface ValueMatch {
    /// The text stands somewhere in the value, capitals aside.
    ///
    /// @param text folded, so in small letters
    record Contains(String text) implements ValueMatch {
    }

    /// The value is the text, capitals aside.
    ///
    /// @param text folded, so in small letters
    record Same(String text) implements ValueMatch {
    }

    /// The value is the text, capitals included.
    ///
    /// @param text as it is to be
    record Whole(String text) implements ValueMatch {
    }

    /// The value, or what follows one of its underscores, begins with the text: `change` finds UNDER_CHANGE.
    ///
    /// @param text in capitals, with underscores
    record WordStart(String text) implements ValueMatch {
    }

    /// The expression matches somewhere in the value, capitals aside.
    ///
    /// @param expression in Java's syntax; it compiles
    record Regex(String expression) implements ValueMatch {
    }
}
