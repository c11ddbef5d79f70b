package dev.catalogdesk.ui.launch;

import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.rules.RuleEffect;
import dev.catalogdesk.rules.RulesComparison;
import dev.catalogdesk.rules.RulesException;
import dev.catalogdesk.rules.TemplateRules;
import dev.catalogdesk.ui.component.RuleWords;
import dev.catalogdesk.ui.form.ParameterField;
import dev.catalogdesk.ui.form.RulesBoard;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.RunningTask;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the rules of another launch path would say to the values in the form: which would be broken there, and which
/// no longer. Follows the values while one types. On the JavaFX thread.
public final class OtherPath {
    private final LaunchServices services;
    private final LaunchTarget target;
    private final VersionStep versionStep;
    private final ParametersStep parametersStep;
    private final ReadOnlyObjectWrapper<LoadState> state = new ReadOnlyObjectWrapper<>(new LoadState.Idle());
    private final ObservableList<String> lines = FXCollections.observableArrayList();

    private Optional<PathChoice> path = Optional.empty();
    private Optional<TemplateRules> rules = Optional.empty();
    private RunningTask running = RunningTask.NONE;
    private int generation;

    OtherPath(LaunchServices services, LaunchTarget target, VersionStep versionStep, ParametersStep parametersStep) {
        this.services = services;
        this.target = target;
        this.versionStep = versionStep;
        this.parametersStep = parametersStep;
    }

    /// The paths that can be compared with.
    ///
    /// @return all but the chosen one
    public List<PathChoice> others() {
        return versionStep.paths().stream()
            .filter(each -> versionStep.path().get().filter(chosen -> chosen.id().equals(each.id())).isEmpty())
            .toList();
    }

    /// The path that is compared with.
    ///
    /// @return nothing before one is asked for
    public Optional<PathChoice> path() {
        return path;
    }

    /// How far the reading of its rules has come.
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
        Optional<VersionChoice> version = versionStep.version().get();
        if (version.isEmpty()) {
            return;
        }
        int mine = generation;
        path = Optional.of(other);
        state.set(new LoadState.Loading());
        running = BackgroundTask.of("read rules of another path", () -> services.catalog()
                .describeProvisioningParameters(target.productId(), version.get().id(), Optional.of(other.id())))
            .onSuccess(answer -> {
                if (mine == generation) {
                    take(answer);
                }
            })
            .onFailure(cause -> {
                if (mine == generation) {
                    state.set(LaunchLoad.failed(cause));
                }
            })
            .runOn(services.executor());
    }

    /// Compares no longer.
    public void clear() {
        generation++;
        running.cancel();
        path = Optional.empty();
        rules = Optional.empty();
        lines.clear();
        state.set(new LoadState.Idle());
    }

    /// Holds the other rules against the values as they are now.
    void follow() {
        rules.ifPresent(others -> {
            RulesBoard board = parametersStep.rules();
            RuleWords words = new RuleWords(services.messages(), labels());
            List<String> now = RulesComparison.between(board.report(), others.evaluate(board.values()))
                .differences().stream().filter(each -> each.effect() != RuleEffect.SAME)
                .map(words::difference).toList();
            if (!lines.equals(now)) {
                lines.setAll(now);
            }
        });
    }

    private void take(ProvisioningParameters answer) {
        try {
            rules = Optional.of(TemplateRules.parse(answer.instruction("rules").orElse("")));
            state.set(new LoadState.Loaded());
            follow();
        } catch (RulesException e) {
            rules = Optional.empty();
            lines.setAll(new RuleWords(services.messages(), labels()).problem(e.problem()));
            state.set(new LoadState.Loaded());
        }
    }

    private Map<String, String> labels() {
        return parametersStep.fields().stream()
            .collect(Collectors.toMap(ParameterField::key, ParameterField::label, (a, b) -> a));
    }
}
