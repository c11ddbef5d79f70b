package dev.catalogdesk.ui.activity;

import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.operations.OperationState;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.stacks.StackActivity;
import dev.catalogdesk.ui.component.AdviceWords;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.task.RunningTask;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What runs and what ended, on all connections, newest first. Times go on only while the window shows them
/// ([#attach()]). All methods are called on the JavaFX thread.
public final class ActivityViewModel {
    private static final Duration TICK = Duration.ofSeconds(1);
    /// What is clicked sooner after a row appears was meant for what stood there before: the second click of two.
    private static final Duration SETTLES = Duration.ofSeconds(1);

    private final Operations operations;
    private final TaskExecutor executor;
    private final Messages messages;
    private final ActivityWords words;
    private final Supplier<Optional<Location>> here;
    private final ObservableList<ActivityRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<ActivityRow>> newestRunning =
        new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ActivityRow>> lastEnded =
        new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<String, ActivityRow> byId = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Map<String, Instant> appeared = new HashMap<>();

    private RunningStacks runningStacks;
    private final OperationFeed feed;
    private PastRecords past;
    private final ReadOnlyStringWrapper calls = new ReadOnlyStringWrapper("");

    private Supplier<String> callsNow = () -> "";
    private Consumer<ActivityRow> endHandler = row -> { };
    private RunningTask clock = RunningTask.NONE;
    private boolean attached;

    /// Shows the operations there are, and those to come.
    ///
    /// @param operations all operations of the program
    /// @param executor reaches the JavaFX thread and tells the time
    /// @param here the window's connection, account and region, if it has any
    /// @param messages the texts
    public ActivityViewModel(
            Operations operations, TaskExecutor executor, Supplier<Optional<Location>> here, Messages messages) {
        this.operations = operations;
        this.executor = executor;
        this.messages = messages;
        this.here = here;
        this.words = new ActivityWords(messages, new AdviceWords(messages, operations.masker()));
        this.runningStacks = new RunningStacks(operation -> Optional.empty(), executor);
        past = new PastRecords(operation -> Optional.empty(), executor, () -> { });
        feed = new OperationFeed(operations, executor, this::takeAll);
        operations.all().stream().filter(operation -> operation.state().ended()).map(Operation::id).forEach(told::add);
        takeAll(operations.all());
    }

    /// Begins to move the times.
    public void attach() {
        attached = true;
        tick();
    }

    /// Stops moving the times.
    public void detach() {
        attached = false;
        clock.cancel();
    }

    /// Begins to look at the stacks of operations that run.
    ///
    /// @param stacks what CloudFormation does where an operation takes place; nothing where it is not to be asked
    public void followStacks(Function<Operation, Optional<StackActivity>> stacks) {
        runningStacks.close();
        runningStacks = new RunningStacks(stacks, executor);
        rows.forEach(runningStacks::follow);
    }

    /// Begins to ask for earlier records of what is worked on, to tell how long it usually takes.
    ///
    /// @param catalogs the service where an operation takes place; nothing where it is not to be asked
    public void followHistory(Function<Operation, Optional<ServiceCatalog>> catalogs) {
        past.close();
        past = new PastRecords(catalogs, executor, () -> rows.forEach(row -> tell(row, row.operation())));
        rows.forEach(row -> tell(row, row.operation()));
    }

    /// Begins to tell how many calls leave for AWS, as long as the times move.
    ///
    /// @param words tells it in words at the moment of asking
    public void followCalls(Supplier<String> words) {
        callsNow = words;
        calls.set(words.get());
    }

    /// How many calls leave for AWS.
    ///
    /// @return in words; empty where nobody tells
    public ReadOnlyStringProperty calls() {
        return calls.getReadOnlyProperty();
    }

    /// Ends all. Operations go on.
    public void close() {
        detach();
        runningStacks.close();
        feed.close();
        past.close();
    }

    /// Says who hears, once, that an operation ended.
    ///
    /// @param handler takes its row
    public void onEnded(Consumer<ActivityRow> handler) {
        endHandler = handler;
    }

    /// Looks no longer at an operation; AWS carries on. Does nothing in the first second of a row, which the second of
    /// two quick clicks on a button may hit by chance.
    ///
    /// @param row the operation
    public void stopWatching(ActivityRow row) {
        Instant since = appeared.getOrDefault(row.id(), Instant.EPOCH);
        if (!executor.now().isBefore(since.plus(SETTLES))) {
            operations.stopWatching(row.id());
        }
    }

    /// Looks at an operation again.
    ///
    /// @param row the operation
    public void resume(ActivityRow row) {
        operations.resume(row.id());
    }

    /// Keys of secret parameters that must be entered before an operation can be sent, as they were not kept.
    ///
    /// @param row the operation
    /// @return the keys; empty for most
    public List<String> missingSecrets(ActivityRow row) {
        return row.operation().missingSecrets();
    }

    /// Sends an operation that waits, or once more one whose outcome is unknown, with the same token.
    ///
    /// @param row the operation
    /// @param secrets values of its missing secrets
    public void send(ActivityRow row, Map<String, String> secrets) {
        if (row.operation().repeatable()) {
            operations.repeat(row.id(), secrets);
        } else {
            operations.sendNow(row.id(), secrets);
        }
    }

    /// Takes back an operation that waits.
    ///
    /// @param row the operation
    public void takeBack(ActivityRow row) {
        operations.cancel(row.id());
    }

