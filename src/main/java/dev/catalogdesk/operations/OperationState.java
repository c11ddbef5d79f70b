package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import java.time.Instant;
import java.util.Optional;

/// How far an operation has come, as far as this program knows. AWS goes on whatever this says.
public sealed interface OperationState {
    /// The request is on its way.
    record Sending() implements OperationState { }

    /// The answer to the request was lost, so it may or may not have happened; AWS is asked by its token.
    ///
    /// @param cause what happened to the answer, or to the last question
    /// @param nextTry when AWS is asked next
    record LookingUp(CatalogException cause, Instant nextTry) implements OperationState { }

    /// The record is being watched.
    record Running() implements OperationState { }

    /// The record cannot be read just now; it is tried again.
    ///
    /// @param cause why
    /// @param nextTry when
    record Waiting(CatalogException cause, Instant nextTry) implements OperationState { }

    /// The session ended; watching goes on after a sign-in.
    ///
    /// @param cause what AWS said
    record NeedsSignIn(CatalogException cause) implements OperationState { }

    /// Not watched any more, though the record has not ended.
    ///
    /// @param cause why the record cannot be read; nothing if the operator wished it
    record Stopped(Optional<CatalogException> cause) implements OperationState { }

    /// The record ended well.
    record Succeeded() implements OperationState { }

    /// The record ended badly; the operation has the errors.
    record Failed() implements OperationState { }

    /// The request was not taken: nothing happened.
    ///
    /// @param cause why
    record Refused(CatalogException cause) implements OperationState { }

    /// The answer was lost and AWS knows nothing of the token so far. The same request with the same token may be
    /// sent again without harm.
    ///
    /// @param cause what happened to the answer
    record Unknown(CatalogException cause) implements OperationState { }

    /// Whether this program still does something about it.
    ///
    /// @return true from sending until the end, also while it waits
    default boolean active() {
        return switch (this) {
            case Sending s -> true;
            case LookingUp l -> true;
            case Running r -> true;
            case Waiting w -> true;
            case NeedsSignIn n -> true;
            case Stopped s -> false;
            case Succeeded s -> false;
            case Failed f -> false;
            case Refused r -> false;
            case Unknown u -> false;
        };
    }

    /// Whether the outcome is known for good.
    ///
    /// @return true once it succeeded, failed or was refused
    default boolean ended() {
        return this instanceof Succeeded || this instanceof Failed || this instanceof Refused;
    }
}
