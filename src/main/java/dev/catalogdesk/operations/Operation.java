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
        String token) {
    /// Copies the collections.
    public Operation {
        errors = List.copyOf(errors);
        outputs = List.copyOf(outputs);
    }

    static Operation launch(String id, LaunchOrder order, Instant now) {
        return new Operation(id, OperationKind.LAUNCH, order.request().provisionedProductName(),
            order.request().productId(), order.productName(), order.versionName(), order.location(), "", "",
            OpenEnum.read("", RecordStatus.UNKNOWN), new OperationState.Sending(), now, Optional.empty(),
            List.of(), List.of(), order.request().provisionToken());
    }

    Operation with(OperationState next, Instant now) {
        return new Operation(id, kind, targetName, productId, productName, versionName, location, recordId,
            provisionedProductId, recordStatus, next, started,
            next.ended() ? Optional.of(now) : Optional.empty(), errors, outputs, token);
    }

    Operation with(RecordDetail detail, List<RecordOutput> found) {
        return new Operation(id, kind, targetName, productId, productName, versionName, location, detail.id(),
            detail.provisionedProductId(), detail.status(), state, started, ended, detail.errors(), found, token);
    }

    Operation found(String record, String provisionedProduct) {
        return new Operation(id, kind, targetName, productId, productName, versionName, location, record,
            provisionedProduct, recordStatus, state, started, ended, errors, outputs, token);
    }
}
