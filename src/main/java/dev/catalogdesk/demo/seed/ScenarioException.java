package dev.catalogdesk.demo.seed;

/// A scenario that cannot be read: which file, where in it, and what is wrong. Several mistakes of one file are told at
/// once, each in a line of the message.
public final class ScenarioException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Describes a mistake in a scenario.
    ///
    /// @param message a whole sentence that names file and line; further mistakes in lines of their own
    public ScenarioException(String message) {
        super(message);
    }

    /// Describes a mistake in a scenario that was found by something below.
    ///
    /// @param message a whole sentence that names file and line
    /// @param cause what was caught
    public ScenarioException(String message, Throwable cause) {
        super(message, cause);
    }

    /// What follows from another mistake, which is told elsewhere: something that is named cannot be read itself.
    ///
    /// @return an exception without a message
    public static ScenarioException ofOtherMistake() {
        return new ScenarioException("");
    }
}
