package dev.catalogdesk.ui.record;

import dev.catalogdesk.stacks.ResourceEvent;
import dev.catalogdesk.stacks.StackActivity;
import dev.catalogdesk.stacks.StackProgress;
import dev.catalogdesk.stacks.StacksException;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.ui.task.RunningTask;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at the resources of one stack while an operation works on it. Nothing depends on it: where the caller may
/// not read stacks, it asks no more and has nothing to show. All methods are called on the JavaFX thread.
public final class StackFollower {
    /// Between two looks.
    static final Duration PACE = Duration.ofSeconds(5);
    /// So often a stack may not be found before it is given up: CloudFormation begins some seconds after the record.
    static final int MOST_FAILURES = 6;

    private static final Logger LOG = LoggerFactory.getLogger(StackFollower.class);
    /// AWS's clocks and ours may differ; what happened this long before still belongs to the operation.
    private static final Duration SLACK = Duration.ofSeconds(5);

    private final StackActivity stacks;
    private final TaskExecutor executor;
    private final String stack;
    private final Instant since;
    private final ReadOnlyObjectWrapper<Optional<StackProgress>> progress =
        new ReadOnlyObjectWrapper<>(Optional.empty());
    private OptionalInt size = OptionalInt.empty();
    private Instant until = Instant.MAX;
    private boolean counted;
    private boolean running;
    private boolean given;
    private int failures;
    private RunningTask asking = RunningTask.NONE;
    private RunningTask next = RunningTask.NONE;

    private record Look(List<ResourceEvent> events, OptionalInt size) {
    }

    /// Prepares; nothing is asked before [#look].
    ///
    /// @param stacks what CloudFormation does
    /// @param executor where calls run and time passes
    /// @param stack the stack's name or ARN
    /// @param since when the operation began
    public StackFollower(StackActivity stacks, TaskExecutor executor, String stack, Instant since) {
        this.stacks = stacks;
        this.executor = executor;
        this.stack = stack;
        this.since = since.minus(SLACK);
    }

    /// The name that Service Catalog gives the stack of a provisioned product (`service-semantics` 3.2).
    ///
    /// @param account the account's digits
    /// @param provisionedProductId id beginning with `pp-`
    /// @return the name; nothing where either is not known
    public static Optional<String> stackName(String account, String provisionedProductId) {
        return account.isEmpty() || provisionedProductId.isEmpty() ? Optional.empty()
            : Optional.of("SC-" + account + "-" + provisionedProductId);
    }

    /// Looks now, and again and again while the operation goes on.
    ///
    /// @param goesOn whether it does
    public void look(boolean goesOn) {
        running = goesOn;
        ask();
    }

    /// Looks once more at an operation that has ended; what later ones did to the stack does not count.
    ///
    /// @param ended when it ended
    public void lookBack(Instant ended) {
        until = ended.plus(SLACK);
        look(false);
    }

    /// Asks nothing more, for now.
    public void stop() {
        running = false;
        asking.cancel();
        next.cancel();
    }

    /// How far the stack has come.
    ///
    /// @return nothing before it is known, and where it may not be read
    public ReadOnlyObjectProperty<Optional<StackProgress>> progress() {
        return progress.getReadOnlyProperty();
    }

    private void ask() {
        next.cancel();
        asking.cancel();
        if (given) {
            return;
        }
        boolean count = !counted;
        Instant end = until;
        asking = BackgroundTask.of("stack events", () -> read(count, end))
            .onSuccess(this::take)
            .onFailure(this::fail)
            .runOn(executor);
    }

    private Look read(boolean count, Instant end) {
        List<ResourceEvent> events = stacks.events(stack, since).stream()
            .filter(event -> !event.time().isAfter(end)).toList();
        return new Look(events, count && !events.isEmpty() ? count() : size);
    }

    private OptionalInt count() {
        try {
            return OptionalInt.of(stacks.size(stack));
        } catch (StacksException e) {
            LOG.debug("A stack's resources cannot be counted", e);
            return OptionalInt.empty();
        }
    }

    private void take(Look look) {
        failures = 0;
        if (!look.events().isEmpty()) {
            counted = true;
            size = look.size();
            progress.set(Optional.of(StackProgress.of(look.events(), size)));
        }
        again();
    }

    private void fail(Exception cause) {
        failures++;
        given = failures >= MOST_FAILURES || (cause instanceof StacksException said && said.denied());
        LOG.debug("A stack cannot be looked at", cause);
        again();
    }

    private void again() {
        if (running && !given) {
            next = executor.after(PACE, this::ask);
        }
    }
}
