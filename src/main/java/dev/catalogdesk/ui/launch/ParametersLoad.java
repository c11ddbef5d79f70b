package dev.catalogdesk.ui.launch;

import dev.catalogdesk.export.CliTarget;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.ui.shell.LoadFailures;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.RunningTask;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Reads what the chosen version asks for on the chosen path, and has the steps ask for it. An answer for a version or
/// path that is not chosen any more is ignored. Used on the JavaFX thread.
final class ParametersLoad {
    private final LaunchServices services;
    private final String productId;
    private final LaunchSteps steps;
    private final Listener listener;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<LoadState> state = new ReadOnlyObjectWrapper<>(new LoadState.Idle());

    private int generation;
    private RunningTask running = RunningTask.NONE;

    /// Takes along what was filled in.
    interface Listener {
        /// The steps are about to ask for something else.
        ///
        /// @param asked what they are about to ask for
        /// @param cliTarget where the AWS CLI would have to send the launch
        void leave(ProvisioningParameters asked, CliTarget cliTarget);

        /// The steps ask for it.
        void arrive();
    }

    private record Answer(ProvisioningParameters asked, CliTarget cliTarget) {
    }

    /// Reads whenever another version or path is chosen.
    ///
    /// @param services what it works with
    /// @param productId the product to launch
    /// @param steps where it is chosen and shown
    /// @param listener takes along what was filled in
    /// @param changed hears of each change of the state, and of the steps
    ParametersLoad(
            LaunchServices services, String productId, LaunchSteps steps, Listener listener, Runnable changed) {
        this.services = services;
        this.productId = productId;
        this.steps = steps;
        this.listener = listener;
        this.changed = changed;
        steps.version().version().addListener((observable, before, now) -> load());
        steps.version().path().addListener((observable, before, now) -> load());
    }

    /// How far it has come.
    ///
    /// @return idle before version and path are chosen
    ReadOnlyObjectProperty<LoadState> state() {
        return state.getReadOnlyProperty();
    }

    /// Reads again, once version and path are chosen.
    void load() {
        cancel();
        Optional<VersionChoice> version = steps.version().version().get();
        Optional<PathChoice> path = steps.version().path().get();
        if (version.isEmpty() || path.isEmpty()) {
            change(new LoadState.Idle());
            return;
        }
        int mine = generation;
        String versionId = version.get().id();
        Optional<String> pathId = path.map(PathChoice::id);
        change(new LoadState.Loading());
        running = BackgroundTask.of("read parameters", () -> new Answer(
                services.catalog().describeProvisioningParameters(productId, versionId, pathId),
                services.cliTarget().get()))
            .onSuccess(answer -> {
                if (mine == generation) {
                    show(answer);
                }
            })
            .onFailure(cause -> {
                if (mine == generation) {
                    change(LoadFailures.state(cause));
                }
            })
            .runOn(services.executor());
    }

    /// Reads no longer.
    void cancel() {
        generation++;
        running.cancel();
    }

    private void change(LoadState now) {
        state.set(now);
        changed.run();
    }

    private void show(Answer answer) {
        listener.leave(answer.asked(), answer.cliTarget());
        steps.show(answer.asked());
        state.set(new LoadState.Loaded());
        listener.arrive();
        changed.run();
    }
}
