package dev.catalogdesk.template;

/// Where something stands in a template's text, for errors and for jumping there.
///
/// @param line line from 1; 0 where the thing stands in no text
/// @param column column from 1; 0 where the thing stands in no text
public record Place(int line, int column) {
    /// The place of what was never read from a text.
    public static final Place NONE = new Place(0, 0);

    /// The place of what concerns a text as a whole.
    static final Place START = new Place(1, 1);

    /// The place of a character, counting lines as both readers do.
    static Place of(String text, int index) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < index; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n')) {
                line++;
                start = i + 1;
            }
        }
        return new Place(line, index - start + 1);
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
