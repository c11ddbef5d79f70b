package dev.catalogdesk.ui;

import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The JavaFX application: builds the program away from the JavaFX thread, opens the first window, and ends
/// everything with the last one.
public final class App extends Application {
    private @Nullable AppContext context;

    /// Opens the first window and returns when the program ends.
    ///
    /// @param parameters start options as [StartOptions#toParameters] writes them
    /// @throws UnsupportedOperationException where there is no display, or no GTK
    public static void main(String[] parameters) {
        launch(App.class, parameters);
    }

    @Override
    public void init() {
        context = AppContext.build(StartOptions.ofParameters(getParameters().getNamed()));
    }

    @Override
    public void start(Stage stage) {
        if (context != null) {
            context.openFirstWindow(this, stage);
        }
    }

    @Override
    public void stop() {
        if (context != null) {
            context.close();
        }
    }
}
