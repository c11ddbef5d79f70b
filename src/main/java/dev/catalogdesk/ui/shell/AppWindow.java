package dev.catalogdesk.ui.shell;

import dev.catalogdesk.settings.WindowPlacement;
import dev.catalogdesk.ui.task.RunningTask;
import dev.catalogdesk.ui.theme.Theme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// One window of the program. Opens where it was, never off the screens, and keeps its place. Used on the JavaFX
/// thread.
public final class AppWindow {
    private static final Duration KEEP_AFTER = Duration.ofMillis(500);

    private final String id;
    private final Stage stage;
    private final ShellView view;
    private final ShellServices services;
    private RunningTask keeping = RunningTask.NONE;
    private Rectangle2D normal;

    /// Prepares a window.
    ///
    /// @param id under which its place is kept: `main`, `main-2`, …
    /// @param stage a stage that is not shown yet
    /// @param view what is in it
    /// @param model gives the title
    /// @param services where its place is kept
    /// @param theme the look
    /// @param others how many windows are open already
    public AppWindow(String id, Stage stage, ShellView view, ShellViewModel model, ShellServices services,
            Theme theme, int others) {
        this.id = id;
        this.stage = stage;
        this.view = view;
        this.services = services;
        WindowPlacement place = WindowPlacer.place(
            services.settings().current().windows().placement(id), screens(), others);
        normal = new Rectangle2D(place.x(), place.y(), place.width(), place.height());
        stage.setScene(scene(theme));
        stage.titleProperty().bind(model.titleProperty());
        stage.setMinWidth(Math.min(WindowPlacer.MIN_WIDTH, place.width()));
        stage.setMinHeight(Math.min(WindowPlacer.MIN_HEIGHT, place.height()));
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
        bind();
    }

    private Scene scene(Theme theme) {
        Scene scene = new Scene(view);
        theme.install(scene);
        return scene;
    }

    private void bind() {
        for (var property : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(),
            stage.heightProperty())) {
            property.addListener((each, before, now) -> changed());
        }
        stage.maximizedProperty().addListener((each, before, now) -> changed());
        stage.setOnHidden(event -> {
            keeping.cancel();
            keep();
            view.close();
        });
    }

    /// Shows the window, in front.
    public void show() {
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    /// Closes the window and its screens.
    public void close() {
        stage.close();
    }

    /// Its stage, as owner of dialogs.
    ///
    /// @return the stage
    public Stage stage() {
        return stage;
    }

    /// What is in it.
    ///
    /// @return the frame
    public ShellView view() {
        return view;
    }

    // While maximised the sizes are those of the screen; what is kept is what the window returns to.
    private void changed() {
        if (!stage.isShowing()) {
            return;
        }
        keeping.cancel();
        keeping = services.executor().after(KEEP_AFTER, this::keep);
    }

    private void keep() {
        boolean plain = !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen();
        if (plain && stage.getWidth() > 0 && stage.getHeight() > 0) {
            normal = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
        WindowPlacement place = new WindowPlacement(
            normal.getMinX(), normal.getMinY(), normal.getWidth(), normal.getHeight(), stage.isMaximized());
        services.settings().update(settings -> settings.withWindows(windows -> windows.withPlacement(id, place)));
    }

    private static List<Rectangle2D> screens() {
        List<Rectangle2D> all = new ArrayList<>();
        all.add(Screen.getPrimary().getVisualBounds());
        Screen.getScreens().forEach(screen -> all.add(screen.getVisualBounds()));
        return all;
    }
}
