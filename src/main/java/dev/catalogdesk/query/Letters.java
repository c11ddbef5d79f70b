package dev.catalogdesk.query;

/// Compares texts letter by letter, capitals aside as in [String#equalsIgnoreCase], without making new ones: a filter
/// reads a hundred thousand rows while somebody types.
final class Letters {
    private Letters() {
    }

    /// A text in the one form in which capitals do not count.
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    /// Whether a folded text stands somewhere in another.
    static boolean contains(String text, String folded) {
        int last = text.length() - folded.length();
        for (int at = 0; at <= last; at++) {
            if (isAt(text, at, folded)) {
                return true;
            }
        }
        return false;
    }

    /// Whether another text is a folded one.
    static boolean same(String text, String folded) {
        return text.length() == folded.length() && isAt(text, 0, folded);
    }

    /// Whether another text begins with a folded one.
    static boolean begins(String text, String folded) {
        return text.length() >= folded.length() && isAt(text, 0, folded);
    }

    private static boolean isAt(String text, int at, String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (fold(text.charAt(at + i)) != folded.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
