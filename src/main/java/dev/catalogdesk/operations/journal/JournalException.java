package dev.catalogdesk.operations.journal;

/// The journal cannot be written just now, so nothing that changes something may be sent.
public final class JournalException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Why why;

    /// Why not.
    public enum Why {
        /// The disk is full, the folder is read-only, or the like; the message says what the system said.
        UNWRITABLE,

        /// Another process of the program writes this journal.
        TAKEN
    }

    /// Something stands in the way.
    ///
    /// @param why the kind of obstacle
    /// @param message what the system said, with the file
    /// @param cause what was caught
    public JournalException(Why why, String message, Throwable cause) {
        super(message, cause);
        this.why = why;
    }

    /// Something stands in the way that is no failure.
    ///
    /// @param why the kind of obstacle
    /// @param message which file is concerned
    public JournalException(Why why, String message) {
        super(message);
        this.why = why;
    }

    /// The kind of obstacle.
    ///
    /// @return what keeps the journal from being written
    public Why why() {
        return why;
    }

    /// What the system said, with the file.
    ///
    /// @return never null
    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }
}
