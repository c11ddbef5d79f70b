package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.RecordDetail;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Sends one launch and makes sure of its outcome. Where the answer was lost, AWS is asked for a provisioned product
/// with the launch's token: its `IdempotencyToken` is the launch's own and can be searched (`service-semantics`
/// 3.7). The search may lag some seconds behind, so one empty answer is not yet believed. Works on background
/// threads; superseded by a later attempt through [#abandon()].
final class LaunchSender {
    private static final int EMPTY_ANSWERS_ARE_BELIEVED_AFTER = 3;
    private static final Duration FIRST_LOOK = Duration.ofSeconds(2);
    private static final Duration NEXT_LOOK = Duration.ofSeconds(5);

    private final LaunchOrder order;
    private final Scheduler scheduler;
    private final PollSchedule schedule;
    private final Sink sink;

    private volatile boolean abandoned;
    private int emptyAnswers;
    private int failures;

    /// Hears the outcome, on a background thread.
    interface Sink {
        /// AWS accepted the launch.
        void accepted(RecordDetail detail);

        /// The launch was found by its token.
        void found(String recordId, String provisionedProductId);

        /// Nothing was launched.
        void refused(CatalogException cause);

        /// The outcome is being asked for.
        void lookingUp(CatalogException cause, Instant nextTry);

        /// The outcome could not be learnt.
        void unknown(CatalogException cause);
    }

    LaunchSender(LaunchOrder order, Scheduler scheduler, PollSchedule schedule, Sink sink) {
        this.order = order;
        this.scheduler = scheduler;
        this.schedule = schedule;
        this.sink = sink;
    }

    /// Sends the request, in the background.
    void start() {
        scheduler.after(Duration.ZERO, this::send);
    }

    /// Gives up the interest in the outcome.
    void abandon() {
        abandoned = true;
    }

    private void send() {
        if (abandoned) {
            return;
        }
        try {
            checkAccount();
        } catch (CatalogException e) {
            tell(() -> sink.refused(e));
            return;
        }
        try {
            RecordDetail detail = order.catalog().provisionProduct(order.request());
            tell(() -> sink.accepted(detail));
        } catch (CatalogException e) {
            if (mayHaveHappened(e)) {
                lookUpIn(FIRST_LOOK, e);
            } else {
                tell(() -> sink.refused(e));
            }
        } catch (RuntimeException e) {
            lookUpIn(FIRST_LOOK, new CatalogException.ServiceFault("ProvisionProduct", "", e.toString(), "", e));
        }
    }

    private void checkAccount() {
        String shown = order.location().account();
        String now = order.accountNow().get();
        if (!shown.isEmpty() && !shown.equals(now)) {
            throw new CatalogException.Refused("GetCallerIdentity", LaunchOrder.ACCOUNT_CHANGED, now, "",
                new IllegalStateException("The credentials belong to another account than the one shown."));
        }
    }

    private static boolean mayHaveHappened(CatalogException e) {
        return e instanceof CatalogException.Unreachable || e instanceof CatalogException.ServiceFault
            || e instanceof CatalogException.Cancelled;
    }

    private void lookUpIn(Duration wait, CatalogException cause) {
        tell(() -> {
            sink.lookingUp(cause, scheduler.now().plus(wait));
            scheduler.after(wait, () -> lookUp(cause));
        });
    }

    private void lookUp(CatalogException cause) {
        if (abandoned) {
            return;
        }
        Optional<ProvisionedProduct> found;
        try {
            found = search();
        } catch (CatalogException e) {
            failures++;
            if (e.retryHelps()) {
                lookUpIn(schedule.backoff(failures, Duration.ZERO), e);
            } else {
                tell(() -> sink.unknown(e));
            }
            return;
        }
        emptyAnswers++;
        if (found.isPresent()) {
            tell(() -> sink.found(record(found.get()), found.get().id()));
        } else if (emptyAnswers < EMPTY_ANSWERS_ARE_BELIEVED_AFTER) {
            lookUpIn(NEXT_LOOK, cause);
        } else {
            tell(() -> sink.unknown(cause));
        }
    }

    /// The caller's own scope is enough, as the caller sent the launch, and needs the least permission. The search
    /// may find near misses, so the token is compared here.
    private Optional<ProvisionedProduct> search() {
        String token = order.request().provisionToken();
        Page<ProvisionedProduct> page = order.catalog()
            .searchProvisionedProducts(AccessScope.USER, "idempotencyToken:" + token, Optional.empty()).page();
        return page.items().stream().filter(p -> p.idempotencyToken().equals(token)).findFirst();
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
