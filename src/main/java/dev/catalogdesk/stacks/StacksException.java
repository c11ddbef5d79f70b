package dev.catalogdesk.stacks;

/// Stacks could not be read, often because the caller may not. Never a reason to stop what one is doing.
public final class StacksException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StacksException(String message, Throwable cause) {
        super(message, cause);
    }
}
