package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import java.time.Instant;
import java.util.Optional;

/// How far an operation has come, as far as this program knows. AWS goes on whatever this says.
public sealed interface OperationState {
    /// It has not left, or AWS refused it for now; nothing has happened.
    ///
    /// @param hold what it waits for
    record Queued(Hold hold) implements OperationState { }

    /// The request is on its way.
    record Sending() implements OperationState { }

    /// The answer to the request was lost, so it may or may not have happened; AWS is asked by its token.
    ///
    /// @param cause what happened to the answer, or to the last question
    /// @param nextTry when AWS is asked next
    record LookingUp(CatalogException cause, Instant nextTry) implements OperationState { }

    /// The record or the plan is being watched.
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

    /// The record ended well, the plan was made, or AWS has done what leaves nothing to follow.
    record Succeeded() implements OperationState { }

    /// A plan was to be made, and nothing would change by it; there is nothing to execute.
    record NothingToChange() implements OperationState { }

    /// The record ended badly, or the plan could not be made; the operation has the errors.
    record Failed() implements OperationState { }

    /// The request was not taken: nothing happened.
    ///
    /// @param cause why
    record Refused(CatalogException cause) implements OperationState { }

    /// The answer was lost and AWS knows nothing of the token so far. The same request with the same token may be
    /// sent again without harm.
    ///
    /// @param cause what happened to the answer
    /// @param likely what may be its own; AWS does not tell by which token something was made
    record Unknown(CatalogException cause, Optional<Likely> likely) implements OperationState { }

    /// Taken back before it left: nothing happened.
    record Cancelled() implements OperationState { }

    /// Its outcome stayed unknown, and the operator wants to hear no more of it.
    ///
    /// @param cause what happened to the answer
    record Dismissed(CatalogException cause) implements OperationState { }

    /// Whether this program still does something about it.
    ///
    /// @return true from sending until the end, also while it waits
    default boolean active() {
        return switch (this) {
            case Queued q -> true;
            case Sending s -> true;
            case LookingUp l -> true;
            case Running r -> true;
            case Waiting w -> true;
            case NeedsSignIn n -> true;
            case Stopped s -> false;
            case Succeeded s -> false;
            case Failed f -> false;
            case NothingToChange n -> false;
            case Refused r -> false;
            case Unknown u -> false;
            case Cancelled c -> false;
            case Dismissed d -> false;
        };
    }

    /// Whether the outcome is known for good.
    ///
    /// @return true once it succeeded, failed, was refused or taken back, or was given up
    default boolean ended() {
        return this instanceof Succeeded || this instanceof Failed || this instanceof NothingToChange
            || this instanceof Refused || this instanceof Cancelled || this instanceof Dismissed;
    }
}
