package dev.catalogdesk.ui.component;

import dev.catalogdesk.ui.task.RunningTask;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// One clock for all ages on screen. It ticks each second, and only while something that asks for it is in a showing
/// window. Used on the JavaFX thread.
public final class Ticker {
    private static final Duration TICK = Duration.ofSeconds(1);

    private final TaskExecutor executor;
    private final Set<Consumer<Instant>> listeners = new LinkedHashSet<>();
    private RunningTask next = RunningTask.NONE;

    /// Makes a clock.
    ///
    /// @param executor whose time it is
    public Ticker(TaskExecutor executor) {
        this.executor = executor;
    }

    /// Tells a node the time now and each second while it is in a showing window.
    ///
    /// @param node to whom; it holds the listener, so nothing need be undone
    /// @param listener takes the time
    public void follow(Node node, Consumer<Instant> listener) {
        node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false)
            .subscribe(showing -> {
                if (showing) {
                    add(listener);
                } else {
                    remove(listener);
                }
            });
    }

    private void add(Consumer<Instant> listener) {
        listener.accept(executor.now());
        if (listeners.isEmpty()) {
            next = executor.after(TICK, this::tick);
        }
        listeners.add(listener);
    }

    private void remove(Consumer<Instant> listener) {
        listeners.remove(listener);
        if (listeners.isEmpty()) {
            next.cancel();
        }
    }

    private void tick() {
        next = executor.after(TICK, this::tick);
        Instant now = executor.now();
        List.copyOf(listeners).forEach(listener -> listener.accept(now));
    }
}
