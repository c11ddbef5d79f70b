package dev.catalogdesk.bench;

import java.time.Instant;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// What JavaFX itself costs: a window with one word. Prints when it was painted.
public final class BareWindow extends Application {
    /// Made by JavaFX.
    public BareWindow() {
    }

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(new StackPane(new Label("Bare")), Benchmark.WIDTH, Benchmark.HEIGHT);
        stage.setScene(scene);
        stage.show();
        FirstFrame.with(scene, () -> true, BareWindow::end);
    }

    private static void end(Instant painted) {
        Probe.print("shell", Probe.sinceSpawn(painted));
        Runtime.getRuntime().halt(0);
    }

    /// The bare window's process.
    public static final class Start {
        private Start() {
        }

        /// Shows the window.
        ///
        /// @param args none
        public static void main(String[] args) {
            Application.launch(BareWindow.class);
        }
    }
}
