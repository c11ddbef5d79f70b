package dev.catalogdesk.ui.products;

import java.util.List;

/// Launch paths side by side.
///
/// @param paths the paths, one column each
/// @param lines what is compared, one line each
public record PathComparison(List<PathTerms> paths, List<Line> lines) {
    /// Copies the collections.
    public PathComparison {
        paths = List.copyOf(paths);
        lines = List.copyOf(lines);
    }

    /// Whether the paths agree.
    public enum Verdict {
        /// At least two paths differ.
        DIFFERENT,

        /// All paths agree.
        SAME,

        /// Not all is known, and what is known agrees.
        OPEN
    }

    /// Something compared.
    ///
    /// @param title what it is
    /// @param cells one for each path
    /// @param verdict whether they agree
    public record Line(String title, List<Cell> cells, Verdict verdict) {
        /// Copies the collections.
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /// What one path has.
    ///
    /// @param text what is read
    /// @param whole everything, for the tooltip and for copying
    /// @param code whether the text is an id, ARN or value
    public record Cell(String text, String whole, boolean code) {
    }

    /// How many lines differ.
    ///
    /// @return the number
    public int differing() {
        return (int) lines.stream().filter(line -> line.verdict() == Verdict.DIFFERENT).count();
    }

    /// Whether several paths are the same in everything the service tells.
    ///
    /// @return false for a single path, and while something is not known
    public boolean identical() {
        return paths.size() > 1 && lines.stream().allMatch(line -> line.verdict() == Verdict.SAME);
    }
}