    /// Asks no more for the outcome of an operation that nobody could learn.
    ///
    /// @param row the operation
    public void dismiss(ActivityRow row) {
        operations.dismiss(row.id());
    }

    /// Watches the record that may be an operation's own.
    ///
    /// @param row the operation
    public void followRecord(ActivityRow row) {
        operations.adopt(row.id());
    }

    /// What an operation that waits could be made to wait for.
    ///
    /// @param row the operation
    /// @return the others that have not ended, newest first
    public List<ActivityRow> others(ActivityRow row) {
        return rows.stream().filter(other -> other != row && other.state().active()).toList();
    }

    /// Lets an operation that waits leave only once another has succeeded.
    ///
    /// @param row the operation
    /// @param other the one before it
    public void sendAfter(ActivityRow row, ActivityRow other) {
        operations.follow(row.id(), other.id());
    }

    /// How many operations wait and have not left.
    ///
    /// @return the number
    public ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /// Whether nothing leaves that has not left.
    ///
    /// @return changes with [#pause]
    public ReadOnlyBooleanProperty paused() {
        return paused.getReadOnlyProperty();
    }

    /// Lets nothing leave that has not left, or goes on.
    ///
    /// @param pause whether to pause
    public void pause(boolean pause) {
        operations.pause(pause);
        paused.set(operations.paused());
    }

    /// Tells what can be opened from here anew, after the window turned to another connection.
    public void connectionChanged() {
        rows.forEach(row -> row.turned(isHere(row.operation())));
    }

    /// The operations: those that go on first, the newest first.
    ///
    /// @return the rows
    public ObservableList<ActivityRow> rows() {
        return rows;
    }

    /// How many operations run.
    ///
    /// @return the number
    public ReadOnlyIntegerProperty running() {
        return running.getReadOnlyProperty();
    }

    /// How many run and ended, in words.
    ///
    /// @return never empty
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// The newest operation that runs.
    ///
    /// @return nothing if none runs
    public ReadOnlyObjectProperty<Optional<ActivityRow>> newestRunning() {
        return newestRunning.getReadOnlyProperty();
    }

    /// The operation that ended last.
    ///
    /// @return nothing if none ended
    public ReadOnlyObjectProperty<Optional<ActivityRow>> lastEnded() {
        return lastEnded.getReadOnlyProperty();
    }

    private void takeAll(List<Operation> changed) {
        List<ActivityRow> fresh = changed.stream().filter(each -> !byId.containsKey(each.id())).map(this::add).toList();
        changed.forEach(this::take);
        if (!fresh.isEmpty()) {
            rows.addAll(0, fresh.reversed());
        }
        runningFirst();
        sum();
    }

    private ActivityRow add(Operation operation) {
        ActivityRow row = new ActivityRow(operation, isHere(operation), words);
        byId.put(operation.id(), row);
        appeared.put(operation.id(), executor.now());
        return row;
    }

    private void take(Operation operation) {
        ActivityRow row = Objects.requireNonNull(byId.get(operation.id()));
        tell(row, operation);
        runningStacks.follow(row);
        row.tick(executor.now());
        boolean end = operation.state() instanceof OperationState.Succeeded
            || operation.state() instanceof OperationState.Failed
            || operation.state() instanceof OperationState.NothingToChange;
        if (end && told.add(operation.id())) {
            endHandler.accept(row);
        }
    }

    /// Those that go on stand first; an operation that ends becomes the first of those that ended.
    private void runningFirst() {
        List<ActivityRow> sorted = Stream.concat(rows.stream().filter(row -> row.state().active()),
            rows.stream().filter(row -> !row.state().active())).toList();
        if (!sorted.equals(rows)) {
            rows.setAll(sorted);
        }
    }

    private void tell(ActivityRow row, Operation operation) {
        row.update(operation, isHere(operation),
            UsualTime.of(operation, rows.stream().map(ActivityRow::operation).toList(), past.of(operation)));
    }

    /// Where the window is, once it is known whose account that is.
    Optional<Location> here() {
        return here.get();
    }

    /// Puts records of AWS's history into words.
    HistoryWords historyWords() {
        return new HistoryWords(messages, new AdviceWords(messages, operations.masker()));
    }

    /// Masks a text that is about to leave the program.
    String masked(String text) {
        return operations.masker().mask(text);
    }

    private boolean isHere(Operation operation) {
        return here.get().filter(operation.location()::isAt).isPresent();
    }

    private void sum() {
        paused.set(operations.paused());
        waiting.set((int) rows.stream().filter(row -> row.operation().cancellable()).count());
        int active = (int) rows.stream().filter(row -> row.state().active()).count();
        running.set(active);
        summary.set(rows.isEmpty() ? messages.text("activity.nothing")
            : messages.text("activity.summary", active, rows.size() - active));
        newestRunning.set(rows.stream().filter(row -> row.state().active()).findFirst());
        lastEnded.set(rows.stream().filter(row -> row.operation().ended().isPresent())
            .max((a, b) -> end(a).compareTo(end(b))));
    }

    private static Instant end(ActivityRow row) {
        return row.operation().ended().orElse(Instant.MIN);
    }

    /// Does something once all that changes at the moment has changed.
    void afterwards(Runnable action) {
        executor.onUi(action);
    }

    private void tick() {
        clock.cancel();
        paused.set(operations.paused());
        rows.forEach(row -> row.tick(executor.now()));
        calls.set(callsNow.get());
        if (attached) {
            clock = executor.after(TICK, this::tick);
        }
    }
}
