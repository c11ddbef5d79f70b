package dev.catalogdesk.ui.activity;

import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.operations.OperationState;
import dev.catalogdesk.stacks.StackProgress;
import dev.catalogdesk.ui.component.AdviceText;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// One operation in the drawer. Stays the same object while the operation goes on, so that focus, selection and
/// unfolded details stay. Changes on the JavaFX thread.
public final class ActivityRow {
    private final ActivityWords words;
    private final ReadOnlyObjectWrapper<ActivityText> text;
    private final ReadOnlyStringWrapper time = new ReadOnlyStringWrapper("");
    private Operation operation;
    private boolean here;
    private Optional<StackProgress> stack = Optional.empty();
    private Optional<Duration> usual = Optional.empty();
    private Duration clock = Duration.ofSeconds(-1);
    private boolean clockRuns;

    ActivityRow(Operation operation, boolean here, ActivityWords words) {
        this.words = words;
        this.operation = operation;
        this.here = here;
        this.text = new ReadOnlyObjectWrapper<>(words.text(operation, here));
    }

    /// This program's id of the operation.
    ///
    /// @return the id
    public String id() {
        return operation.id();
    }

    /// The provisioned product's name.
    ///
    /// @return its name
    public String targetName() {
        return operation.targetName();
    }

    /// The product.
    ///
    /// @return its id
    public String productId() {
        return operation.productId();
    }

    /// The provisioned product.
    ///
    /// @return its id; empty until AWS accepted the operation
    public String provisionedProductId() {
        return operation.provisionedProductId();
    }

    /// The record.
    ///
    /// @return its id; empty until AWS accepted the operation
    public String recordId() {
        return operation.recordId();
    }

    /// The plan it makes.
    ///
    /// @return its id; empty until AWS accepted it, and for all else
    public String planId() {
        return operation.planId();
    }

    /// The idempotency token.
    ///
    /// @return the token
    public String token() {
        return operation.token();
    }

    /// All in words.
    ///
    /// @return changes with the operation
    public ReadOnlyObjectProperty<ActivityText> text() {
        return text.getReadOnlyProperty();
    }

    /// How long it has run, or how long ago it ended.
    ///
    /// @return changes with the clock
    public ReadOnlyStringProperty time() {
        return time.getReadOnlyProperty();
    }

    /// All that is known, to copy: times in ISO 8601.
    ///
    /// @return several lines
    public String copyText() {
        return words.copy(operation);
    }

    /// What to make of what went wrong.
    ///
    /// @return words for each error, as it stands now
    public List<AdviceText> advice() {
        return words.advice(operation);
    }

    Operation operation() {
        return operation;
    }

    OperationState state() {
        return operation.state();
    }

    void update(Operation next, boolean local, Optional<Duration> usually) {
        operation = next;
        here = local;
        usual = usually;
        tell();
    }

    void turned(boolean local) {
        here = local;
        tell();
    }

    void stackMoved(Optional<StackProgress> progress) {
        stack = progress;
        tell();
    }

    /// How far it has come, without how long that usually takes.
    String briefly() {
        return words.running(operation, stack, Optional.empty()).orElseGet(() -> text.get().progress());
    }

    private void tell() {
        ActivityText told = words.text(operation, here);
        text.set(words.running(operation, stack, usual)
            .map(told::withProgress).orElse(told));
    }

    void tick(Instant now) {
        if (state().active()) {
            words.waiting(operation, now).ifPresent(progress -> text.set(text.get().withProgress(progress)));
            clock(Duration.between(operation.started(), now).truncatedTo(ChronoUnit.SECONDS), words::elapsed);
        } else {
            operation.ended().ifPresentOrElse(
                end -> clock(Duration.between(end, now).truncatedTo(ChronoUnit.MINUTES), words::age),
                () -> time.set(""));
        }
    }

    /// Words are made only for a time that differs: most of hundreds of rows ended, and move once a minute.
    private void clock(Duration now, Function<Duration, String> told) {
        if (!now.equals(clock) || state().active() != clockRuns) {
            clock = now;
            clockRuns = state().active();
            time.set(told.apply(now));
        }
    }
}
