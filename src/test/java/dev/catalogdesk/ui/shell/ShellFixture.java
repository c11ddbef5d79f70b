package dev.catalogdesk.ui.shell;

import dev.catalogdesk.settings.Policies;
import dev.catalogdesk.settings.SettingsStore;
import dev.catalogdesk.ui.component.FailureText;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.dialog.Confirmation;
import dev.catalogdesk.ui.dialog.DialogService;
import dev.catalogdesk.ui.dialog.FilePick;
import dev.catalogdesk.ui.dialog.MutationConfirmation;
import dev.catalogdesk.ui.settings.GuardedConnection;
import dev.catalogdesk.ui.settings.GuardsViewModel;
import dev.catalogdesk.ui.settings.LookSettings;
import dev.catalogdesk.ui.settings.ProgramPlaces;
import dev.catalogdesk.ui.settings.SettingsScreen;
import dev.catalogdesk.ui.settings.SettingsViewModel;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import dev.catalogdesk.ui.theme.Theme;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A window's frame with screens, drawer and picker that do nothing but remember what was asked of them.
final class ShellFixture implements ShellActions, DialogService {
    final Messages messages = Messages.load();
    final ManualTaskExecutor executor = new ManualTaskExecutor();
    final ShellNavigator navigator = new ShellNavigator(Place.of(ScreenId.PRODUCTS));
    final List<String> calls = new ArrayList<>();
    final List<PaletteSource> sources = new ArrayList<>();
    final SettingsStore settings;
    final ShellServices services;
    final ShellViewModel model;
    final Theme theme = new Theme();
    final ShellView view;

    ShellFixture(Path folder) {
        settings = SettingsStore.open(folder.resolve("settings.json"), (delay, action) -> { }, InstantSource.system());
        services = new ShellServices(messages, executor, new KeyMap(false), settings, this, this);
        model = new ShellViewModel(messages, executor, navigator);
        model.connectionProperty().set(demo());
        view = new ShellView(model, services, new StubPicker());
        var unused = LookSettings.follow(settings, theme, executor);
        view.setContext(new ScreenContext(this::screen, Optional.of(new StubDrawer()), sources));
    }

    Scene scene(double width, double height) {
        Scene scene = new Scene(view, width, height);
        theme.install(scene);
        return scene;
    }

    static ConnectionDisplay demo() {
        return new ConnectionDisplay("demo", "Demo", ConnectionColour.of("demo"), Optional.of("111122223333"),
            Optional.of("demo-operator"), "eu-central-1", "Simulated clock, 20 times real time",
            "The embedded demo. Nothing here costs anything.", SessionTone.NEUTRAL, Optional.empty(), GuardSigns.NONE);
    }

    private Optional<Screen> screen(ScreenId id) {
        return switch (id) {
            case PRODUCTS -> Optional.of(new StubScreen());
            case SETTINGS -> Optional.of(new SettingsScreen(new SettingsViewModel(settings, executor),
                new GuardsViewModel(new Policies(settings), executor, List.of(new GuardedConnection("demo", "Demo"))),
                messages,
                new ProgramPlaces("0.1.0", Path.of("home/settings.json"), Path.of("home/logs"))));
            default -> Optional.empty();
        };
    }

    @Override
    public void newWindow() {
        calls.add("new window");
    }

    @Override
    public void closeWindow() {
        calls.add("close window");
    }

    @Override
    public void quit() {
        calls.add("quit");
    }

    @Override
    public void open(Address address) {
        calls.add("open " + address.format());
    }

    @Override
    public boolean confirm(Confirmation question) {
        return false;
    }

    @Override
    public boolean confirm(MutationConfirmation question) {
        return false;
    }

    @Override
    public void showError(FailureText failure) {
        calls.add("error");
    }

    @Override
    public Optional<Path> pickFile(FilePick question) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> saveFile(FilePick question) {
        return Optional.empty();
    }

    @Override
    public void openLink(URI link) {
        calls.add("link " + link);
    }

    @Override
    public void copy(String text) {
        calls.add("copy " + text);
    }

    private final class StubScreen implements Screen {
        private final TextField filter = new TextField();
        private final VBox root = new VBox(new Label("Stub"), filter, new Button("Stub button"));

        StubScreen() {
            filter.setId("stub-filter");
            filter.setAccessibleText("Stub filter");
            calls.add("made");
        }

        @Override
        public Region root() {
            return root;
        }

        @Override
        public void show(Place place) {
            calls.add("show " + place.path());
        }

        @Override
        public void refresh() {
            calls.add("refresh");
        }

        @Override
        public void focusFilter() {
            filter.requestFocus();
        }

        @Override
        public void launch() {
            calls.add("launch");
        }

        @Override
        public void close() {
            calls.add("closed");
        }
    }

    private static final class StubDrawer implements ActivityDrawer {
        private final Label summary = new Label("Updating orders-aurora-prod  7 of 12 resources");
        private final Label content = new Label("Launched billing-cache");

        @Override
        public Node summary() {
            return summary;
        }

        @Override
        public Region content() {
            return content;
        }
    }

    private static final class StubPicker implements ConnectionPicker {
        private final Button first = new Button("prod-network");
        private final VBox root = new VBox(first, new Button("sandbox"));

        StubPicker() {
            first.setId("picker-first");
            root.setPrefSize(480, 300);
        }

        @Override
        public Region root() {
            return root;
        }

        @Override
        public void shown(Part part) {
            first.requestFocus();
        }

        @Override
        public void onDone(Runnable close) {
            first.setOnAction(event -> close.run());
        }
    }
}
