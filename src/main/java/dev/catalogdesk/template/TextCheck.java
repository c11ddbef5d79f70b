package dev.catalogdesk.template;

/// Refuses what is no text at all, before any reader sees it: YAML allows no control characters, and half a surrogate
/// pair cannot be sent to AWS.
final class TextCheck {
    private TextCheck() {
    }

    /// Refuses a text as a whole.
    static void raw(String text) {
        if (text.isBlank()) {
            throw new TemplateException(Place.START, "the template is empty", "Give it a section Resources");
        }
        if (text.length() > Limits.CHARACTERS) {
            throw new TemplateException(Place.START, "the template has more than " + Limits.CHARACTERS + " characters",
                "CloudFormation takes 1 MB at most; split it into several");
        }
        for (int i = 0; i < text.length(); i++) {
            if (!allowed(text, i)) {
                throw refusal(text.charAt(i), Place.of(text, i));
            }
        }
    }

    /// Refuses a value that an escape such as `\u0000` brought in.
    static void value(String text, Place place) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 0 || halfPair(text, i)) {
                throw refusal(text.charAt(i), place);
            }
        }
    }

    private static boolean allowed(String text, int index) {
        char c = text.charAt(index);
        if (c < 0x20) {
            return c == '\t' || c == '\n' || c == '\r';
        }
        boolean secondControls = c >= 0x7F && c < 0xA0 && c != 0x85;
        return !secondControls && c != 0xFFFE && c != 0xFFFF && !halfPair(text, index);
    }

    private static boolean halfPair(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    private static TemplateException refusal(char c, Place place) {
        String code = "U+%04X".formatted((int) c);
        return Character.isSurrogate(c)
            ? new TemplateException(place, "half a character (" + code + ") stands here",
                "Save the file as UTF-8 and delete what is broken")
            : new TemplateException(place, "the control character " + code + " stands here",
                "A template is plain text: delete the character, or choose another file if this one is binary");
    }
}
