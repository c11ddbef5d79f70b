package dev.catalogdesk.operations.watch;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.connection.traffic.Traffic;
import dev.catalogdesk.connection.traffic.TrafficReport;
import java.util.Optional;

/// The line as the program's traffic knows it.
public final class TrafficLine implements Line {
    private static final String OPERATION = "SearchProvisionedProducts";
    private final Traffic traffic;

    /// Of all calls.
    ///
    /// @param traffic the program's
    public TrafficLine(Traffic traffic) {
        this.traffic = traffic;
    }

    @Override
    public Optional<Hold> hold(String connection, String region) {
        TrafficReport report = traffic.report(connection, region);
        return down(report).or(() -> throttled(report));
    }

    /// Also when the next try is due: as long as nobody has answered, it is down.
    private static Optional<Hold> down(TrafficReport report) {
        return report.downSince().flatMap(since -> report.nextTry()).map(until -> new Hold(
            new CatalogException.HeldBack(OPERATION, "AWS could not be reached a moment ago.", until,
                new IllegalStateException()), until));
    }

    private static Optional<Hold> throttled(TrafficReport report) {
        return report.throttledUntil().map(until -> new Hold(new CatalogException.Throttled(OPERATION,
            "ThrottlingException", "Rate exceeded", "", new IllegalStateException()), until));
    }

    @Override
    public Runnable listen(Runnable listener) {
        return traffic.listen(listener);
    }
}
