package dev.catalogdesk.ui.products;

import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.ProductDetail;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.RowReconciler;
import dev.catalogdesk.ui.shell.LoadFailures;
import dev.catalogdesk.ui.shell.MutationGate;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.RunningTask;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// The page of a product. Product, launch paths and the terms of each path are asked for apart, and each part that
/// is denied or fails says so alone. All methods are called on the JavaFX thread.
public final class ProductPageViewModel {
    private final TaskExecutor executor;
    private final ProductFinder finder;
    private final Messages messages;
    private final PathsViewModel paths;
    private final ParameterSummary parameterWords;
    private final ReadOnlyObjectWrapper<LoadState> state = new ReadOnlyObjectWrapper<>(new LoadState.Idle());
    private final ReadOnlyObjectWrapper<Optional<ProductDetail>> detail =
        new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<VersionRow>> version =
        new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> launchBlock =
        new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<VersionRow> versions = FXCollections.observableArrayList();
    private final ObservableList<VersionRow> versionsView = FXCollections.unmodifiableObservableList(versions);
    private String id = "";
    private final MutationGate gate;
    private final Subscription gateChanges;
    private int generation;
    private RunningTask running = RunningTask.NONE;

    /// Makes an empty page.
    ///
    /// @param catalog the service
    /// @param executor where calls run
    /// @param memory remembered launch paths
    /// @param gate decides whether anything may be launched at all
    /// @param messages the texts
    public ProductPageViewModel(ServiceCatalog catalog, TaskExecutor executor, ProductMemory memory,
            MutationGate gate, Messages messages) {
        this.executor = executor;
        this.messages = messages;
        this.gate = gate;
        finder = new ProductFinder(catalog);
        paths = new PathsViewModel(catalog, executor, memory, messages);
        parameterWords = new ParameterSummary(messages);
        paths.state().addListener((observable, before, now) -> tellLaunchBlock());
        paths.comparison().addListener((observable, before, now) -> tellLaunchBlock());
        gateChanges = gate.reason().subscribe(reason -> tellLaunchBlock());
    }

    /// Opens a product.
    ///
    /// @param productOrViewId id beginning with `prod-` or `prodview-`
    public void open(String productOrViewId) {
        boolean same = productOrViewId.equals(id) || detail.get()
            .map(d -> d.summary().productId().equals(productOrViewId)).orElse(false);
        if (same && !(state.get() instanceof LoadState.Failed)) {
            return;
        }
        if (!same) {
            id = productOrViewId;
            detail.set(Optional.empty());
            versions.clear();
            setVersion(Optional.empty());
        }
        ask();
    }

    /// Asks for everything again; what is there stays in view meanwhile.
    public void refresh() {
        if (!id.isEmpty()) {
            ask();
        }
    }

    /// Chooses the version that paths and parameters are shown for.
    ///
    /// @param row the version
    public void choose(VersionRow row) {
        setVersion(Optional.of(row));
    }

    /// Ends all work.
    public void close() {
        generation++;
        running.cancel();
        gateChanges.unsubscribe();
        paths.close();
    }

    /// How far the product has come.
    ///
    /// @return the state
    public ReadOnlyObjectProperty<LoadState> state() {
        return state.getReadOnlyProperty();
    }

    /// The product.
    ///
    /// @return nothing before it is here
    public ReadOnlyObjectProperty<Optional<ProductDetail>> detail() {
        return detail.getReadOnlyProperty();
    }

    /// Its versions, the youngest first.
    ///
    /// @return the rows
    public ObservableList<VersionRow> versions() {
        return versionsView;
    }

    /// The version that paths and parameters are shown for.
    ///
    /// @return nothing where there is none
    public ReadOnlyObjectProperty<Optional<VersionRow>> version() {
        return version.getReadOnlyProperty();
    }

    /// The launch paths.
    ///
    /// @return always the same
    public PathsViewModel paths() {
        return paths;
    }

    /// Why the product cannot be launched as it stands.
    ///
    /// @return a sentence, nothing where it can be launched
    public ReadOnlyObjectProperty<Optional<String>> launchBlock() {
        return launchBlock.getReadOnlyProperty();
    }

    /// What a launch of the version on the chosen path asks for.
    ///
    /// @return nothing before the terms are here
    public List<ParameterRow> parameters() {
        return paths.chosen().get().flatMap(PathTerms::terms).map(parameterWords::rows).orElse(List.of());
    }

    private void ask() {
        int mine = ++generation;
        running.cancel();
        String asked = id;
        state.set(new LoadState.Loading());
        tellLaunchBlock();
        running = BackgroundTask.of("describe product", () -> finder.describe(asked))
            .onSuccess(found -> {
                if (mine == generation) {
                    take(found);
                }
            })
            .onFailure(cause -> {
                if (mine == generation) {
                    state.set(LoadFailures.state(cause));
                    tellLaunchBlock();
                }
            })
            .runOn(executor);
    }

    private void take(ProductDetail found) {
        detail.set(Optional.of(found));
        List<VersionRow> rows = VersionRow.of(found.versions());
        RowReconciler.apply(versions, rows, VersionRow::id, VersionRow::id, (before, fresh) -> fresh);
        state.set(new LoadState.Loaded());
        paths.open(found.summary().productId());
        Optional<String> before = version.get().map(VersionRow::id);
        setVersion(rows.stream().filter(row -> before.equals(Optional.of(row.id()))).findFirst()
            .or(() -> VersionRow.preferred(rows)));
    }

    private void setVersion(Optional<VersionRow> row) {
        version.set(row);
        paths.showVersion(row.map(VersionRow::id));
        tellLaunchBlock();
    }

    private void tellLaunchBlock() {
        launchBlock.set(blocked());
    }

    private Optional<String> blocked() {
        if (!gate.isOpen()) {
            return gate.reason().get();
        }
        if (detail.get().isEmpty()) {
            return Optional.of(messages.text("products.launch.not-loaded"));
        }
        if (version.get().isEmpty()) {
            return Optional.of(messages.text("products.launch.no-version"));
        }
        if (!version.get().get().launchable()) {
            return Optional.of(messages.text("products.launch.deprecated", version.get().get().name()));
        }
        boolean noPath = paths.state().get() instanceof LoadState.Loaded && paths.chosen().get().isEmpty();
        return noPath ? Optional.of(messages.text("products.launch.no-path")) : Optional.empty();
    }
}
