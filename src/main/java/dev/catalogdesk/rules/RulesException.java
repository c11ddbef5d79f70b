package dev.catalogdesk.rules;

import dev.catalogdesk.model.MessageKey;

/// Rules that cannot be read at all. A single rule that is not as it should be is no reason for it: that one is left
/// to AWS, and the others are still evaluated.
public final class RulesException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient MessageKey problem;

    RulesException(MessageKey problem) {
        super(problem.key() + " " + problem.args());
        this.problem = problem;
    }

    /// What is wrong.
    ///
    /// @return name of a sentence
    public MessageKey problem() {
        return problem;
    }
}
