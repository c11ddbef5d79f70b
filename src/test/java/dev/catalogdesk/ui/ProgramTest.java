package dev.catalogdesk.ui;

import dev.catalogdesk.connection.AwsEnvironment;
import dev.catalogdesk.connection.Connection;
import dev.catalogdesk.demo.DemoOptions;
import dev.catalogdesk.demo.DemoServer;
import dev.catalogdesk.demo.scenario.ScenarioLoader;
import dev.catalogdesk.desktop.DesktopNote;
import dev.catalogdesk.privacy.Masker;
import dev.catalogdesk.settings.AppDirs;
import dev.catalogdesk.settings.ConfirmationKind;
import dev.catalogdesk.settings.ConnectionPolicy;
import dev.catalogdesk.starts.StartDoor;
import dev.catalogdesk.ui.testing.UiTest;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Application;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The whole program in a window, on a simulated AWS of the test's own that it reaches as any other: through the SDK
/// and over the wire.
abstract class ProgramTest extends UiTest {
    /// Quick enough that a launch ends within a test, slow enough that it is seen running.
    static final double SPEED = 40;

    @TempDir
    Path home = Path.of("");

    /// What was told through the desktop.
    final List<DesktopNote> desktopNotes = new CopyOnWriteArrayList<>();

    DemoServer aws = DemoServer.start(DemoOptions.of(new ScenarioLoader().load("showcase", Instant.now()))
        .withSpeed(SPEED));
    private Optional<AppContext> running = Optional.empty();

    /// Starts the program on the test's simulated AWS.
    void startProgram(String region, String open) {
        startProgram(region, open, aws.endpoint());
    }

    /// Starts the program on the same behind another address.
    void startProgram(String region, String open, URI endpoint) {
        startProgram(new StartOptions(Optional.empty(), Optional.of(region), Optional.of(endpoint),
            Optional.of(open), SPEED));
    }

    /// Starts the program.
    void startProgram(StartOptions options) {
        Path folder = home;
        AppDirs dirs = new AppDirs(folder.resolve("config"), folder.resolve("logs"), folder.resolve("state"));
        AppContext context = AppContext.build(options, dirs, AwsEnvironment.of(name -> null, folder),
            new StartDoor(dirs.startFolder()).enter(List.of()), desktopNotes::add, masker());
        // The way through the program is tested here; what stands before a change, in a test of its own.
        options.endpointUrl().ifPresent(url -> context.policies.change(idOf(url), this::guards));
        running = Optional.of(context);
        runOnUi(() -> context.openFirstWindow(new NoApplication(), new Stage()));
    }

    /// The guards of the connection to the test's simulated AWS.
    ConnectionPolicy guards(ConnectionPolicy initial) {
        return initial.withConfirmation(ConfirmationKind.NONE).withUndoSeconds(0);
    }

    /// What takes secrets out of texts in this program.
    Masker masker() {
        return new Masker();
    }

    /// The id of the connection to an address.
    static String idOf(URI url) {
        return new Connection.Endpoint(url, Optional.empty()).id();
    }

    AppContext program() {
        return running.orElseThrow();
    }

    @BeforeEach
    void clearFaults() {
        aws.faults().clear();
    }

    /// Ends the program as a quit does; another may be started at once.
    void endNow() {
        running.ifPresent(context -> {
            runOnUi(context::end);
            context.close();
        });
        running = Optional.empty();
    }

    @AfterEach
    void endProgram() {
        endNow();
        aws.close();
    }

    /// Stands for the running program, of which dialogs want to know the desktop's browser.
    private static final class NoApplication extends Application {
        @Override
        public void start(Stage stage) {
            throw new UnsupportedOperationException("never started");
        }
    }
}
