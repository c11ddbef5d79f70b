package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordFilter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Looks for the newest record that a request whose answer was lost may have made: of its provisioned product, of its
/// kind, by this caller, and not older than the request (ListRecordHistory, newest first). AWS does not tell by which
/// token a record was made, so it may be another one's.
final class NewestRecord {
    /// The clocks of this machine and of AWS differ, if only a little, or signatures are refused.
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private final Order order;
    private final Instant since;

    NewestRecord(Order order, Instant began) {
        this.order = order;
        this.since = began.minus(CLOCKS_DIFFER);
    }

    /// Asks AWS. Blocks. What cannot be read is as good as nothing.
    Optional<RecordDetail> find() {
        Subject subject = order.subject();
        RecordFilter filter = subject.provisionedProductId().isEmpty()
            ? RecordFilter.product(subject.productId())
            : RecordFilter.provisionedProduct(subject.provisionedProductId());
        try {
            return order.origin().catalog().listRecordHistory(AccessScope.USER, Optional.of(filter), Optional.empty())
                .items().stream().filter(this::mayBeOurs).findFirst();
        } catch (CatalogException e) {
            return Optional.empty();
        }
    }

    private boolean mayBeOurs(RecordDetail record) {
        return record.provisionedProductName().equals(order.subject().name())
            && order.kind().fits(record.recordType())
            && record.createdTime().filter(made -> !made.isBefore(since)).isPresent();
    }
}
