package dev.catalogdesk.ui.provisioned;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.VersionBadge;
import dev.catalogdesk.query.FilterSplit;
import dev.catalogdesk.query.ProvisionedFilter;
import dev.catalogdesk.settings.Subscription;
import dev.catalogdesk.ui.component.RowReconciler;
import dev.catalogdesk.ui.shell.LoadFailures;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.RunningTask;
import dev.catalogdesk.ui.task.TaskExecutor;
import dev.catalogdesk.versions.VersionRadar;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The list of provisioned products: whose, which of them, in which order. Pages stream in while the first is already
/// shown; filter, sort and groups are worked out in the background over all that came, so that a key that is typed
/// shows at once among very many. AWS is asked anew only for what is not at hand. An answer to an earlier question is
/// ignored. All methods are called on the JavaFX thread.
final class ProvisionedViewModel {
    /// How long typing rests before AWS is asked for what is not at hand.
    static final Duration DEBOUNCE = Duration.ofMillis(400);
    /// Lists of more lines are replaced as a whole.
    private static final int RECONCILED = 5_000;

    private final ServiceCatalog catalog;
    private final ProvisionedPages pages;
    private final TaskExecutor executor;
    private final Function<String, String> groupTitles;
    private final StringProperty filterText = new SimpleStringProperty("");
    private final ObjectProperty<AccessScope> scope = new SimpleObjectProperty<>(AccessScope.ACCOUNT);
    private final BooleanProperty faultsOnly = new SimpleBooleanProperty();
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private final ObservableList<ProvisionedRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<LoadState> state = new ReadOnlyObjectWrapper<>(new LoadState.Idle());
    private final ReadOnlyObjectWrapper<ProvisionedCount> count =
        new ReadOnlyObjectWrapper<>(ProvisionedCount.NONE);
    private final ReadOnlyObjectWrapper<FilterShown> filterShown =
        new ReadOnlyObjectWrapper<>(FilterShown.NONE);
    private final ReadOnlyObjectWrapper<Optional<Instant>> loadedAt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<AccessScope>> deniedScope =
        new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<VersionBadge, Integer>> versions =
        new ReadOnlyObjectWrapper<>(Map.of());
    private final Set<String> folded = new HashSet<>();
    private final VersionRadar radar;
    private final Subscription radarChanges;

    private ProvisionedFilter filter = ProvisionedFilter.ALL;
    private Optional<Comparator<ProvisionedRow>> order = Optional.empty();
    private GatheredProducts shown = new GatheredProducts();
    private ProvisionedQuestion asked = new ProvisionedQuestion(AccessScope.ACCOUNT, "", false);
    private boolean complete;
    private boolean scopeChosen;
    private boolean fallingBack;
    private int generation;
    private boolean arranging;
    private boolean arrangeAgain;
    private boolean closed;
    private RunningTask running = RunningTask.NONE;
    private RunningTask debounce = RunningTask.NONE;

    /// Makes the list; nothing is asked before [#start()].
    ///
    /// @param catalog the service
    /// @param executor where calls and the work on rows run
    /// @param radar knows how versions stand; closed with the list
    /// @param groupTitles puts the key of a group into words
    ProvisionedViewModel(ServiceCatalog catalog, TaskExecutor executor, VersionRadar radar,
            Function<String, String> groupTitles) {
        this.catalog = catalog;
        this.executor = executor;
        this.radar = radar;
        radarChanges = radar.onChange(() -> executor.onUi(this::arrange));
        this.groupTitles = groupTitles;
        pages = new ProvisionedPages(catalog);
        filterText.addListener((observable, before, now) -> filterChanged());
        scope.addListener((observable, before, now) -> scopeChanged());
        faultsOnly.addListener((observable, before, now) -> arrange());
        grouping.addListener((observable, before, now) -> {
            folded.clear();
            arrange();
        });
    }

    /// Asks for the provisioned products unless that was done before.
    void start() {
        if (state.get() instanceof LoadState.Idle) {
            load(new ProvisionedQuestion(scope.get(), wantedQuery(), false), false);
        }
    }

    /// Asks the same again. The rows change in one pass once the whole answer is here, so nothing jumps.
    void refresh() {
        load(new ProvisionedQuestion(scope.get(), wantedQuery(), false), complete);
    }

    /// Asks once more what failed.
    void retry() {
        load(asked, false);
    }

    /// Lists them without the index of a search, which lags some seconds behind what happened.
    void scan() {
        load(new ProvisionedQuestion(scope.get(), "", true), true);
    }

