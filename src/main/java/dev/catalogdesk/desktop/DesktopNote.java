package dev.catalogdesk.desktop;

/// What the desktop shows beside the windows of others.
///
/// @param title what happened, in a few words
/// @param text more about it, in a line; may be empty
/// @param urgent whether it wants attention
public record DesktopNote(String title, String text, boolean urgent) {
    private static final int MAX_TITLE = 120;
    private static final int MAX_TEXT = 400;

    /// Makes both fit for a line: names of provisioned products and the like are foreign text.
    public DesktopNote {
        title = line(title, MAX_TITLE);
        text = line(text, MAX_TEXT);
    }

    // Control characters, line breaks, and what makes text look like another (such as right-to-left override).
    private static String line(String text, int most) {
        String line = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip();
        return line.codePointCount(0, line.length()) <= most ? line
            : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }
}
