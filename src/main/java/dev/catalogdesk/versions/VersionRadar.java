package dev.catalogdesk.versions;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.VersionBadge;
import dev.catalogdesk.settings.Listeners;
import dev.catalogdesk.settings.Subscription;
import dev.catalogdesk.versions.VersionStanding.Why;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/// Knows how the versions of many provisioned products stand. It asks DescribeProduct once for each product, however
/// many were launched of it, a few at a time, keeps what it was told for some minutes, and asks again only when it is
/// asked to and the answer is old. There is one for each connection and region. All methods may be called on any thread
/// and return at once.
///
/// DescribeProduct tells administrators that a product "does not exist or access was denied" (API reference): then the
/// standing is [VersionStanding.Unknown], and no failure.
public final class VersionRadar implements AutoCloseable {
    /// How many products are asked about at the same time. Reading a list must not take the line from the operator.
    private static final int MOST_AT_ONCE = 3;
    /// Listeners are called after so many answers, and after the last.
    private static final int TOLD_AFTER = 20;

    private final ServiceCatalog catalog;
    private final Executor background;
    private final InstantSource clock;
    private final Listeners<VersionRadar> listeners = new Listeners<>();

    // All below guarded by this.
    private final Map<String, ProductVersions> known = new HashMap<>();
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private int workers;
    private int untold;
    private boolean closed;

    /// Makes one that knows nothing yet.
    ///
    /// @param catalog whom to ask
    /// @param background runs the calls, each of which blocks; at most a few at a time
    /// @param clock gives the ages of answers
    public VersionRadar(ServiceCatalog catalog, Executor background, InstantSource clock) {
        this.catalog = catalog;
        this.background = background;
        this.clock = clock;
    }

    /// Asks about products of which nothing is known, or only what is old.
    ///
    /// @param productIds the products shown; those first come first
    public void ask(Collection<String> productIds) {
        ask(productIds, false);
    }

    /// Asks about products again, whatever is known.
    ///
    /// @param productIds the products
    public void askAgain(Collection<String> productIds) {
        ask(productIds, true);
    }

    private void ask(Collection<String> productIds, boolean again) {
        int more;
        synchronized (this) {
            Instant now = clock.instant();
            for (String id : productIds) {
                Optional<ProductVersions> before = Optional.ofNullable(known.get(id));
                boolean due = again || before.isEmpty() || before.get().isOld(now);
                if (!id.isEmpty() && due && !asked.contains(id) && !closed) {
                    waiting.add(id);
                }
            }
            more = Math.min(MOST_AT_ONCE - workers, waiting.size());
            workers += Math.max(0, more);
        }
        for (int i = 0; i < more; i++) {
            background.execute(this::work);
        }
    }

    /// How a provisioned product's version stands, as far as is known now.
    ///
    /// @param product the provisioned product
    /// @return unknown until its product was asked about
    public synchronized VersionStanding standing(ProvisionedProduct product) {
        return Optional.ofNullable(known.get(product.productId()))
            .map(versions -> versions.standing(product.provisioningArtifactId()))
            .orElseGet(() -> new VersionStanding.Unknown(Why.NOT_ASKED, ""));
    }

    /// When AWS told about a product.
    ///
    /// @param productId the product
    /// @return nothing where its versions are not known
    public synchronized Optional<Instant> told(String productId) {
        return Optional.ofNullable(known.get(productId))
            .filter(ProductVersions::known).map(ProductVersions::at);
    }

    /// How many products are still to be asked about.
    ///
    /// @return 0 when all that was asked for is known
    public synchronized int open() {
        return waiting.size() + asked.size();
    }

    /// Counts how many provisioned products stand in which way, as [VersionStanding#badges] names them, so that each
    /// count is what the filter finds.
    ///
    /// @param products the provisioned products
    /// @return a count for each badge; one that is deprecated and behind counts as both
    public Map<VersionBadge, Integer> counts(Collection<ProvisionedProduct> products) {
        Map<VersionBadge, Integer> counts = new EnumMap<>(VersionBadge.class);
        for (VersionBadge badge : VersionBadge.values()) {
            counts.put(badge, 0);
        }
        products.forEach(product -> standing(product).badges().forEach(badge -> counts.merge(badge, 1, Integer::sum)));
        return counts;
    }

    /// Listens to answers.
    ///
    /// @param listener called on a background thread, after some answers and after the last
    /// @return its place among the listeners
    public Subscription onChange(Runnable listener) {
        return listeners.add(radar -> listener.run());
    }

    /// Asks nothing more. What is known stays, and what is being asked is taken in silently.
    @Override
    public synchronized void close() {
        closed = true;
        waiting.clear();
    }

    private void work() {
        for (Optional<String> id = next(); id.isPresent(); id = next()) {
            boolean answered = false;
            try {
                take(id.get(), answer(id.get()));
                answered = true;
            } finally {
                if (!answered) {
                    stop(id.get());
                }
            }
        }
    }

    /// A defect ends one worker, and holds up nothing else.
    private synchronized void stop(String id) {
        asked.remove(id);
        workers--;
    }

    private synchronized Optional<String> next() {
        Optional<String> first = waiting.stream().findFirst();
        first.ifPresentOrElse(id -> {
            waiting.remove(id);
            asked.add(id);
        }, () -> workers--);
        return first;
    }

    private ProductVersions answer(String id) {
        try {
            return ProductVersions.of(clock.instant(), catalog.describeProduct(id).versions());
        } catch (CatalogException e) {
            return ProductVersions.failed(clock.instant(), e);
        }
    }

    private void take(String id, ProductVersions answer) {
        boolean tell;
        synchronized (this) {
            asked.remove(id);
            if (answer.hasFailed()) {
                // The rest would hardly fare better now, and is asked about with the next question.
                waiting.clear();
            }
            known.merge(id, answer, (before, now) -> now.hasFailed() ? before.after(now) : now);
            untold++;
            tell = !closed && (untold >= TOLD_AFTER || open() == 0);
            untold = tell ? 0 : untold;
        }
        if (tell) {
            listeners.tell(() -> this);
        }
    }
}
