package dev.catalogdesk.rules;

/// What rules may be at most. A template constraint is a part of a template, which CloudFormation takes up to 1 MB;
/// what is far beyond that would only slow down every keystroke.
final class Limits {
    /// Characters of the text.
    static final int CHARACTERS = 1_000_000;

    /// Lists and objects in one another. A function takes two of them.
    static final int DEPTH = 100;

    /// Assertions in all.
    static final int ASSERTIONS = 2_000;

    /// Combinations of values tried in place of missing ones, for one assertion.
    static final int SUPPOSITIONS = 200;

    /// Comparisons made for that: a huge assertion is tried with fewer combinations, to stay as fast as a small one.
    static final int COMPARISONS = 2_000;

    private Limits() {
    }
}
