package dev.catalogdesk.template;

/// A template that cannot be read, and where.
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int line;
    private final int column;

    /// Describes a mistake.
    ///
    /// @param problem what is wrong, a sentence without full stop
    /// @param line line of the text from 1; 0 where it concerns the whole
    /// @param column column of the text from 1; 0 where it concerns the whole
    public TemplateException(String problem, int line, int column) {
        super(line > 0 ? "Line " + line + ", column " + column + ": " + problem : problem);
        this.line = line;
        this.column = column;
    }

    /// Where it is.
    ///
    /// @return line from 1; 0 where it concerns the whole
    public int line() {
        return line;
    }

    /// Where in the line it is.
    ///
    /// @return column from 1; 0 where it concerns the whole
    public int column() {
        return column;
    }
}
