package dev.catalogdesk.template;

/// What a text may be at most. CloudFormation takes templates of up to 1 MB; what is far beyond that is an accident or
/// an attack. Aliases can make a small text huge, so the values are counted after they are followed.
final class Limits {
    /// Characters of a text.
    static final int CHARACTERS = 2_000_000;

    /// Lists and objects in one another.
    static final int DEPTH = 100;

    /// Values in all, aliases followed.
    static final int VALUES = 250_000;

    private Limits() {
    }

    /// The answer to a text that goes too deep.
    static TemplateException tooDeep(int line, int column) {
        return new TemplateException("More than " + DEPTH + " lists and objects stand in one another", line, column);
    }

    /// The answer to a text that holds too much.
    static TemplateException tooMany(int line, int column) {
        return new TemplateException("The text holds more than " + VALUES + " values", line, column);
    }
}
