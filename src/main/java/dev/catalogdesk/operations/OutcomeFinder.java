package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.operations.schedule.PollSchedule;
import dev.catalogdesk.operations.schedule.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Finds out whether a launch whose answer was lost has happened. The `IdempotencyToken` of a provisioned product is
/// its launch's own and can be searched (`service-semantics` 3.7). The search may lag some seconds behind, so one
/// empty answer is not yet believed, and the name is asked for too, which does not lag. Only reads. Works on
/// background threads; after [#abandon()] nothing is told any more.
final class OutcomeFinder {
    private static final int EMPTY_ANSWERS_ARE_BELIEVED_AFTER = 3;
    private static final Duration FIRST_LOOK = Duration.ofSeconds(2);
    private static final Duration NEXT_LOOK = Duration.ofSeconds(5);

    private final LaunchOrder order;
    private final String knownRecord;
    private final String knownProduct;
    private final Scheduler scheduler;
    private final PollSchedule schedule;
    private final Sink sink;

    private volatile boolean abandoned;
    private int emptyAnswers;
    private int failures;

    /// Hears the outcome, on a background thread.
    interface Sink {
        /// It has happened.
        void found(String recordId, String provisionedProductId);

        /// AWS is asked, again.
        void lookingUp(CatalogException cause, Instant nextTry);

        /// The session ended before AWS could be asked.
        void signInFirst(CatalogException cause);

        /// The outcome could not be learnt.
        void unknown(CatalogException cause);
    }

    /// @param operation the launch as it is known; where its record is known already, only the account is looked at
    OutcomeFinder(LaunchOrder order, Operation operation, Scheduler scheduler, PollSchedule schedule, Sink sink) {
        this.order = order;
        this.knownRecord = operation.recordId();
        this.knownProduct = operation.provisionedProductId();
        this.scheduler = scheduler;
        this.schedule = schedule;
        this.sink = sink;
    }

    /// Begins to look, once the service had a moment.
    void start(CatalogException cause) {
        lookIn(FIRST_LOOK, cause);
    }

    /// Begins to look at once.
    void startNow(CatalogException cause) {
        lookIn(Duration.ZERO, cause);
    }

    /// Gives up the interest in the outcome.
    void abandon() {
        abandoned = true;
    }

    private void lookIn(Duration wait, CatalogException cause) {
        tell(() -> {
            sink.lookingUp(cause, scheduler.now().plus(wait));
            scheduler.after(wait, () -> look(cause));
        });
    }

    private void look(CatalogException cause) {
        if (abandoned) {
            return;
        }
        try {
            AccountCheck.caller(order);
            if (!knownRecord.isEmpty()) {
                tell(() -> sink.found(knownRecord, knownProduct));
                return;
            }
            Optional<ProvisionedProduct> found = byToken().or(this::byName);
            found.ifPresentOrElse(
                product -> tell(() -> sink.found(record(product), product.id())), () -> nothing(cause));
        } catch (CatalogException e) {
            failed(e);
        }
    }

    private void nothing(CatalogException cause) {
        emptyAnswers++;
        if (emptyAnswers < EMPTY_ANSWERS_ARE_BELIEVED_AFTER) {
            lookIn(NEXT_LOOK, cause);
        } else {
            tell(() -> sink.unknown(cause));
        }
    }

    private void failed(CatalogException e) {
        failures++;
        if (e.retryHelps()) {
            lookIn(schedule.backoff(failures, Duration.ZERO), e);
        } else if (e instanceof CatalogException.NeedsSignIn) {
            tell(() -> sink.signInFirst(e));
        } else {
            tell(() -> sink.unknown(e));
        }
    }

    /// The caller's own scope is enough, as the caller sent the launch, and needs the least permission. The search
    /// may find near misses, so the token is compared here.
    private Optional<ProvisionedProduct> byToken() {
        Page<ProvisionedProduct> page = catalog().searchProvisionedProducts(
            AccessScope.USER, "idempotencyToken:" + token(), Optional.empty()).page();
        return page.items().stream().filter(this::isOurs).findFirst();
    }

    /// Another one of that name is not this launch's.
    private Optional<ProvisionedProduct> byName() {
        try {
            return Optional.of(catalog().describeProvisionedProductByName(order.request().provisionedProductName()))
                .filter(this::isOurs);
        } catch (CatalogException.NotFound | CatalogException.AccessDenied e) {
            return Optional.empty();
        }
    }

    private boolean isOurs(ProvisionedProduct product) {
        return product.idempotencyToken().equals(token());
    }

    private ServiceCatalog catalog() {
        return order.origin().catalog();
    }

    private String token() {
        return order.request().provisionToken();
    }

    private static String record(ProvisionedProduct product) {
        return product.lastProvisioningRecordId().isEmpty()
            ? product.lastRecordId() : product.lastProvisioningRecordId();
    }

    private void tell(Runnable news) {
        if (!abandoned) {
            news.run();
        }
    }
}
