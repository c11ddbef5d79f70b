package dev.catalogdesk.stacks;

import software.amazon.awssdk.awscore.exception.AwsServiceException;

/// Stacks could not be read, often because the caller may not. Never a reason to stop what one is doing.
public final class StacksException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int FORBIDDEN = 403;

    StacksException(String message, Throwable cause) {
        super(message, cause);
    }

    /// Whether the caller may not ask, so that asking again is of no use.
    ///
    /// @return true if AWS denied it
    public boolean denied() {
        return getCause() instanceof AwsServiceException said && said.statusCode() == FORBIDDEN;
    }
}
