package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.CallerIdentity;
import dev.catalogdesk.model.ChangeAnswer;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.journal.Fact;
import dev.catalogdesk.operations.journal.Intent;
import dev.catalogdesk.operations.journal.Journal;
import dev.catalogdesk.operations.journal.JournalException;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the journal hears of one operation. What is meant and each attempt must be written, or nothing leaves; of
/// what happened afterwards AWS knows, so it is written where that can be done. Secrets are cut out of all.
final class OperationJournal {
    private static final Logger LOG = LoggerFactory.getLogger(OperationJournal.class);
    private final Journal journal;
    private final String operationId;
    private final Order order;
    private final UnaryOperator<String> mask;

    /// @param mask takes secrets out of a sentence
    OperationJournal(Journal journal, String operationId, Order order, UnaryOperator<String> mask) {
        this.journal = journal;
        this.operationId = operationId;
        this.order = order;
        this.mask = mask;
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

    void answered(ChangeAnswer answer) {
        switch (answer) {
            case ChangeAnswer.Recorded(RecordDetail record) ->
                found(new Trace.OfRecord(record.id(), record.provisionedProductId()));
            case ChangeAnswer.Planned planned ->
                found(new Trace.OfPlan(planned.planId(), planned.provisionedProductId()));
            case ChangeAnswer.Done done -> ended("", RecordStatus.SUCCEEDED.name());
        }
    }

    void found(Trace trace) {
        note(switch (trace) {
            case Trace.OfRecord(String id, String product) -> new Fact.Answer(operationId, id, product);
            case Trace.OfPlan(String id, String product) -> new Fact.Planned(operationId, id, product);
        });
    }

    void busy(CatalogException cause) {
        note(new Fact.Busy(operationId, cause.code(), masked(cause.getMessage())));
    }

    void dismissed() {
        note(new Fact.Dismissed(operationId));
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
        Location at = order.location();
        Subject subject = order.subject();
        Intent.Place place = new Intent.Place(order.origin().connectionId(), at.connection(), caller.account(),
            at.region());
        // Names that nothing is sent by, and that whoever keeps the catalogue wrote.
        Intent.Target target = new Intent.Target(subject.name(), subject.provisionedProductId(), subject.productId(),
            masked(subject.productName()), subject.productType(), subject.versionId(), masked(subject.versionName()),
            subject.pathId());
        return new Intent(operationId, order.request().operation(), caller.arn(), place, order.request().token(),
            target, JournaledRequest.inputs(order.request(), order.secretParameters()));
    }

    /// Texts of others repeat values now and then.
    private String masked(String text) {
        return mask.apply(text);
    }

    private CatalogException refusal(JournalException e) {
        String code = switch (e.why()) {
            case UNWRITABLE -> Order.JOURNAL_UNWRITABLE;
            case TAKEN -> Order.JOURNAL_TAKEN;
        };
        return new CatalogException.Refused(order.request().operation(), code, e.getMessage(), "", e);
    }
}