    /// Asks AWS at once for what the filter says, without waiting for a pause in typing.
    void askNow() {
        debounce.cancel();
        askForWhatIsMissing();
    }

    /// Drops the filter, and shows faultless ones too.
    void clearFilter() {
        faultsOnly.set(false);
        filterText.set("");
    }

    /// Takes another order.
    ///
    /// @param wanted compares rows, on any thread; nothing for faults first
    void sort(Optional<Comparator<ProvisionedRow>> wanted) {
        order = wanted;
        arrange();
    }

    /// Hides the members of a group, or shows them again.
    ///
    /// @param key the group's key
    void toggle(String key) {
        if (!folded.remove(key)) {
            folded.add(key);
        }
        arrange();
    }

    /// Changes one of them where it stands, as after an operation.
    ///
    /// @param id its id
    /// @param change takes it as it is, if it is there; gives nothing to take it out
    void change(String id, UnaryOperator<Optional<ProvisionedProduct>> change) {
        shown.change(id, change);
        arrange();
    }

    /// One that is at hand.
    Optional<ProvisionedProduct> find(String id) {
        return shown.find(id);
    }

    /// All that are at hand, whatever the filter.
    GatheredProducts gathered() {
        return shown;
    }

    /// Ends all work.
    void close() {
        closed = true;
        radarChanges.cancel();
        radar.close();
        generation++;
        running.cancel();
        debounce.cancel();
    }

    StringProperty filterText() {
        return filterText;
    }

    /// Whose provisioned products are listed; a change asks anew.
    ObjectProperty<AccessScope> scope() {
        return scope;
    }

    BooleanProperty faultsOnly() {
        return faultsOnly;
    }

    ObjectProperty<Grouping> grouping() {
        return grouping;
    }

    /// The lines to show, filtered and sorted.
    ObservableList<ProvisionedRow> rows() {
        return rows;
    }

    /// How far loading has come. While later pages come in it is loading, though rows are there.
    ReadOnlyObjectProperty<LoadState> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ProvisionedCount> count() {
        return count.getReadOnlyProperty();
    }

    /// How many of those shown stand in which way with their version, as far as is known by now.
    ReadOnlyObjectProperty<Map<VersionBadge, Integer>> versions() {
        return versions.getReadOnlyProperty();
    }

    /// What became of the filter.
    ReadOnlyObjectProperty<FilterShown> filterShown() {
        return filterShown.getReadOnlyProperty();
    }

    /// When the whole answer was here; nothing before the first time.
    ReadOnlyObjectProperty<Optional<Instant>> loadedAt() {
        return loadedAt.getReadOnlyProperty();
    }

    /// The scope that AWS denied, so that a narrower one is shown.
    ReadOnlyObjectProperty<Optional<AccessScope>> deniedScope() {
        return deniedScope.getReadOnlyProperty();
    }

    /// What was asked last.
    ProvisionedQuestion asked() {
        return asked;
    }

    /// Whether a filter leaves something out.
    boolean narrowed() {
        return !filter.isEmpty() || faultsOnly.get();
    }

    /// Shows again what is at hand, as when more is known of versions.
    void arrange() {
        if (arranging || closed) {
            arrangeAgain = true;
            return;
        }
        arranging = true;
        arrangeAgain = false;
        GatheredProducts source = shown;
        Arrangement arrangement = new Arrangement(
            filter.run(executor.now(), product -> radar.standing(product).badges()), faultsOnly.get(), order,
            grouping.get(), Set.copyOf(folded), groupTitles, radar::standing);
        var unused = BackgroundTask.of("arrange provisioned products", () -> arrangement.of(source.all()))
            .onSuccess(arranged -> {
                if (source == shown) {
                    show(arranged);
                }
            })
            .onFinished(() -> {
                arranging = false;
                if (arrangeAgain) {
                    arrange();
                }
            })
            .runOn(executor);
    }

    private void show(Arrangement.Arranged arranged) {
        if (arranged.rows().size() > RECONCILED || rows.size() > RECONCILED) {
            rows.setAll(arranged.rows());
        } else {
            RowReconciler.apply(rows, arranged.rows(), ProvisionedRow::id, ProvisionedRow::id,
                (before, fresh) -> before.filter(fresh::equals).orElse(fresh));
        }
        count.set(new ProvisionedCount(
            arranged.shown(), shown.size(), shown.total(), arranged.faults(), complete, count.get().elsewhere()));
        versions.set(arranged.badges());
        if (!state.get().loading()) {
            // Versions can wait: pages of the list come first, at the pace that AWS is asked at.
            radar.ask(arranged.productIds());
        }
        tellFilter(arranged.problem());
        if (complete && shown.size() == 0 && asked.scope() != AccessScope.ACCOUNT && asked.isForAll()) {
            countElsewhere();
        }
    }

