package dev.catalogdesk.ui.record;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordPage;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.operations.OperationState;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.ui.component.AdviceWords;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.shell.LoadFailures;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.RunningTask;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

/// The page of one record. While the record runs and the page is shown, it stays up to date: a record that this
/// program watches is read again when the watcher has news of it, any other at a polite pace. All methods are called
/// on the JavaFX thread.
public final class RecordPageViewModel {
    /// Between two looks at a young record, as the watcher has it.
    static final Duration EARLY = Duration.ofSeconds(5);
    /// Between two looks at an older one, and after a failure.
    static final Duration LATER = Duration.ofSeconds(15);

    private static final Duration YOUNG = Duration.ofMinutes(2);

    private static final String STACK_ARN = "CloudformationStackARN";
    private static final String STACK = "CFN_STACK";

    private final RecordReader reader;
    private final RecordServices services;
    private final ProgressWords words;
    private final RecordErrorWords errorWords;
    private final Operations operations;
    private final TaskExecutor executor;
    private final Runnable unlisten;
    private final ReadOnlyObjectWrapper<LoadState> state = new ReadOnlyObjectWrapper<>(new LoadState.Idle());
    private final ReadOnlyObjectWrapper<Optional<RecordPage>> record = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<RecordNames> names = new ReadOnlyObjectWrapper<>(RecordNames.NONE);
    private final ReadOnlyObjectWrapper<List<RecordErrorShown>> errors = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<StackShown>> resources =
        new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Watch> watch = new ReadOnlyObjectWrapper<>(Watch.NONE);
    private final ReadOnlyStringWrapper id = new ReadOnlyStringWrapper("");
    private Optional<Operation> operation = Optional.empty();
    private Optional<StackFollower> stack = Optional.empty();
    private Subscription stackNews = () -> { };
    private boolean attached;
    private int generation;
    private RunningTask reading = RunningTask.NONE;
    private RunningTask naming = RunningTask.NONE;
    private RunningTask next = RunningTask.NONE;

    /// Makes an empty page.
    ///
    /// @param services whom to ask
    /// @param executor where calls run and time passes
    /// @param messages the texts
    public RecordPageViewModel(RecordServices services, TaskExecutor executor, Messages messages) {
        this.words = new ProgressWords(messages);
        this.errorWords =
            new RecordErrorWords(messages, new AdviceWords(messages, services.operations().masker()));
        this.services = services;
        this.reader = new RecordReader(services.catalog());
        this.operations = services.operations();
        this.executor = executor;
        unlisten = operations.listen(changed -> executor.onUi(() -> hear(changed)));
    }

    /// Opens a record.
    ///
    /// @param recordId id beginning with `rec-`
    public void open(String recordId) {
        if (recordId.equals(id.get()) && !(state.get() instanceof LoadState.Failed)) {
            return;
        }
        if (!recordId.equals(id.get())) {
            record.set(Optional.empty());
            id.set(recordId);
            names.set(RecordNames.NONE);
            errors.set(List.of());
            naming.cancel();
            leaveStack();
            setOperation(operations.all().stream().filter(o -> o.recordId().equals(recordId)).findFirst());
        }
        ask(false);
    }

    /// Asks again; what is there stays in view meanwhile.
    public void refresh() {
        if (!id.get().isEmpty()) {
            ask(false);
        }
    }

    /// The page is shown: a running record is followed from now on.
    public void attach() {
        attached = true;
        if (record.get().isPresent() && running()) {
            stack.ifPresent(follower -> follower.look(true));
            ask(true);
        }
    }

    /// The page is no longer shown, so nothing more is asked.
    public void detach() {
        attached = false;
        next.cancel();
        stack.ifPresent(StackFollower::stop);
    }

    /// Ends all work. Operations go on.
    public void close() {
        generation++;
        detach();
        reading.cancel();
        naming.cancel();
        leaveStack();
        unlisten.run();
    }

    /// Looks no longer at the record in the background; AWS carries on.
    public void stopWatching() {
        operation.ifPresent(o -> operations.stopWatching(o.id()));
    }

    /// Looks at the record again.
    public void resume() {
        operation.ifPresent(o -> operations.resume(o.id()));
    }

    /// How far reading has come.
    ///
    /// @return the state
    public ReadOnlyObjectProperty<LoadState> state() {
        return state.getReadOnlyProperty();
    }

    /// The record with all its outputs.
    ///
    /// @return nothing before it is here
    public ReadOnlyObjectProperty<Optional<RecordPage>> record() {
        return record.getReadOnlyProperty();
    }

    /// What its ids stand for.
    ///
    /// @return empty names before they are here, and where the caller may not ask
    public ReadOnlyObjectProperty<RecordNames> names() {
        return names.getReadOnlyProperty();
    }

    /// Why it failed, in plain words.
    ///
    /// @return empty unless it failed
    public ReadOnlyObjectProperty<List<RecordErrorShown>> errors() {
        return errors.getReadOnlyProperty();
    }

    /// How far the stack has come that the record works on.
    ///
    /// @return nothing where there is none, it may not be read, or the record succeeded before it was opened
    public ReadOnlyObjectProperty<Optional<StackShown>> resources() {
        return resources.getReadOnlyProperty();
    }

