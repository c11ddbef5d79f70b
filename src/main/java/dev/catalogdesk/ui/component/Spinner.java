package dev.catalogdesk.ui.component;

import dev.catalogdesk.ui.theme.Icon;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;

/// The sign of something under way. It turns in steps, eight a second, which costs little, only while it can be
/// seen, and not at all where the desktop asks for less motion. All turn in step, whenever they appeared: so many of
/// them need eight frames a second, and not a frame for each.
public final class Spinner extends StackPane {
    private static final double STEP = 45;
    private static final double MILLIS = 125;
    private static final double NANOS_A_MILLI = 1_000_000;
    private static final Duration INTERVAL = Duration.millis(MILLIS);

    private final Timeline turning;

    /// Makes a sign of 16 px.
    public Spinner() {
        Node icon = Icon.PROGRESS.small();
        getChildren().add(icon);
        turning = new Timeline(new KeyFrame(INTERVAL, event -> icon.setRotate(icon.getRotate() + STEP)));
        turning.setCycleCount(Animation.INDEFINITE);
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false)
            .subscribe(this::turn);
    }

    private void turn(boolean showing) {
        if (showing && !Platform.getPreferences().isReducedMotion()) {
            turning.playFrom(Duration.millis(System.nanoTime() / NANOS_A_MILLI % MILLIS));
        } else {
            turning.stop();
        }
    }
}