    private void tellFilter(Optional<MessageKey> problem) {
        boolean here = complete && asked.isForAll();
        filterShown.set(new FilterShown(filter, here, problem));
    }

    private void filterChanged() {
        filter = ProvisionedFilter.parse(filterText.get());
        arrange();
        debounce.cancel();
        debounce = executor.after(DEBOUNCE, this::askForWhatIsMissing);
    }

    private void scopeChanged() {
        scopeChosen |= !fallingBack;
        if (!fallingBack) {
            deniedScope.set(Optional.empty());
            load(new ProvisionedQuestion(scope.get(), wantedQuery(), false), false);
        }
    }

    private void askForWhatIsMissing() {
        String wanted = wantedQuery();
        if (!wanted.equals(asked.searchQuery()) && !(state.get() instanceof LoadState.Idle)) {
            load(new ProvisionedQuestion(scope.get(), wanted, false), false);
        }
    }

    /// Where everything of the scope is at hand AWS need not be asked, except for a query in its own words.
    private String wantedQuery() {
        FilterSplit split = filter.split();
        boolean raw = split.parts().stream().anyMatch(share -> share.judge() == FilterSplit.Judge.AWS);
        boolean allHere = complete && asked.isForAll() && asked.scope() == scope.get();
        return allHere && !raw ? "" : split.searchQuery();
    }

    private void load(ProvisionedQuestion question, boolean quietly) {
        debounce.cancel();
        running.cancel();
        int mine = ++generation;
        boolean otherScope = question.scope() != asked.scope();
        asked = question;
        GatheredProducts fresh = new GatheredProducts();
        if (otherScope) {
            // What others launched is not shown under the name of the caller's own, not even for a moment.
            shown = fresh;
            rows.clear();
            loadedAt.set(Optional.empty());
        }
        if (!quietly) {
            complete = false;
            count.set(ProvisionedCount.NONE);
        }
        state.set(new LoadState.Loading());
        AtomicBoolean told = new AtomicBoolean();
        running = BackgroundTask.of("search provisioned products", () -> {
            pages.read(question, fresh, () -> {
                if (!quietly && !told.getAndSet(true)) {
                    executor.onUi(() -> {
                        told.set(false);
                        pageCame(mine, fresh);
                    });
                }
            });
            return fresh;
        }).onSuccess(all -> {
            if (mine == generation) {
                finish(all);
            }
        }).onFailure(cause -> {
            if (mine == generation) {
                fail(cause, quietly, fresh.size() == 0);
            }
        }).runOn(executor);
    }

    private void pageCame(int mine, GatheredProducts fresh) {
        if (mine == generation) {
            shown = fresh;
            arrange();
        }
    }

    private void finish(GatheredProducts all) {
        shown = all;
        complete = true;
        loadedAt.set(Optional.of(executor.now()));
        state.set(new LoadState.Loaded());
        arrange();
    }

    private void fail(Exception cause, boolean quietly, boolean atOnce) {
        boolean denied = atOnce && cause instanceof CatalogException.AccessDenied;
        if (denied && !scopeChosen && asked.scope() != AccessScope.USER) {
            fallBack();
            return;
        }
        complete &= quietly;
        state.set(LoadFailures.state(cause));
        arrange();
    }

    /// Account scope needs wide permissions (`service-semantics` 3.11): where they are missing, a narrower one is
    /// shown, and the denial said.
    private void fallBack() {
        deniedScope.set(Optional.of(asked.scope()));
        AccessScope narrower = asked.scope() == AccessScope.ACCOUNT ? AccessScope.ROLE : AccessScope.USER;
        fallingBack = true;
        scope.set(narrower);
        fallingBack = false;
        load(new ProvisionedQuestion(narrower, asked.searchQuery(), false), false);
    }

    /// Where a narrow scope holds nothing, how many the account has tells whether to look there.
    private void countElsewhere() {
        int mine = generation;
        var unused = BackgroundTask.of("count provisioned products of the account", () ->
                catalog.searchProvisionedProducts(AccessScope.ACCOUNT, "", Optional.empty()).totalResultsCount())
            .onSuccess(total -> {
                if (mine == generation) {
                    count.set(count.get().withElsewhere(total));
                }
            })
            .onFailure(cause -> { })
            .runOn(executor);
    }
}
