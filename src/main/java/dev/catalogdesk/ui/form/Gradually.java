package dev.catalogdesk.ui.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;

/// Does work on the JavaFX thread in parts, a few with each frame, so that the window stays responsive: the first
/// parts at once, the others as frames pass.
final class Gradually {
    private static final long EACH_FRAME = 8_000_000;

    private final int atOnce;
    private boolean shown;
    private final Deque<Runnable> left = new ArrayDeque<>();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (!shown) {
                // This frame shows the first parts, and is not to wait for more.
                shown = true;
                return;
            }
            long end = System.nanoTime() + EACH_FRAME;
            while (!left.isEmpty() && System.nanoTime() < end) {
                left.removeFirst().run();
            }
            if (left.isEmpty()) {
                stop();
            }
        }
    };

    /// Nothing to do yet.
    ///
    /// @param atOnce how many parts are done at once
    Gradually(int atOnce) {
        this.atOnce = atOnce;
    }

    /// Begins, and gives up what was left of earlier work.
    ///
    /// @param steps parts in their order
    void start(List<Runnable> steps) {
        timer.stop();
        shown = false;
        left.clear();
        left.addAll(steps);
        for (int i = 0; i < atOnce && !left.isEmpty(); i++) {
            left.removeFirst().run();
        }
        if (!left.isEmpty()) {
            timer.start();
        }
    }

    /// Does all that is left.
    void finish() {
        timer.stop();
        while (!left.isEmpty()) {
            left.removeFirst().run();
        }
    }
}
