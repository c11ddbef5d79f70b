package dev.catalogdesk.demo;

/// The simulated AWS cannot start. The message is one sentence for the user.
public final class DemoServerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Describes why it cannot start.
    ///
    /// @param message a whole sentence
    /// @param cause what was caught
    public DemoServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
