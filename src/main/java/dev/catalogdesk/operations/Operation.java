package dev.catalogdesk.operations;

import dev.catalogdesk.model.OpenEnum;
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
/// @param recordId the record; empty until AWS accepted the request
/// @param provisionedProductId the provisioned product; empty until AWS accepted the request
/// @param recordStatus the record's state when last read
/// @param state how far it has come
/// @param started when it was sent
/// @param ended when its end was seen
/// @param errors why it failed
/// @param outputs what it left behind
/// @param token its idempotency token
/// @param source where this program knows it from
public record Operation(
        String id,
        OperationKind kind,
        String targetName,
        String productId,
        String productName,
        String versionName,
        Location location,
        String recordId,
        String provisionedProductId,
        OpenEnum<RecordStatus> recordStatus,
        OperationState state,
        Instant started,
        Optional<Instant> ended,
        List<RecordError> errors,
        List<RecordOutput> outputs,
        String token,
        Source source) {
    /// Where this program knows an operation from.
    public enum Source {
        /// It was sent since the program started.
        THIS_RUN,

        /// It was sent before the program started, and all that was sent is known.
        EARLIER_RUN,

        /// It was sent before the program started, with secrets that are not kept, so it cannot be sent again.
        EARLIER_RUN_WITH_SECRETS
    }

    /// Copies the collections.
    public Operation {
        errors = List.copyOf(errors);
        outputs = List.copyOf(outputs);
    }

    static Operation launch(String id, LaunchOrder order, Instant now) {
        return new Operation(id, OperationKind.LAUNCH, order.request().provisionedProductName(),
            order.request().productId(), order.productName(), order.versionName(), order.location(), "", "",
            OpenEnum.read("", RecordStatus.UNKNOWN), new OperationState.Sending(), now, Optional.empty(),
            List.of(), List.of(), order.request().provisionToken(), Source.THIS_RUN);
    }

    static Operation earlier(Unfinished found, LaunchOrder order, OperationState state) {
        Operation launch = launch(found.intent().operationId(), order, found.began());
        Operation known = found.answer()
            .map(answer -> launch.found(answer.recordId(), answer.provisionedProductId())).orElse(launch);
        return new Operation(known.id, known.kind, known.targetName, known.productId, known.productName,
            known.versionName, known.location, known.recordId, known.provisionedProductId, known.recordStatus, state,
            known.started, known.ended, known.errors, known.outputs, known.token,
            found.complete() ? Source.EARLIER_RUN : Source.EARLIER_RUN_WITH_SECRETS);
    }

    /// Whether it may be sent once more with its token: its outcome is unknown, and all that was sent is known.
    ///
    /// @return true where [Operations#repeat] does something
    public boolean repeatable() {
        return state instanceof OperationState.Unknown && source != Source.EARLIER_RUN_WITH_SECRETS;
    }

    /// Whether AWS is not known to have taken it, so that whatever this program still does about that would stop with
    /// it.
    ///
    /// @return true where ending the program leaves it undone or unknown; false where AWS goes on with it, and where
    ///     nothing is done about it
    public boolean waitsHere() {
        return recordId.isEmpty() && switch (state) {
            case OperationState.Sending s -> true;
            case OperationState.LookingUp l -> true;
            case OperationState.NeedsSignIn n -> true;
            case OperationState.Running r -> false;
            case OperationState.Waiting w -> false;
            case OperationState.Stopped s -> false;
            case OperationState.Succeeded s -> false;
            case OperationState.Failed f -> false;
            case OperationState.Refused r -> false;
            case OperationState.Unknown u -> false;
        };
    }

    Operation with(OperationState next, Instant now) {
        return new Operation(id, kind, targetName, productId, productName, versionName, location, recordId,
            provisionedProductId, recordStatus, next, started,
            next.ended() ? Optional.of(now) : Optional.empty(), errors, outputs, token, source);
    }

    Operation with(RecordDetail detail, List<RecordOutput> found) {
        return new Operation(id, kind, targetName, productId, productName, versionName, location, detail.id(),
            detail.provisionedProductId(), detail.status(), state, started, ended, detail.errors(), found, token,
            source);
    }

    Operation found(String record, String provisionedProduct) {
        return new Operation(id, kind, targetName, productId, productName, versionName, location, record,
            provisionedProduct, recordStatus, state, started, ended, errors, outputs, token, source);
    }
}
