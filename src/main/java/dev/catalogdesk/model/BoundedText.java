package dev.catalogdesk.model;

/// A text that can be read only so often. A pattern comes from a template's author or is typed into a filter, and one
/// such as `(a+)+$` would otherwise keep the program busy for years.
public final class BoundedText implements CharSequence {
    private final CharSequence text;
    private final int[] left;

    private BoundedText(CharSequence text, int[] left) {
        this.text = text;
        this.left = left;
    }

    /// Too much was read.
    public static final class ExhaustedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        /// Says so, without a stack trace, for it may come for each of many rows.
        public ExhaustedException() {
            super("The pattern takes too long", null, false, false);
        }
    }

    /// Limits a text.
    ///
    /// @param text the text
    /// @param reads how many characters may be read in all
    /// @return the same text
    public static BoundedText of(CharSequence text, int reads) {
        return new BoundedText(text, new int[] {reads});
    }

    /// How many characters may still be read.
    ///
    /// @return never negative
    public int left() {
        return Math.max(0, left[0]);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (left[0]-- <= 0) {
            throw new ExhaustedException();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new BoundedText(text.subSequence(start, end), left);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
