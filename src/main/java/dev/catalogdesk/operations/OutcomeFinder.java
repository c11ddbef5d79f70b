package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.PlanDeletion;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.TerminateRequest;
import dev.catalogdesk.operations.schedule.PollSchedule;
import dev.catalogdesk.operations.schedule.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Finds out whether a request whose answer was lost has been taken. The `IdempotencyToken` of a provisioned product is
/// its launch's own and can be searched (`service-semantics` 3.7). The search may lag some seconds behind, so one
/// empty answer is not yet believed, and the name is asked for too, which does not lag. Other requests leave no token
/// behind: for them the newest record or the plan that may be theirs is told, and the operator decides. Only reads.
/// Works on background threads; after [#abandon()] nothing is told any more.
final class OutcomeFinder {
    private static final int EMPTY_ANSWERS_ARE_BELIEVED_AFTER = 3;
    private static final Duration FIRST_LOOK = Duration.ofSeconds(2);
    private static final Duration NEXT_LOOK = Duration.ofSeconds(5);

    private final Order order;
    private final LikelyTrace likely;
    private final Optional<Trace> known;
    private final Scheduler scheduler;
    private final PollSchedule schedule;
    private final Sink sink;

    private volatile boolean abandoned;
    private int emptyAnswers;
    private int failures;

    /// Hears the outcome, on a background thread.
    interface Sink {
        /// It has happened.
        void found(Trace trace);

        /// AWS is asked, again.
        void lookingUp(CatalogException cause, Instant nextTry);

        /// The session ended before AWS could be asked.
        void signInFirst(CatalogException cause);

        /// What was to be terminated or deleted is gone.
        void gone();

        /// The outcome could not be learnt.
        ///
        /// @param likely what may be its own
        void unknown(CatalogException cause, Optional<Likely> likely);
    }

    /// @param operation the operation as it is known; where its record or plan is known already, only the account is
    ///     looked at
    OutcomeFinder(Order order, Operation operation, Scheduler scheduler, PollSchedule schedule, Sink sink) {
        this.order = order;
        this.likely = new LikelyTrace(order, operation.started());
        this.known = operation.trace();
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
            if (known.isPresent()) {
                tell(() -> sink.found(known.get()));
                return;
            }
            if (isGone()) {
                tell(this::gone);
                return;
            }
            Optional<ProvisionedProduct> found = tokenStays() ? byToken().or(this::byName) : Optional.empty();
            found.ifPresentOrElse(product -> tell(() -> sink.found(trace(product))), () -> nothing(cause));
        } catch (CatalogException e) {
            failed(e);
        }
    }

    private void nothing(CatalogException cause) {
        emptyAnswers++;
        if (emptyAnswers < EMPTY_ANSWERS_ARE_BELIEVED_AFTER) {
            lookIn(NEXT_LOOK, cause);
        } else {
            Optional<Likely> found = likely.find();
            tell(() -> sink.unknown(cause, found));
        }
    }

    /// Only what makes a provisioned product leaves its token with it.
    private boolean tokenStays() {
        return order.kind() == OperationKind.LAUNCH || order.kind() == OperationKind.IMPORT;
    }

    /// A termination that happened leaves nothing but its record (`pain-points`, defaults), a deletion of a plan not
    /// even that.
    private boolean isGone() {
        try {
            switch (order.request()) {
                case TerminateRequest end -> catalog().describeProvisionedProduct(end.provisionedProductId());
                case PlanDeletion deletion -> catalog().describePlan(deletion.planId());
                default -> { }
            }
            return false;
        } catch (CatalogException.NotFound e) {
            return true;
        }
    }

    private void gone() {
        likely.find().ifPresentOrElse(found -> sink.found(found.trace()), sink::gone);
    }

    private void failed(CatalogException e) {
        failures++;
        if (e.retryHelps()) {
            lookIn(schedule.backoff(failures, Duration.ZERO), e);
        } else if (e instanceof CatalogException.NeedsSignIn) {
            tell(() -> sink.signInFirst(e));
        } else {
            tell(() -> sink.unknown(e, Optional.empty()));
        }
    }

    /// The caller's own scope is enough, as the caller sent the request, and needs the least permission. The search
    /// may find near misses, so the token is compared here.
    private Optional<ProvisionedProduct> byToken() {
        Page<ProvisionedProduct> page = catalog().searchProvisionedProducts(
            AccessScope.USER, "idempotencyToken:" + token(), Optional.empty()).page();
        return page.items().stream().filter(this::isOurs).findFirst();
    }

    /// Another one of that name is not this launch's.
    private Optional<ProvisionedProduct> byName() {
        try {
            return Optional.of(catalog().describeProvisionedProductByName(order.subject().name()))
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
        return order.request().token();
    }

    private static Trace trace(ProvisionedProduct product) {
        return new Trace.OfRecord(product.lastProvisioningRecordId().isEmpty()
            ? product.lastRecordId() : product.lastProvisioningRecordId(), product.id());
    }

    private void tell(Runnable news) {
        if (!abandoned) {
            news.run();
        }
    }
}
