package dev.catalogdesk.template;

/// Texts of a template as an error may show them.
final class Texts {
    private static final int SHOWN = 80;

    private Texts() {
    }

    /// A text in one line that is never longer than a sentence bears.
    static String shortened(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ");
        return line.length() <= SHOWN ? line
            : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, SHOWN))) + "…";
    }
}
