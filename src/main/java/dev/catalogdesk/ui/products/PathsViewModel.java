package dev.catalogdesk.ui.products;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.LaunchPathSummary;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.shell.LoadFailures;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.RunningTask;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The caller's launch paths to a product, and the terms of one version on each of them. Terms are asked for one
/// path after another, the chosen one first, to stay clear of throttling; a path whose terms are denied degrades
/// alone. All methods are called on the JavaFX thread.
public final class PathsViewModel {
    /// The service now and then finds no path that a moment later is there (pain point 2), so it is asked twice.
    static final Duration SECOND_LOOK = Duration.ofSeconds(3);

    private final ServiceCatalog catalog;
    private final TaskExecutor executor;
    private final ProductMemory memory;
    private final PathComparer comparer;
    private final ReadOnlyObjectWrapper<LoadState> state = new ReadOnlyObjectWrapper<>(new LoadState.Idle());
    private final ReadOnlyObjectWrapper<PathComparison> comparison;
    private final ObjectProperty<Optional<PathTerms>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final Map<String, PathTerms> terms = new LinkedHashMap<>();
    private String productId = "";
    private Optional<String> versionId = Optional.empty();
    private Optional<String> termsVersionId = Optional.empty();
    private Optional<String> chosenId = Optional.empty();
    private Optional<String> pickedId = Optional.empty();
    private int generation;
    private int termsGeneration;
    private RunningTask running = RunningTask.NONE;
    private RunningTask runningTerms = RunningTask.NONE;

    PathsViewModel(ServiceCatalog catalog, TaskExecutor executor, ProductMemory memory, Messages messages) {
        this.catalog = catalog;
        this.executor = executor;
        this.memory = memory;
        comparer = new PathComparer(messages);
        comparison = new ReadOnlyObjectWrapper<>(comparer.compare(List.of()));
    }

    /// Asks for the paths of a product, all pages.
    ///
    /// @param product its id
    void open(String product) {
        boolean other = !product.equals(productId);
        close();
        productId = product;
        if (other) {
            versionId = Optional.empty();
            chosenId = Optional.empty();
            pickedId = Optional.empty();
            terms.clear();
            publish();
        }
        ask(true);
    }

    /// Chooses the version whose terms are shown.
    ///
    /// @param version its id, nothing where there is none
    void showVersion(Optional<String> version) {
        if (!version.equals(versionId)) {
            versionId = version;
            askTerms();
        }
    }

    /// Chooses the path that the preview is for.
    ///
    /// @param pathId the path
    public void choose(String pathId) {
        chosenId = Optional.of(pathId);
        pickedId = chosenId;
        publish();
    }

    /// Remembers the chosen path for this product, or forgets it.
    ///
    /// @param remember the operator's wish
    public void remember(boolean remember) {
        memory.rememberPath(productId, remember ? chosenId : Optional.empty());
    }

    /// Whether the chosen path is the remembered one.
    ///
    /// @return true if so
    public boolean remembered() {
        return chosenId.isPresent() && memory.rememberedPath(productId).equals(chosenId);
    }

    /// Asks again for what failed.
    public void retry() {
        if (state.get() instanceof LoadState.Loaded) {
            askTerms();
        } else {
            open(productId);
        }
    }

    /// Ends all work.
    void close() {
        generation++;
        termsGeneration++;
        running.cancel();
        runningTerms.cancel();
    }

    /// How far the list of paths has come.
    ///
    /// @return loaded without any path where the caller has none
    public ReadOnlyObjectProperty<LoadState> state() {
        return state.getReadOnlyProperty();
    }

    /// The paths side by side.
    ///
    /// @return grows while terms come in
    public ReadOnlyObjectProperty<PathComparison> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /// The path that the operator picked for a launch, as opposed to the first one, which only stands for the preview:
    /// a launch asks for the path wherever there are several.
    ///
    /// @return its id, if it was picked
    public Optional<String> picked() {
        return pickedId.filter(terms::containsKey);
    }

