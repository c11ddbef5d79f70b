package dev.catalogdesk.ui;

import dev.catalogdesk.connection.Connection;
import dev.catalogdesk.connection.ConnectionManager;
import dev.catalogdesk.connection.ConnectionStatus;
import dev.catalogdesk.connection.SessionState;
import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.settings.ContextKey;
import dev.catalogdesk.settings.Subscription;
import dev.catalogdesk.ui.connection.ConnectionPickerView;
import dev.catalogdesk.ui.connection.ConnectionPickerViewModel;
import dev.catalogdesk.ui.connection.SessionDisplay;
import dev.catalogdesk.ui.connection.SessionStateView;
import dev.catalogdesk.ui.dialog.DialogService;
import dev.catalogdesk.ui.dialog.FxDialogService;
import dev.catalogdesk.ui.shell.Address;
import dev.catalogdesk.ui.shell.AppWindow;
import dev.catalogdesk.ui.shell.KeyMap;
import dev.catalogdesk.ui.shell.MutationGate;
import dev.catalogdesk.ui.shell.Notice;
import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.ScreenContext;
import dev.catalogdesk.ui.shell.ScreenId;
import dev.catalogdesk.ui.shell.ShellActions;
import dev.catalogdesk.ui.shell.ShellNavigator;
import dev.catalogdesk.ui.shell.ShellServices;
import dev.catalogdesk.ui.shell.ShellView;
import dev.catalogdesk.ui.shell.ShellViewModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.stage.Stage;
import javafx.stage.Window;

/// One window with its own connection and region. Turning to another closes all screens and makes new ones, so that
/// no answer of the one can reach the other; operations go on, because they belong to the program. Lives on the
/// JavaFX thread.
final class WindowSession implements ShellActions {
    private final AppContext app;
    private final int number;
    private final ConnectionManager connections;
    private final ConnectionPickerViewModel picker;
    private final SessionDisplay display;
    private final ShellNavigator navigator;
    private final ShellViewModel shell;
    private final ShellView view;
    private final AppWindow window;
    private final WindowActivity activity;
    private final DialogService dialogs;
    private final Subscription statusChanges;
    private final Subscription settingsProblems;
    private final Subscription launchProblems;
    private final Subscription profileChanges;
    private final Subscription policyChanges;
    private final Runnable trafficChanges;
    private final javafx.util.Subscription journalChanges;
    private Optional<ContextKey> shown = Optional.empty();
    private Optional<Place> wanted = Optional.empty();
    private boolean blocked;
    private boolean everValid;

