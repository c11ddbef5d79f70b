package dev.catalogdesk.operations;

import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.ProvisionedProductPlan;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordError;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One operation at one moment. Never holds parameter values, so it may be shown, logged and kept.
///
/// @param id this program's id of it
/// @param kind what it does
/// @param targetName the provisioned product's name
/// @param productId the product
/// @param productName the product's name
/// @param versionName the version's name
/// @param location where it takes place
/// @param recordId the record; empty until AWS accepted the request, and where none is made
/// @param planId the plan it makes; empty until AWS accepted the request, and for all else
/// @param provisionedProductId the provisioned product; empty until AWS accepted the request
/// @param recordStatus the record's state when last read
/// @param state how far it has come
/// @param started when it was given
/// @param ended when its end was seen
/// @param errors why it failed
/// @param outputs what it left behind
/// @param token its idempotency token
/// @param source where this program knows it from
/// @param missingSecrets keys of secret parameters whose values went with an earlier run of the program; they must be
///     entered again before it can be sent
public record Operation(
        String id,
        OperationKind kind,
        String targetName,
        String productId,
        String productName,
        String versionName,
        Location location,
        String recordId,
        String planId,
        String provisionedProductId,
        OpenEnum<RecordStatus> recordStatus,
        OperationState state,
        Instant started,
        Optional<Instant> ended,
        List<RecordError> errors,
        List<RecordOutput> outputs,
        String token,
        Source source,
        List<String> missingSecrets) {
    /// Where this program knows an operation from.
    public enum Source {
        /// It was given since the program started.
        THIS_RUN,

        /// It was given before the program started.
        EARLIER_RUN
    }

    /// Copies the collections.
    public Operation {
        missingSecrets = List.copyOf(missingSecrets);
        errors = List.copyOf(errors);
        outputs = List.copyOf(outputs);
    }

    static Operation begun(String id, Order order, OperationState state, Instant now) {
        Subject subject = order.subject();
        return new Operation(id, order.kind(), subject.name(), subject.productId(), subject.productName(),
            subject.versionName(), order.location(), "", "", subject.provisionedProductId(),
            OpenEnum.read("", RecordStatus.UNKNOWN), state, now, Optional.empty(), List.of(), List.of(),
            order.request().token(), Source.THIS_RUN, List.of());
    }

    static Operation earlier(Unfinished found, Order order, OperationState state) {
        Operation begun = begun(found.intent().operationId(), order, state, found.began());
        Operation known = found.answer().map(begun::found).orElse(begun);
        return new Operation(known.id, known.kind, known.targetName, known.productId, known.productName,
            known.versionName, known.location, known.recordId, known.planId, known.provisionedProductId,
            known.recordStatus, state, known.started, known.ended, known.errors, known.outputs, known.token,
            Source.EARLIER_RUN, found.intent().inputs().withheld());
    }

    /// By what AWS can be asked how it goes on.
    ///
    /// @return nothing until AWS accepted it, and where AWS answers nothing
    public Optional<Trace> trace() {
        return Trace.of(recordId, planId, provisionedProductId);
    }

    /// Whether it may be sent once more with its token, because its outcome is unknown.
    ///
    /// @return true where [Operations#repeat] does something
    public boolean repeatable() {
        return state instanceof OperationState.Unknown;
    }

    /// Whether it waits here and can be taken back, as if it had never been given.
    ///
    /// @return true where [Operations#cancel] does something
    public boolean cancellable() {
        return state instanceof OperationState.Queued;
    }

    /// Whether it would leave if the operator said so now, though it waits.
    ///
    /// @return true where [Operations#sendNow] does something
    public boolean sendable() {
        return state instanceof OperationState.Queued(Hold hold) && switch (hold) {
            case Hold.UndoWindow u -> true;
            case Hold.Busy b -> true;
            case Hold.AfterFailed a -> true;
            case Hold.After a -> true;
            case Hold.GoAhead g -> true;
            case Hold.Turn t -> false;
            case Hold.Paused p -> false;
            case Hold.SignIn s -> false;
        };
    }

    /// Whether it goes on by itself after a sign-in.
    boolean needsSignIn() {
        return state instanceof OperationState.NeedsSignIn
            || (state instanceof OperationState.Queued(Hold hold) && hold instanceof Hold.SignIn);
    }

    Operation complete() {
        return new Operation(id, kind, targetName, productId, productName, versionName, location, recordId, planId,
            provisionedProductId, recordStatus, state, started, ended, errors, outputs, token, source, List.of());
    }

    /// Whether AWS is not known to have taken it, so that whatever this program still does about that would stop with
    /// it.
    ///
    /// @return true where ending the program leaves it undone or unknown; false where AWS goes on with it, and where
    ///     nothing is done about it
    public boolean waitsHere() {
        return trace().isEmpty() && switch (state) {
            case OperationState.Queued(Hold hold) -> !(hold instanceof Hold.GoAhead);
            case OperationState.Sending s -> true;
            case OperationState.LookingUp l -> true;
            case OperationState.NeedsSignIn n -> true;
            case OperationState.Cancelled c -> false;
            case OperationState.Dismissed d -> false;
            case OperationState.Running r -> false;
            case OperationState.Waiting w -> false;
            case OperationState.Stopped s -> false;
            case OperationState.Succeeded s -> false;
            case OperationState.Failed f -> false;
            case OperationState.NothingToChange n -> false;
            case OperationState.Refused r -> false;
            case OperationState.Unknown u -> false;
        };
    }

    Operation with(OperationState next, Instant now) {
        return new Operation(id, kind, targetName, productId, productName, versionName, location, recordId, planId,
            provisionedProductId, recordStatus, next, started,
            next.ended() ? Optional.of(now) : Optional.empty(), errors, outputs, token, source, missingSecrets);
    }

    Operation with(RecordDetail detail, List<RecordOutput> found) {
        return new Operation(id, kind, targetName, productId, productName, versionName, location, detail.id(), planId,
            detail.provisionedProductId(), detail.status(), state, started, ended, detail.errors(), found, token,
            source, missingSecrets);
    }

    Operation with(ProvisionedProductPlan plan) {
        Operation found = found(new Trace.OfPlan(plan.summary().id(), plan.summary().provisionedProductId()));
        return plan.failed() ? found.failed(List.of(new RecordError("", plan.statusMessage()))) : found;
    }

    private Operation failed(List<RecordError> why) {
        return new Operation(id, kind, targetName, productId, productName, versionName, location, recordId, planId,
            provisionedProductId, recordStatus, state, started, ended, why, outputs, token, source, missingSecrets);
    }

    Operation found(Trace trace) {
        return switch (trace) {
            case Trace.OfRecord(String record, String product) -> found(record, planId, product);
            case Trace.OfPlan(String plan, String product) -> found(recordId, plan, product);
        };
    }

    private Operation found(String record, String plan, String product) {
        return new Operation(id, kind, targetName, productId, productName, versionName, location, record, plan,
            product, recordStatus, state, started, ended, errors, outputs, token, source, missingSecrets);
    }
}
