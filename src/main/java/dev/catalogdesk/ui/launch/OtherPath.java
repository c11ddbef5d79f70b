package dev.catalogdesk.ui.launch;

import dev.catalogdesk.catalog.UsageInstructionsReader;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.paths.LaunchChanges;
import dev.catalogdesk.paths.LaunchChoices;
import dev.catalogdesk.paths.LaunchTerms;
import dev.catalogdesk.paths.PathRules;
import dev.catalogdesk.rules.RuleEffect;
import dev.catalogdesk.rules.RulesComparison;
import dev.catalogdesk.ui.component.RuleWords;
import dev.catalogdesk.ui.form.ParameterField;
import dev.catalogdesk.ui.form.RulesBoard;
import dev.catalogdesk.ui.shell.LoadFailures;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.RunningTask;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What another launch path would change for what is filled in: which rules would be broken there and which no longer,
/// and what else comes with it. Follows the values while one types. On the JavaFX thread.
public final class OtherPath {
    private final LaunchServices services;
    private final LaunchTarget target;
    private final LaunchSteps steps;
    private final LaunchChangeWords changeWords;
    private final ReadOnlyObjectWrapper<LoadState> state = new ReadOnlyObjectWrapper<>(new LoadState.Idle());
    private final ObservableList<String> lines = FXCollections.observableArrayList();

    private Optional<PathChoice> path = Optional.empty();
    private Optional<ProvisioningParameters> asked = Optional.empty();
    private Optional<Terms> terms = Optional.empty();
    private RunningTask running = RunningTask.NONE;
    private int generation;

    private record Terms(LaunchTerms here, LaunchTerms there) {
    }

    OtherPath(LaunchServices services, LaunchTarget target, LaunchSteps steps) {
        this.services = services;
        this.target = target;
        this.steps = steps;
        changeWords = new LaunchChangeWords(services.messages());
    }

    /// The paths that can be compared with.
    ///
    /// @return all but the chosen one
    public List<PathChoice> others() {
        return steps.version().paths().stream()
            .filter(each -> steps.version().path().get().filter(chosen -> chosen.id().equals(each.id())).isEmpty())
            .toList();
    }

    /// The path that is compared with.
    ///
    /// @return nothing before one is asked for
    public Optional<PathChoice> path() {
        return path;
    }

    /// How far the reading of its terms has come.
    ///
    /// @return idle before a path is asked for
    public ReadOnlyObjectProperty<LoadState> state() {
        return state.getReadOnlyProperty();
    }

    /// What would be otherwise there, in sentences.
    ///
    /// @return empty where nothing would be
    public ObservableList<String> lines() {
        return lines;
    }

    /// Compares with a path.
    ///
    /// @param other the path
    public void compare(PathChoice other) {
        clear();
        Optional<VersionChoice> version = steps.version().version().get();
        Optional<PathChoice> chosen = steps.version().path().get();
        if (version.isEmpty() || chosen.isEmpty() || asked.isEmpty()) {
            return;
        }
        int mine = generation;
        ProvisioningParameters known = asked.get();
        path = Optional.of(other);
        state.set(new LoadState.Loading());
        running = BackgroundTask.of("read terms of another path", () -> new Terms(read(chosen.get(), known),
                read(other, services.catalog().describeProvisioningParameters(
                    target.productId(), version.get().id(), Optional.of(other.id())))))
            .onSuccess(both -> {
                if (mine == generation) {
                    terms = Optional.of(both);
                    state.set(new LoadState.Loaded());
                    follow();
                }
            })
            .onFailure(cause -> {
                if (mine == generation) {
                    state.set(LoadFailures.state(cause));
                }
            })
            .runOn(services.executor());
    }

    /// Compares no longer.
    public void clear() {
        generation++;
        running.cancel();
        path = Optional.empty();
        terms = Optional.empty();
        lines.clear();
        state.set(new LoadState.Idle());
    }

    /// Another path was chosen, and is compared with none yet.
    void begin(ProvisioningParameters ofPath) {
        clear();
        asked = Optional.of(ofPath);
    }

    /// Holds the other terms against what is filled in now.
    void follow() {
        terms.ifPresent(both -> {
            List<String> now = Stream.concat(rules(both.there().rules()),
                LaunchChanges.between(both.here(), both.there(), choices()).stream().map(changeWords::sentence))
                .toList();
            if (!lines.equals(now)) {
                lines.setAll(now);
            }
        });
    }

    private Stream<String> rules(PathRules others) {
        RulesBoard board = steps.parameters().rules();
        RuleWords words = new RuleWords(services.messages(), labels());
        return others.problem().map(problem -> Stream.of(words.problem(problem)))
            .orElseGet(() -> RulesComparison.between(board.report(), others.read().evaluate(board.values()))
                .differences().stream().filter(each -> each.effect() != RuleEffect.SAME).map(words::difference));
    }

    private LaunchChoices choices() {
        return new LaunchChoices(
            steps.tags().fields().stream().flatMap(field -> field.tag().stream())
                .collect(Collectors.toMap(Tag::key, Tag::value, (a, b) -> a)),
            steps.tags().own().stream().map(tag -> tag.key().value().get()).collect(Collectors.toSet()),
            Stream.concat(steps.stackSet().accounts().chosen().stream(),
                steps.stackSet().regions().chosen().stream()).collect(Collectors.toSet()));
    }

    private static LaunchTerms read(PathChoice of, ProvisioningParameters answer) {
        return LaunchTerms.of(of.tags(), answer, UsageInstructionsReader.read(answer));
    }

    private Map<String, String> labels() {
        return steps.parameters().fields().stream()
            .collect(Collectors.toMap(ParameterField::key, ParameterField::label, (a, b) -> a));
    }
}
