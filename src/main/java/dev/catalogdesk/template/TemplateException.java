package dev.catalogdesk.template;

/// A template that cannot be read: what is wrong, where, and what to do about it. The message says all three, as in
/// `Line 12, column 5: the parameter MaxSize has no Type. Add one, such as String.`
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int line;
    private final int column;
    private final String problem;
    private final String remedy;

    /// Describes a mistake.
    ///
    /// @param place where it is
    /// @param problem what is wrong: a clause without capital and full stop
    /// @param remedy what to do: a sentence without full stop
    public TemplateException(Place place, String problem, String remedy) {
        super("Line " + place.line() + ", column " + place.column() + ": " + problem + ". " + remedy + ".");
        this.line = place.line();
        this.column = place.column();
        this.problem = problem;
        this.remedy = remedy;
    }

    /// Where it is.
    ///
    /// @return the place
    public Place place() {
        return new Place(line, column);
    }

    /// What is wrong.
    ///
    /// @return a clause without capital and full stop
    public String problem() {
        return problem;
    }

    /// What to do about it.
    ///
    /// @return a sentence without full stop
    public String remedy() {
        return remedy;
    }
}
