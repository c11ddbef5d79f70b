package dev.catalogdesk.bench;

import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/// Tells when something was painted: at the beginning of the pulse after the one that laid it out, when the frame has
/// been handed to the renderer. Called on the JavaFX thread.
final class FirstFrame {
    private FirstFrame() {
    }

    /// Waits for a frame.
    ///
    /// @param scene where it is painted
    /// @param condition whether what is waited for is there, asked after each layout
    /// @param painted told when the frame with it had been painted
    static void with(Scene scene, BooleanSupplier condition, Consumer<Instant> painted) {
        new LayoutListener(scene, condition, painted).start();
    }

    private static final class LayoutListener extends AnimationTimer {
        private final Consumer<Instant> painted;
        private final Scene scene;
        private final Runnable afterLayout;
        private boolean laidOut;

        LayoutListener(Scene scene, BooleanSupplier condition, Consumer<Instant> painted) {
            this.scene = scene;
            this.painted = painted;
            afterLayout = () -> laidOut = laidOut || condition.getAsBoolean();
        }

        @Override
        public void start() {
            scene.addPostLayoutPulseListener(afterLayout);
            super.start();
        }

        /// Runs at the beginning of each pulse, before its layout.
        @Override
        public void handle(long now) {
            if (laidOut) {
                stop();
                scene.removePostLayoutPulseListener(afterLayout);
                painted.accept(Instant.now());
            }
        }
    }
}
