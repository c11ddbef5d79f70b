package dev.catalogdesk.query;

/// Walks through a line and cuts values out of it. A value is bare, in quotation marks or between slashes.
final class FilterScanner {
    private final String line;
    private int at;

    /// How a value is written.
    enum Form {
        /// As it is, up to a blank.
        BARE,
        /// In quotation marks, where `\"` stands for one and `\\` for a backslash.
        QUOTED,
        /// Between slashes.
        REGEX
    }

    /// A value.
    ///
    /// @param form how it is written
    /// @param text the value itself
    /// @param start index of its first character, a mark included
    /// @param end index after its last
    /// @param closed whether the mark at its end is there
    record Piece(Form form, String text, int start, int end, boolean closed) {
        boolean isEmpty() {
            return text.isEmpty();
        }
    }

    FilterScanner(String line) {
        this.line = line;
    }

    int at() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    boolean atEnd() {
        return at >= line.length();
    }

    boolean atBlank() {
        return !atEnd() && line.charAt(at) == ' ';
    }

    boolean next(char expected) {
        boolean there = is(expected);
        if (there) {
            at++;
        }
        return there;
    }

    boolean is(char expected) {
        return !atEnd() && line.charAt(at) == expected;
    }

    void skipBlanks() {
        while (atBlank()) {
            at++;
        }
    }

    String from(int start) {
        return line.substring(start, at);
    }

    /// The letters from here on; stays where it is.
    String letters() {
        int end = at;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return line.substring(at, end);
    }

    boolean startsWith(String text) {
        return line.regionMatches(true, at, text, 0, text.length());
    }

    /// The value that begins here, up to a blank or one of the given characters where it is bare.
    Piece piece(String ends) {
        if (is('"')) {
            return quoted();
        }
        return is('/') ? regex(ends) : bare(ends);
    }

    Piece bare(String ends) {
        int start = at;
        while (!atEnd() && !atBlank() && ends.indexOf(line.charAt(at)) < 0) {
            at++;
        }
        return new Piece(Form.BARE, from(start), start, at, true);
    }

    private Piece quoted() {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (!atEnd() && !is('"')) {
            boolean escape = is('\\') && at + 1 < line.length() && "\"\\".indexOf(line.charAt(at + 1)) >= 0;
            if (escape) {
                at++;
            }
            text.append(line.charAt(at++));
        }
        boolean closed = next('"');
        return new Piece(Form.QUOTED, text.toString(), start, at, closed);
    }

    /// Ends at a slash that has nothing more of a word behind it, so that a path may stand inside.
    private Piece regex(String ends) {
        int start = at++;
        while (!atEnd()) {
            if (is('\\')) {
                at++;
            } else if (is('/') && (at + 1 == line.length() || (ends + ' ').indexOf(line.charAt(at + 1)) >= 0)) {
                at++;
                return new Piece(Form.REGEX, line.substring(start + 1, at - 1), start, at, true);
            }
            at++;
        }
        at = line.length();
        return new Piece(Form.REGEX, line.substring(start + 1), start, at, false);
    }
}
