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

    private int values;
    private long characters;

    /// Counts values.
    ///
    /// @param more how many are added
    /// @param depth how deep the deepest of them stands
    /// @param place where they stand
    void add(int more, int depth, Place place) {
        if (depth > DEPTH) {
            throw new TemplateException(place, "more than " + DEPTH + " lists and objects stand in one another",
                "CloudFormation takes no such template; make it flatter");
        }
        values += more;
        if (values > VALUES) {
            throw new TemplateException(place, "the template holds more than " + VALUES + " values",
                "Split it into several; aliases count with all that they stand for");
        }
    }

    /// Counts characters that a loop makes.
    ///
    /// @param more how many are added
    /// @param place what they are made of
    void addText(long more, Place place) {
        characters += more;
        if (characters > CHARACTERS) {
            throw new TemplateException(place, "the loops make more than " + CHARACTERS + " characters",
                "Repeat less, or shorten what is repeated");
        }
    }

    /// How many there are so far.
    int values() {
        return values;
    }
}
