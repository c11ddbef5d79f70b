package dev.catalogdesk.ui;

import dev.catalogdesk.connection.AwsEnvironment;
import dev.catalogdesk.desktop.CommandNotifier;
import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.privacy.Masker;
import dev.catalogdesk.settings.AppDirs;
import dev.catalogdesk.starts.Entrance;
import dev.catalogdesk.starts.StartDoor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The JavaFX application: builds the program away from the JavaFX thread, opens the first window, and ends
/// everything with the last one.
public final class App extends Application {
    private static final String APART = "apart";
    private @Nullable AppContext context;

    /// Hands over to the program that runs on the same files already, if there is one. Blocks for some seconds where
    /// that one does not answer.
    ///
    /// @param options what the command line says
    /// @return handed over, or on its own; nothing where none runs
    public static Optional<Entrance> knock(StartOptions options) {
        return new StartDoor(AppDirs.ofSystem().startFolder())
            .knock(StartMessage.of(options, AwsEnvironment.ofSystem()).toTexts());
    }

    /// Opens the first window and returns when the program ends.
    ///
    /// @param options what the command line says
    /// @param apart why nothing could be handed over to the program that runs already; nothing where none did
    /// @throws UnsupportedOperationException where there is no display, or no GTK
    public static void main(StartOptions options, Optional<Entrance.Apart> apart) {
        List<String> parameters = new ArrayList<>(options.toParameters());
        apart.ifPresent(each -> parameters.add("--" + APART + "=" + each.reason().key()));
        launch(App.class, parameters.toArray(String[]::new));
    }

    @Override
    public void init() {
        Map<String, String> named = getParameters().getNamed();
        StartOptions options = StartOptions.ofParameters(named);
        AppDirs dirs = AppDirs.ofSystem();
        AwsEnvironment environment = AwsEnvironment.ofSystem();
        StartDoor door = new StartDoor(dirs.startFolder());
        Entrance entrance = Optional.ofNullable(named.get(APART))
            .map(reason -> door.enterAlone(MessageKey.of(reason)))
            .orElseGet(() -> door.enter(StartMessage.of(options, environment).toTexts()));
        // Two starts at the same moment: the other one was first, and has opened the window.
        if (!(entrance instanceof Entrance.HandedOver)) {
            context = AppContext.build(
                options, dirs, environment, entrance, CommandNotifier.ofSystem(), new Masker());
        }
    }

    @Override
    public void start(Stage stage) {
        if (context == null) {
            Platform.exit();
        } else {
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
