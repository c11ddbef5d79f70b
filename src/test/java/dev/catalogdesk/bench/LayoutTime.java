package dev.catalogdesk.bench;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// How long the next frame takes to style and lay out what changed. On the JavaFX thread.
final class LayoutTime {
    private final Scene scene;
    private final Consumer<Long> done;
    private final Runnable before = this::begin;
    private final Runnable after = this::end;
    private long begin;

    private LayoutTime(Scene scene, Consumer<Long> done) {
        this.scene = scene;
        this.done = done;
    }

    /// Measures the next frame.
    ///
    /// @param scene where it is
    /// @param done told the time in nanoseconds
    static void next(Scene scene, Consumer<Long> done) {
        LayoutTime time = new LayoutTime(scene, done);
        scene.addPreLayoutPulseListener(time.before);
        scene.addPostLayoutPulseListener(time.after);
        Platform.requestNextPulse();
    }

    private void begin() {
        begin = System.nanoTime();
    }

    private void end() {
        scene.removePreLayoutPulseListener(before);
        scene.removePostLayoutPulseListener(after);
        done.accept(System.nanoTime() - begin);
    }
}
