package dev.catalogdesk.ui.launch;

import java.util.List;

/// What became of values that came from a draft, an earlier launch or a file.
///
/// @param headline one or two sentences
/// @param lines what was not taken, each alone
public record ValuesReport(String headline, List<Line> lines) {
    /// Copies the lines.
    public ValuesReport {
        lines = List.copyOf(lines);
    }

    /// One thing that was not taken.
    ///
    /// @param text what, and why
    /// @param field id of the field it is about; empty where there is none
    public record Line(String text, String field) {
        static Line of(String text) {
            return new Line(text, "");
        }
    }
}
