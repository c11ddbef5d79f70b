package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.PlanDeletion;
import dev.catalogdesk.model.PlanRequest;
import dev.catalogdesk.model.PlanSummary;
import dev.catalogdesk.model.ProvisionedProductPlan;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordFilter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks for what a request whose answer was lost may have made: the newest record of its provisioned product, of its
/// kind, by this caller, and not older than the request (ListRecordHistory, newest first); or, for a plan, the one for
/// that provisioned product, of that name and not older (ListProvisionedProductPlans; there is one at a time for a
/// provisioned product, `service-semantics` 3.3).
final class LikelyTrace {
    /// The clocks of this machine and of AWS differ, if only a little, or signatures are refused.
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final int MOST_PAGES = 10;
    private final Order order;
    private final Instant since;

    LikelyTrace(Order order, Instant began) {
        this.order = order;
        this.since = began.minus(CLOCKS_DIFFER);
    }

    /// Asks AWS. Blocks. What cannot be read is as good as nothing.
    Optional<Likely> find() {
        try {
            return switch (order.request()) {
                case PlanRequest asked -> plan(asked).map(plan -> new Likely(
                    new Trace.OfPlan(plan.summary().id(), plan.summary().provisionedProductId()), plan.ended()));
                case PlanDeletion deletion -> Optional.empty();
                default -> record().map(record -> new Likely(
                    new Trace.OfRecord(record.id(), record.provisionedProductId()), record.ended()));
            };
        } catch (CatalogException e) {
            return Optional.empty();
        }
    }

    private Optional<RecordDetail> record() {
        Subject subject = order.subject();
        RecordFilter filter = subject.provisionedProductId().isEmpty()
            ? RecordFilter.product(subject.productId())
            : RecordFilter.provisionedProduct(subject.provisionedProductId());
        return catalog().listRecordHistory(AccessScope.USER, Optional.of(filter), Optional.empty())
            .items().stream().filter(this::mayBeOurs).findFirst();
    }

    private boolean mayBeOurs(RecordDetail record) {
        return record.provisionedProductName().equals(order.subject().name())
            && order.kind().fits(record.recordType()) && notOlder(record.createdTime());
    }

    private Optional<ProvisionedProductPlan> plan(PlanRequest asked) {
        return plans().stream().filter(plan -> plan.provisionedProductName().equals(asked.provisionedProductName()))
            .filter(plan -> plan.name().equals(asked.planName()))
            .map(plan -> catalog().describePlan(plan.id()))
            .filter(plan -> notOlder(plan.createdTime())).findFirst();
    }

    private List<PlanSummary> plans() {
        Optional<String> target = Optional.of(order.subject().provisionedProductId()).filter(id -> !id.isEmpty());
        List<PlanSummary> all = new ArrayList<>();
        Optional<String> token = Optional.empty();
        int pages = 0;
        do {
            Page<PlanSummary> page = catalog().listPlans(AccessScope.USER, target, token);
            all.addAll(page.items());
            token = page.nextToken();
            pages++;
        } while (token.isPresent() && pages < MOST_PAGES);
        return all;
    }

    private boolean notOlder(Optional<Instant> created) {
        return created.filter(made -> !made.isBefore(since)).isPresent();
    }

    private ServiceCatalog catalog() {
        return order.origin().catalog();
    }
}