    /// The chosen path with its terms.
    ///
    /// @return nothing where there is no path
    public ReadOnlyObjectProperty<Optional<PathTerms>> chosen() {
        return chosen;
    }

    private void ask(boolean lookAgain) {
        int mine = ++generation;
        String product = productId;
        state.set(new LoadState.Loading());
        running = BackgroundTask.of("list launch paths", () -> allPaths(product))
            .onSuccess(paths -> {
                if (mine == generation) {
                    take(paths, lookAgain);
                }
            })
            .onFailure(cause -> {
                if (mine == generation) {
                    fail(cause, lookAgain);
                }
            })
            .runOn(executor);
    }

    private List<LaunchPathSummary> allPaths(String product) {
        List<LaunchPathSummary> paths = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            Page<LaunchPathSummary> page = catalog.listLaunchPaths(product, token);
            paths.addAll(page.items());
            token = page.nextToken();
        } while (token.isPresent());
        return paths;
    }

    private void take(List<LaunchPathSummary> paths, boolean lookAgain) {
        if (paths.isEmpty() && lookAgain) {
            running = executor.after(SECOND_LOOK, () -> ask(false));
            return;
        }
        Map<String, PathTerms> before = Map.copyOf(terms);
        terms.clear();
        for (LaunchPathSummary path : paths) {
            PathTerms known = before.getOrDefault(path.path().id(), PathTerms.unknown(path));
            terms.put(path.path().id(), new PathTerms(path, known.state(), known.terms()));
        }
        chosenId = chosenId.or(() -> memory.rememberedPath(productId)).filter(terms::containsKey)
            .or(() -> terms.keySet().stream().findFirst());
        publish();
        state.set(new LoadState.Loaded());
        askTerms();
    }

    private void fail(Exception cause, boolean lookAgain) {
        if (lookAgain && cause instanceof CatalogException.NotFound) {
            running = executor.after(SECOND_LOOK, () -> ask(false));
        } else if (cause instanceof CatalogException.NotFound) {
            take(List.of(), false);
        } else {
            state.set(LoadFailures.state(cause));
        }
    }

    private void askTerms() {
        termsGeneration++;
        runningTerms.cancel();
        if (versionId.isEmpty() || terms.isEmpty()) {
            publish();
            return;
        }
        List<LaunchPathSummary> waiting = new ArrayList<>(terms.values().stream().map(PathTerms::path).toList());
        waiting.sort(Comparator.comparing(path -> !chosenId.equals(Optional.of(path.path().id()))));
        boolean same = versionId.equals(termsVersionId);
        termsVersionId = versionId;
        terms.replaceAll((id, path) -> new PathTerms(
            path.path(), new LoadState.Loading(), same ? path.terms() : Optional.empty()));
        publish();
        askNext(waiting, productId, versionId.get());
    }

    private void askNext(List<LaunchPathSummary> waiting, String product, String version) {
        if (waiting.isEmpty()) {
            return;
        }
        int mine = termsGeneration;
        LaunchPathSummary path = waiting.removeFirst();
        String pathId = path.path().id();
        runningTerms = BackgroundTask
            .of("describe parameters", () -> PathTerms.Terms.read(path,
                catalog.describeProvisioningParameters(product, version, Optional.of(pathId))))
            .onSuccess(found -> settle(mine, pathId, new LoadState.Loaded(), Optional.of(found)))
            .onFailure(cause -> settle(mine, pathId, LoadFailures.state(cause), Optional.empty()))
            .onFinished(() -> {
                if (mine == termsGeneration) {
                    askNext(waiting, product, version);
                }
            })
            .runOn(executor);
    }

    private void settle(int mine, String pathId, LoadState reached, Optional<PathTerms.Terms> found) {
        if (mine == termsGeneration) {
            terms.computeIfPresent(pathId, (id, path) -> new PathTerms(path.path(), reached, found));
            publish();
        }
    }

    private void publish() {
        comparison.set(comparer.compare(List.copyOf(terms.values())));
        chosen.set(chosenId.map(terms::get));
    }
}