    WindowSession(AppContext app, Stage stage, int number) {
        this.app = app;
        this.number = number;
        connections = app.newConnectionManager();
        picker = new ConnectionPickerViewModel(
            connections, app.profiles, app.regions, app.settings, app.messages);
        display = new SessionDisplay(app.messages, app.options.demoSpeed(), app.policies);
        navigator = new ShellNavigator(Place.of(ScreenId.PRODUCTS));
        shell = new ShellViewModel(app.messages, app.executor, navigator);
        shell.markBuilt(Set.of(ScreenId.PRODUCTS, ScreenId.ACTIVITY, ScreenId.SETTINGS));
        dialogs = new FxDialogService(() -> stage, app.theme(), app.messages, app.application());
        ShellServices services = new ShellServices(
            app.messages, app.executor, KeyMap.ofSystem(), app.settings, dialogs, this);
        view = new ShellView(shell, services, new ConnectionPickerView(picker, app.messages,
            () -> navigator.open(Place.guards())));
        activity = new WindowActivity(app, this, shell);
        window = new AppWindow(number == 0 ? "main" : "main-" + (number + 1), stage, view, shell, services,
            app.theme(), number);
        statusChanges = connections.onChange(status -> app.executor.onUi(() -> turn(connections.status())));
        settingsProblems = app.settings.onProblem(problem -> app.executor.onUi(this::tellSettingsProblem));
        launchProblems = app.launches.onProblem(problem -> app.executor.onUi(this::tellLaunchesProblem));
        trafficChanges = app.traffic.listen(() -> app.executor.onUi(shell::trafficChanged));
        profileChanges = app.profiles.onChange(files -> app.executor.onUi(picker::refresh));
        stage.setOnCloseRequest(request -> {
            if (!app.mayClose(dialogs)) {
                request.consume();
            }
        });
        policyChanges = app.policies.onChange(() -> app.executor.onUi(() ->
            shell.connectionProperty().set(display.of(connections.status()))));
        journalChanges = app.journalWatch.obstacle().subscribe(obstacle ->
            shell.gate().set(MutationGate.Ground.JOURNAL, obstacle.map(display::text)));
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                app.cameToFront(this);
            }
        });
        stage.showingProperty().subscribe((before, showing) -> {
            if (before && !showing) {
                close();
            }
        });
    }

    /// Opens where a start of the program says.
    ///
    /// @param options what its command line says
    /// @param awsProfile the profile that its environment names
    void start(StartOptions options, Optional<String> awsProfile) {
        start(StartPlace.of(
            options, app.settings.current(), awsProfile, app.profiles.current(), picker::regionFor));
    }

    void start(StartPlace start) {
        wanted = Optional.of(start.place());
        connections.select(start.connection(), start.region());
        turn(connections.status());
        window.show();
        tellSettingsProblem();
        tellLaunchesProblem();
    }

    /// The window's number, under which its place is kept: the first that is free.
    int number() {
        return number;
    }

    /// How the window's connection stands.
    ConnectionStatus status() {
        return connections.status();
    }

    /// Whether anything may be changed from this window.
    MutationGate gate() {
        return shell.gate();
    }

    WindowActivity activity() {
        return activity;
    }

    Stage stage() {
        return window.stage();
    }

    ShellView view() {
        return view;
    }

    @Override
    public void newWindow() {
        ConnectionStatus status = connections.status();
        app.openWindow(status.connection().map(connection ->
            new StartPlace(connection, status.region(), navigator.place())));
    }

    @Override
    public void closeWindow() {
        if (app.mayClose(dialogs)) {
            end();
        }
    }

    @Override
    public void quit() {
        app.quit(dialogs);
    }

    /// Whether the window or one of its dialogs is what the operator works in.
    boolean inFront() {
        return Window.getWindows().stream().filter(Window::isFocused).anyMatch(focused ->
            focused == stage() || (focused instanceof Stage dialog && dialog.getOwner() == stage()));
    }

    /// Tells once that something ended.
    void toast(Notice notice) {
        shell.notices().toast(notice);
    }

    /// Closes the window without a question.
    void end() {
        window.close();
    }

    @Override
    public void open(Address address) {
        Optional<Connection> connection = Connection.parse(address.connection());
        boolean here = shown.equals(Optional.of(new ContextKey(address.connection(), address.region())));
        if (here || connection.isEmpty()) {
            navigator.open(address.place());
        } else {
            wanted = Optional.of(address.place());
            connections.select(connection.get(), address.region());
        }
    }

    /// Shows how the connection stands now, and turns the window where it is another one. A form that was opened
    /// before its caller was known is opened once more, so that it knows whom it was opened under.
    private void turn(ConnectionStatus status) {
        shell.connectionProperty().set(display.of(status));
        Optional<ContextKey> key = status.connection().map(c -> new ContextKey(c.id(), status.region()));
        boolean moved = !key.equals(shown);
        if (moved) {
            everValid = false;
            shell.setTraffic(() -> app.traffic.report(
                status.connection().map(Connection::displayName).orElse(""), status.region()));
        }
        boolean known = everValid;
        if (status.state() instanceof SessionState.Valid valid) {
            status.connection().ifPresent(connection ->
                app.traffic.belongs(connection.displayName(), valid.caller().account()));
            validated(status);
        }
        boolean unusable = !everValid && !(status.state() instanceof SessionState.Validating);
        boolean tooEarly = !known && everValid && navigator.place().isForm();
        if (moved || unusable || (blocked && everValid) || tooEarly) {
            show(status, unusable, moved);
        } else if (everValid) {
            tellLoss(status);
        }
        shown = key;
        activity.connectionChanged();
    }

    private void validated(ConnectionStatus status) {
        Connection connection = status.connection().orElseThrow();
        if (blocked) {
            app.clients.renew(connection, status.region());
            app.operations.signedIn(connection.displayName());
        }
        if (!everValid && connection.remembered()) {
            ContextKey key = new ContextKey(connection.id(), status.region());
            app.settings.update(s -> s.withConnections(c -> c.withUsed(key)));
        }
        everValid = true;
    }

    private void show(ConnectionStatus status, boolean unusable, boolean moved) {
        blocked = unusable;
        if (moved) {
            navigator.restart(wanted.orElseGet(() -> Place.of(navigator.place().screen())));
            wanted = Optional.empty();
        }
        view.setContext(unusable ? withoutSession(status) : withSession(status));
    }

    private ScreenContext withoutSession(ConnectionStatus status) {
        return new ScreenContext(
            new BlockedScreens(() -> new SessionStateView(status.state(), display, app.messages, dialogs,
                connections::revalidate, view::chooseConnection), connections::revalidate,
                () -> app.settingsScreen(status)),
            Optional.of(activity), List.of());
    }

    private ScreenContext withSession(ConnectionStatus status) {
        Workspace workspace = new Workspace(
            app, this, status.connection().orElseThrow(), status.region(), navigator, dialogs);
        return new ScreenContext(workspace, Optional.of(activity), workspace.paletteSources());
    }

    /// The session was good and is no longer: the screens stay, because what they show is still true.
    private void tellLoss(ConnectionStatus status) {
        if (!(status.state() instanceof SessionState.Valid || status.state() instanceof SessionState.Validating)) {
            shell.notices().notify(new Notice(Notice.Tone.WARNING, display.text(status.state().longMessage()),
                Optional.of(new Notice.Action(app.messages.text("connection.action.retry"),
                    connections::revalidate))));
        }
    }

    private void tellSettingsProblem() {
        app.settings.problem().ifPresent(problem -> warn(problem.message()));
    }

    private void tellLaunchesProblem() {
        app.launches.problem().ifPresent(this::warn);
    }

    /// Tells what the operator has to know.
    void warn(MessageKey sentence) {
        shell.notices().notify(warning(sentence));
    }

    /// Takes back what was told, for it is no longer so.
    void unwarn(MessageKey sentence) {
        shell.notices().dismiss(warning(sentence));
    }

    private Notice warning(MessageKey sentence) {
        return Notice.of(Notice.Tone.WARNING, display.text(sentence));
    }

    private void close() {
        statusChanges.cancel();
        settingsProblems.cancel();
        launchProblems.cancel();
        profileChanges.cancel();
        policyChanges.cancel();
        trafficChanges.run();
        journalChanges.unsubscribe();
        activity.close();
        connections.close();
        app.closed(this);
    }
}