    /// Whether this program looks at the record in the background, as at one that it made itself.
    ///
    /// @return changes with the operation
    public ReadOnlyObjectProperty<Watch> watch() {
        return watch.getReadOnlyProperty();
    }

    /// Masks a text that is about to be copied.
    ///
    /// @param text any text
    /// @return the text without secrets
    public String masked(String text) {
        return operations.masker().mask(text);
    }

    /// How the record is looked at beside this page.
    public enum Watch {
        /// Not at all: it was made elsewhere, before the start, or has ended.
        NONE,

        /// In the background.
        WATCHED,

        /// No longer, as the operator wished or because it could not be read.
        STOPPED
    }

    /// The record that is open.
    ///
    /// @return its id; empty before the first
    public ReadOnlyStringProperty id() {
        return id.getReadOnlyProperty();
    }

    private void hear(Operation changed) {
        if (id.get().isEmpty() || !changed.recordId().equals(id.get())) {
            return;
        }
        setOperation(Optional.of(changed));
        boolean news = record.get().map(r -> !r.detail().status().equals(changed.recordStatus())).orElse(false);
        if (news && running()) {
            ask(true);
        } else if (record.get().isPresent() && !state.get().loading()) {
            goOn(pace());
        }
    }

    private void setOperation(Optional<Operation> now) {
        operation = now;
        watch.set(now.map(Operation::state).map(state -> state.active() ? Watch.WATCHED
            : state instanceof OperationState.Stopped ? Watch.STOPPED : Watch.NONE).orElse(Watch.NONE));
    }

    private void ask(boolean quiet) {
        int mine = ++generation;
        String asked = id.get();
        reading.cancel();
        next.cancel();
        if (!quiet) {
            state.set(new LoadState.Loading());
        }
        reading = BackgroundTask.of("describe record", () -> reader.read(asked))
            .onSuccess(found -> {
                if (mine == generation) {
                    take(found);
                }
            })
            .onFailure(cause -> {
                if (mine == generation) {
                    fail(cause);
                }
            })
            .runOn(executor);
    }

    private void take(RecordPage found) {
        boolean first = record.get().isEmpty();
        boolean endedNow = record.get().map(before -> !before.detail().ended()).orElse(false)
            && found.detail().ended();
        record.set(Optional.of(found));
        explain();
        state.set(new LoadState.Loaded());
        if (first || endedNow) {
            askNames(found);
            lookAtStack(found);
        }
        goOn(pace());
    }

    private void explain() {
        record.get().ifPresent(page -> errors.set(
            errorWords.shown(page.detail(), names.get(), services.place().get(), operation)));
    }

    private void askNames(RecordPage of) {
        String asked = id.get();
        naming.cancel();
        naming = BackgroundTask.of("names in a record", () -> reader.names(of.detail()))
            .onSuccess(found -> {
                if (asked.equals(id.get())) {
                    names.set(found);
                    explain();
                }
            })
            .runOn(executor);
    }

    /// What a stack went through is asked while the record runs, and afterwards for the cause of a failure.
    private void lookAtStack(RecordPage found) {
        RecordDetail detail = found.detail();
        if (stack.isEmpty() && detail.provisionedProductType().equals(STACK)
                && (!detail.ended() || detail.status().is(RecordStatus.FAILED))) {
            stack = stackOf(found).map(name -> new StackFollower(
                services.stacks(), executor, name, detail.createdTime().orElse(Instant.EPOCH)));
            stack.ifPresent(follower -> stackNews =
                follower.progress().subscribe(progress -> resources.set(progress.map(words::shown))));
        }
        stack.ifPresent(follower -> {
            if (detail.ended()) {
                follower.lookBack(detail.updatedTime().orElse(executor.now()));
            } else if (attached) {
                follower.look(true);
            }
        });
    }

    private Optional<String> stackOf(RecordPage found) {
        return found.outputs().items().stream().filter(output -> output.key().equals(STACK_ARN))
            .map(RecordOutput::value).findFirst()
            .or(() -> StackFollower.stackName(services.place().get().account(), found.detail().provisionedProductId()));
    }

    private void leaveStack() {
        stackNews.unsubscribe();
        stack.ifPresent(StackFollower::stop);
        stack = Optional.empty();
        resources.set(Optional.empty());
    }

    private void fail(Exception cause) {
        state.set(LoadFailures.state(cause));
        if (cause instanceof CatalogException e && e.retryHelps()) {
            goOn(LATER);
        }
    }

    /// A record that the program watches needs no looks of the page's own: the watcher's news bring it up to date.
    private void goOn(Duration wait) {
        next.cancel();
        boolean watched = operation.map(Operation::state)
            .filter(s -> s.active() && !(s instanceof OperationState.NeedsSignIn)).isPresent();
        if (attached && running() && !watched) {
            next = executor.after(wait, () -> ask(true));
        }
    }

    private Duration pace() {
        Instant made = record.get().flatMap(r -> r.detail().createdTime()).orElse(Instant.EPOCH);
        return Duration.between(made, executor.now()).compareTo(YOUNG) < 0 ? EARLY : LATER;
    }

    private boolean running() {
        return record.get().map(r -> !r.detail().ended()).orElse(true);
    }
}
