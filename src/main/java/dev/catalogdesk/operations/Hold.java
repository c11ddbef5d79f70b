package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.MessageKey;
import java.time.Duration;
import java.time.Instant;

/// Why an operation waits here and does not leave.
public sealed interface Hold {
    /// Others must end first: AWS takes one at a time of its kind or for its provisioned product, or enough are under
    /// way by this connection.
    ///
    /// @param reason which limit it is
    /// @param ahead the provisioned product of the operation in the way, the first of them
    record Turn(Limit reason, String ahead) implements Hold { }

    /// It is to leave once another one has succeeded.
    ///
    /// @param operationId the other one
    /// @param name its provisioned product
    record After(String operationId, String name) implements Hold { }

    /// The one it was to follow did not succeed; the operator decides.
    ///
    /// @param operationId the other one
    /// @param name its provisioned product
    record AfterFailed(String operationId, String name) implements Hold { }

    /// The queue is paused.
    record Paused() implements Hold { }

    /// It can be taken back for a while.
    ///
    /// @param leavesAt when it leaves
    record UndoWindow(Instant leavesAt) implements Hold { }

    /// AWS is busy and refused it, or cannot be reached; nothing happened, and it is tried again with the same token.
    ///
    /// @param cause what AWS said
    /// @param nextTry when it is tried again
    record Busy(CatalogException cause, Instant nextTry) implements Hold { }

    /// The session ended before it left; it goes on after a sign-in.
    ///
    /// @param cause what AWS said
    record SignIn(CatalogException cause) implements Hold { }

    /// It waited when the program ended, and leaves only when the operator says so.
    record GoAhead() implements Hold { }

    /// Says it in words.
    ///
    /// @param now counts down to what comes next
    /// @return a sentence
    default MessageKey words(Instant now) {
        return switch (this) {
            case Turn(Limit reason, String ahead) -> switch (reason) {
                case CONNECTION -> MessageKey.of("hold.turn.connection", ahead);
                case PROVISIONED_PRODUCT -> MessageKey.of("hold.turn.provisioned-product", ahead);
                case KIND -> MessageKey.of("hold.turn.kind", ahead);
            };
            case After(String id, String name) -> MessageKey.of("hold.after", name);
            case AfterFailed(String id, String name) -> MessageKey.of("hold.after-failed", name);
            case Paused p -> MessageKey.of("hold.paused");
            case UndoWindow(Instant leavesAt) -> MessageKey.of("hold.undo", seconds(now, leavesAt));
            case Busy(CatalogException cause, Instant nextTry) -> MessageKey.of(switch (cause) {
                case CatalogException.Throttled t -> "hold.throttled";
                case CatalogException.Unreachable u -> "hold.unreachable";
                default -> "hold.busy";
            }, seconds(now, nextTry));
            case SignIn s -> MessageKey.of("hold.sign-in");
            case GoAhead g -> MessageKey.of("hold.go-ahead");
        };
    }

    private static long seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toSeconds());
    }

    /// What there may be only so many of at a time.
    enum Limit {
        /// Operations by one connection.
        CONNECTION,

        /// Operations on one provisioned product.
        PROVISIONED_PRODUCT,

        /// Imports, or products of this type.
        KIND
    }
}
