package dev.catalogdesk.stacks;

import software.amazon.awssdk.awscore.exception.AwsServiceException;

/// Stacks could not be read, often because the caller may not. Never a reason to stop what one is doing.
public final class StacksException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int FORBIDDEN = 403;

    /// Says what could not be read.
    ///
    /// @param message what
    /// @param cause the SDK's own failure
    public StacksException(String message, Throwable cause) {
        super(message, cause);
    }

    /// Whether the caller may not ask, so that asking again is of no use.
    ///
    /// @return true if AWS denied it
    public boolean denied() {
        return getCause() instanceof AwsServiceException said && said.statusCode() == FORBIDDEN;
    }

    /// Whether there is no such stack. CloudFormation has no code of its own for it.
    ///
    /// @return true if AWS says so
    public boolean missing() {
        return getCause() instanceof AwsServiceException said
            && String.valueOf(said.getMessage()).contains("does not exist");
    }
}
