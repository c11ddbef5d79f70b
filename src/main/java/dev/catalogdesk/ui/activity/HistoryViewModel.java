package dev.catalogdesk.ui.activity;

import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.ui.shell.LoadFailures;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.RunningTask;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The records that AWS keeps of one account and region, the newest first, page by page (ListRecordHistory). An answer
/// to an earlier question is ignored. All methods are called on the JavaFX thread.
final class HistoryViewModel {
    private final ServiceCatalog catalog;
    private final TaskExecutor executor;
    private final ObjectProperty<AccessScope> scope = new SimpleObjectProperty<>(AccessScope.USER);
    private final ObservableList<RecordDetail> records = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<LoadState> state = new ReadOnlyObjectWrapper<>(new LoadState.Idle());
    private final ReadOnlyObjectWrapper<Optional<Instant>> loadedAt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private Optional<String> next = Optional.empty();
    private Runnable last = this::refresh;
    private int generation;
    private RunningTask running = RunningTask.NONE;

    HistoryViewModel(ServiceCatalog catalog, TaskExecutor executor) {
        this.catalog = catalog;
        this.executor = executor;
        scope.addListener((observable, before, now) -> turn());
    }

    /// Asks for the first page unless that was done before.
    void start() {
        if (state.get() instanceof LoadState.Idle) {
            refresh();
        }
    }

    /// Asks again for as many as are there. They stay in view until the whole answer is here.
    void refresh() {
        last = this::refresh;
        AccessScope asked = scope.get();
        int wanted = records.size();
        ask(() -> read(asked, Optional.empty(), wanted), List.of());
    }

    /// Asks for the page after the last.
    void loadMore() {
        if (more.get()) {
            last = this::loadMore;
            AccessScope asked = scope.get();
            Optional<String> token = next;
            ask(() -> read(asked, token, 0), List.copyOf(records));
        }
    }

    /// Asks once more what failed.
    void retry() {
        last.run();
    }

    /// Ends all work.
    void close() {
        generation++;
        running.cancel();
    }

    /// Whose records are asked for; a change asks anew.
    ObjectProperty<AccessScope> scope() {
        return scope;
    }

    /// The records, the newest first.
    ObservableList<RecordDetail> records() {
        return records;
    }

    /// How far loading has come.
    ReadOnlyObjectProperty<LoadState> state() {
        return state.getReadOnlyProperty();
    }

    /// When the records were here; nothing before the first time.
    ReadOnlyObjectProperty<Optional<Instant>> loadedAt() {
        return loadedAt.getReadOnlyProperty();
    }

    /// Whether AWS has older ones.
    ReadOnlyBooleanProperty more() {
        return more.getReadOnlyProperty();
    }

    /// What others did is not shown under the name of the caller's own, not even for a moment.
    private void turn() {
        records.clear();
        next = Optional.empty();
        more.set(false);
        loadedAt.set(Optional.empty());
        refresh();
    }

    private void ask(Answer answer, List<RecordDetail> before) {
        int mine = ++generation;
        running.cancel();
        state.set(new LoadState.Loading());
        running = BackgroundTask.of("record history", answer::read)
            .onSuccess(page -> {
                if (mine == generation) {
                    take(before, page);
                }
            })
            .onFailure(cause -> {
                if (mine == generation) {
                    state.set(LoadFailures.state(cause));
                }
            })
            .runOn(executor);
    }

    private void take(List<RecordDetail> before, Page<RecordDetail> page) {
        List<RecordDetail> all = new ArrayList<>(before);
        all.addAll(page.items());
        records.setAll(all);
        next = page.nextToken();
        more.set(next.isPresent());
        loadedAt.set(Optional.of(executor.now()));
        state.set(new LoadState.Loaded());
    }

    /// Blocks: for background threads.
    private Page<RecordDetail> read(AccessScope asked, Optional<String> from, int wanted) {
        List<RecordDetail> found = new ArrayList<>();
        Optional<String> token = from;
        do {
            Optional<String> before = token;
            Page<RecordDetail> page = catalog.listRecordHistory(asked, Optional.empty(), token);
            found.addAll(page.items());
            // A token that comes back unchanged would never end.
            token = page.nextToken().filter(following -> !Optional.of(following).equals(before));
        } while (token.isPresent() && found.size() < wanted);
        return new Page<>(found, token);
    }

    private interface Answer {
        Page<RecordDetail> read();
    }
}
