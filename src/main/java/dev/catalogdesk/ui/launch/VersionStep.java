package dev.catalogdesk.ui.launch;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.model.LaunchPathSummary;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.ProductDetail;
import dev.catalogdesk.model.ProvisioningArtifact;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FieldProblem;
import dev.catalogdesk.ui.shell.LoadFailures;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.RunningTask;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// First step: which version, and by which path. A path is asked for whenever there is more than one; the service's
/// `HasDefaultPath` is not used, because it is false even for products with a single path.
public final class VersionStep {
    /// Id of the field of the version.
    static final String VERSION = "launch-version";
    /// Id of the field of the path.
    static final String PATH = "launch-path";
    private final LaunchServices services;
    private final LaunchTarget target;
    private final Messages messages;
    private final PathChoices comparer;
    private final ReadOnlyObjectWrapper<LoadState> state = new ReadOnlyObjectWrapper<>(new LoadState.Idle());
    private final ReadOnlyObjectWrapper<Optional<ProductDetail>> product =
        new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper pathsNote = new ReadOnlyStringWrapper("");
    private final ObservableList<VersionChoice> versions = FXCollections.observableArrayList();
    private final ObservableList<PathChoice> paths = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<VersionChoice>> version = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<PathChoice>> path = new SimpleObjectProperty<>(Optional.empty());
    private final VersionFaults faults = new VersionFaults();

    private RunningTask running = RunningTask.NONE;

    private record Answer(ProductDetail product, List<LaunchPathSummary> paths) {
    }

    VersionStep(LaunchServices services, LaunchTarget target) {
        this.services = services;
        this.target = target;
        this.messages = services.messages();
        this.comparer = new PathChoices(messages);
        state.subscribe(now -> judge());
        version.subscribe(now -> judge());
        path.subscribe(now -> judge());
    }

    void load() {
        running.cancel();
        state.set(new LoadState.Loading());
        running = BackgroundTask.of("read product to launch", this::ask)
            .onSuccess(this::take)
            .onFailure(cause -> state.set(LoadFailures.state(cause)))
            .runOn(services.executor());
    }

    void close() {
        running.cancel();
    }

    /// How far the reading of the product has come.
    ///
    /// @return the state
    public ReadOnlyObjectProperty<LoadState> state() {
        return state.getReadOnlyProperty();
    }

    /// The product.
    ///
    /// @return nothing before it is read
    public ReadOnlyObjectProperty<Optional<ProductDetail>> product() {
        return product.getReadOnlyProperty();
    }

    /// Versions, newest first; those that may not be launched are among them.
    ///
    /// @return empty before they are read
    public ObservableList<VersionChoice> versions() {
        return versions;
    }

    /// Paths of the caller.
    ///
    /// @return empty before they are read
    public ObservableList<PathChoice> paths() {
        return paths;
    }

    /// What is to be said about the paths as a whole.
    ///
    /// @return may be empty
    public ReadOnlyStringProperty pathsNote() {
        return pathsNote.getReadOnlyProperty();
    }

    /// The version chosen.
    ///
    /// @return bound to the choice on screen
    public ObjectProperty<Optional<VersionChoice>> version() {
        return version;
    }

    /// The path chosen.
    ///
    /// @return bound to the choice on screen
    public ObjectProperty<Optional<PathChoice>> path() {
        return path;
    }

    /// What is wrong with them, once it is time to say so.
    ///
    /// @return always the same
    public VersionFaults faults() {
        return faults;
    }

    void reveal() {
        faults.reveal();
        judge();
    }

    /// What is not read, or not there, stands in place of the choice already.
    private void judge() {
        faults.judge(versions.isEmpty() || paths.isEmpty() ? List.of() : problems());
    }

    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (!(state.get() instanceof LoadState.Loaded)) {
            problems.add(new FieldProblem(VERSION, messages.text("launch.version.not-loaded")));
            return problems;
        }
        if (version.get().isEmpty()) {
            problems.add(new FieldProblem(VERSION, messages.text(
                versions.stream().anyMatch(VersionChoice::offered)
                    ? "launch.version.choose" : "launch.version.none-offered")));
        }
        if (path.get().isEmpty()) {
            problems.add(new FieldProblem(PATH,
                messages.text(paths.isEmpty() ? "launch.path.nothing" : "launch.path.choose")));
        }
        return problems;
    }

    String summary() {
        String versionName = version.get().map(VersionChoice::name).orElse("");
        String pathName = path.get().map(PathChoice::name).orElse("");
        if (versionName.isEmpty() || pathName.isEmpty()) {
            return versionName;
        }
        return messages.text("launch.version.summary", versionName, pathName);
    }

    private Answer ask() {
        ServiceCatalog catalog = services.catalog();
        ProductDetail detail = catalog.describeProduct(target.productId());
        List<LaunchPathSummary> found = new ArrayList<>();
        try {
            Optional<String> token = Optional.empty();
            do {
                Page<LaunchPathSummary> page = catalog.listLaunchPaths(target.productId(), token);
                found.addAll(page.items());
                token = page.nextToken();
            } while (token.isPresent());
        } catch (CatalogException.AccessDenied e) {
            // The product itself names its paths, without what comes with them.
            detail.launchPaths().forEach(p -> found.add(new LaunchPathSummary(p, List.of(), List.of())));
        } catch (CatalogException.NotFound e) {
            // "No launch paths found": said in the step.
            found.clear();
        }
        return new Answer(detail, found);
    }

    private void take(Answer answer) {
        Optional<String> oldVersion = version.get().map(VersionChoice::id).or(target::versionId);
        Optional<String> oldPath = path.get().map(PathChoice::id).or(target::pathId)
            .or(() -> services.memory().rememberedPath(target.productId()));
        product.set(Optional.of(answer.product()));
        versions.setAll(choices(answer.product().versions()));
        paths.setAll(comparer.compare(answer.paths()));
        boolean alike = paths.size() > 1 && PathChoices.alike(paths);
        pathsNote.set(alike ? messages.text("launch.path.alike") : "");
        state.set(new LoadState.Loaded());
        version.set(oldVersion.flatMap(this::offered)
            .or(() -> versions.stream().filter(VersionChoice::newest).findFirst()));
        path.set(oldPath.flatMap(id -> paths.stream().filter(p -> p.id().equals(id)).findFirst())
            .or(() -> paths.size() == 1 || alike ? Optional.of(paths.getFirst()) : Optional.empty()));
    }

    private Optional<VersionChoice> offered(String id) {
        return versions.stream().filter(v -> v.offered() && v.id().equals(id)).findFirst();
    }

    private List<VersionChoice> choices(List<ProvisioningArtifact> artifacts) {
        Optional<String> newest = artifacts.stream().filter(VersionStep::offered)
            .max(Comparator.comparing(a -> a.createdTime().orElse(Instant.EPOCH))).map(ProvisioningArtifact::id);
        return artifacts.stream()
            .sorted(Comparator.comparing((ProvisioningArtifact a) -> a.createdTime().orElse(Instant.EPOCH)).reversed())
            .map(a -> new VersionChoice(a.id(), a.name().isEmpty() ? a.id() : a.name(), a.description(),
                a.createdTime(), newest.equals(Optional.of(a.id())), offered(a),
                offered(a) ? "" : messages.text("launch.version.deprecated")))
            .toList();
    }

    private static boolean offered(ProvisioningArtifact artifact) {
        return !artifact.guidance().is(Guidance.DEPRECATED);
    }
}
