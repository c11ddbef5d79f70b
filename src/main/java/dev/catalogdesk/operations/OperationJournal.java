package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.CallerIdentity;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.operations.journal.Fact;
import dev.catalogdesk.operations.journal.Inputs;
import dev.catalogdesk.operations.journal.Intent;
import dev.catalogdesk.operations.journal.Journal;
import dev.catalogdesk.operations.journal.JournalException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the journal hears of one operation. What is meant and each attempt must be written, or nothing leaves; of
/// what happened afterwards AWS knows, so it is written where that can be done. Secrets are cut out of all.
final class OperationJournal {
    private static final Logger LOG = LoggerFactory.getLogger(OperationJournal.class);
    private static final String CUT = "****";
    private final Journal journal;
    private final String operationId;
    private final LaunchOrder order;

    OperationJournal(Journal journal, String operationId, LaunchOrder order) {
        this.journal = journal;
        this.operationId = operationId;
        this.order = order;
    }

    /// Writes what is meant.
    ///
    /// @throws CatalogException if it cannot be written, and so must not be sent
    void intend(CallerIdentity caller) {
        mustWrite(intent(caller));
    }

    /// Writes that the call is about to leave.
    ///
    /// @throws CatalogException if it cannot be written, and so must not leave
    void attempted(int number, String token) {
        mustWrite(new Fact.Attempt(operationId, number, token));
    }

    void answered(String recordId, String provisionedProductId) {
        note(new Fact.Answer(operationId, recordId, provisionedProductId));
    }

    void refused(CatalogException cause) {
        note(new Fact.Refusal(operationId, cause.code(), masked(cause.getMessage()), cause.requestId()));
    }

    void unknown(CatalogException cause) {
        note(new Fact.OutcomeUnknown(operationId, cause.code(), masked(cause.getMessage())));
    }

    void ended(String recordId, String status) {
        note(new Fact.End(operationId, recordId, status));
    }

    private void mustWrite(Fact fact) {
        try {
            journal.append(fact);
        } catch (JournalException e) {
            throw refusal(e);
        }
    }

    private void note(Fact fact) {
        try {
            journal.append(fact);
        } catch (JournalException e) {
            LOG.warn("The journal could not be written: {}", e.why());
        }
    }

    private Intent intent(CallerIdentity caller) {
        LaunchRequest request = order.request();
        Location at = order.location();
        Intent.Place place = new Intent.Place(order.origin().connectionId(), at.connection(), caller.account(),
            at.region());
        Intent.Target target = new Intent.Target(request.provisionedProductName(), "", request.productId(),
            order.productName(), request.provisioningArtifactId(), order.versionName(),
            request.pathId().orElse(""));
        Map<String, String> open = new LinkedHashMap<>(request.parameters());
        open.keySet().removeAll(order.secretParameters());
        List<String> withheld = request.parameters().keySet().stream()
            .filter(order.secretParameters()::contains).sorted().toList();
        return new Intent(operationId, "ProvisionProduct", caller.arn(), place, request.provisionToken(), target,
            new Inputs(open, withheld, List.of(), request.tags(), request.notificationArns(), request.stackSet(),
                Map.of()));
    }

    /// AWS's sentences repeat values now and then.
    private String masked(String text) {
        String masked = text;
        for (String key : order.secretParameters()) {
            String value = order.request().parameters().getOrDefault(key, "");
            masked = value.isEmpty() ? masked : masked.replace(value, CUT);
        }
        return masked;
    }

    private static CatalogException refusal(JournalException e) {
        String code = switch (e.why()) {
            case UNWRITABLE -> LaunchOrder.JOURNAL_UNWRITABLE;
            case TAKEN -> LaunchOrder.JOURNAL_TAKEN;
        };
        return new CatalogException.Refused("ProvisionProduct", code, e.getMessage(), "", e);
    }
}
