package dev.catalogdesk.ui.shell;

import dev.catalogdesk.model.MessageKey;

/// A text is no [Address].
public final class AddressException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient MessageKey problem;

    AddressException(MessageKey problem) {
        super(problem.key());
        this.problem = problem;
    }

    /// What is wrong with it and what an address looks like.
    ///
    /// @return a key of `messages.properties`
    public MessageKey problem() {
        return problem;
    }
}
