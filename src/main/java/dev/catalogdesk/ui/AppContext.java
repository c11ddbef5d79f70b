package dev.catalogdesk.ui;

import dev.catalogdesk.connection.AwsClientFactory;
import dev.catalogdesk.connection.AwsEnvironment;
import dev.catalogdesk.connection.Connection;
import dev.catalogdesk.connection.ConnectionManager;
import dev.catalogdesk.connection.ConnectionStatus;
import dev.catalogdesk.connection.ProfileFiles;
import dev.catalogdesk.connection.RegionCatalogue;
import dev.catalogdesk.connection.StsSessionCheck;
import dev.catalogdesk.connection.traffic.Traffic;
import dev.catalogdesk.desktop.DesktopNotifier;
import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.operations.QueueLimits;
import dev.catalogdesk.operations.Origin;
import dev.catalogdesk.operations.journal.FileJournal;
import dev.catalogdesk.operations.schedule.SystemScheduler;
import dev.catalogdesk.operations.watch.TrafficLine;
import dev.catalogdesk.privacy.Masker;
import dev.catalogdesk.privacy.MaskingFormatter;
import dev.catalogdesk.settings.AppDirs;
import dev.catalogdesk.settings.Later;
import dev.catalogdesk.settings.LaunchStore;
import dev.catalogdesk.settings.Policies;
import dev.catalogdesk.settings.ProgramVersion;
import dev.catalogdesk.settings.SettingsStore;
import dev.catalogdesk.starts.Entrance;
import dev.catalogdesk.starts.StartDoor;
import dev.catalogdesk.starts.StartListener;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.Parts;
import dev.catalogdesk.ui.dialog.DialogService;
import dev.catalogdesk.ui.settings.GuardedConnection;
import dev.catalogdesk.ui.settings.GuardsViewModel;
import dev.catalogdesk.ui.settings.LookSettings;
import dev.catalogdesk.ui.settings.ProgramPlaces;
import dev.catalogdesk.ui.settings.SettingsScreen;
import dev.catalogdesk.ui.settings.SettingsViewModel;
import dev.catalogdesk.ui.shell.Denials;
import dev.catalogdesk.ui.shell.Screen;
import dev.catalogdesk.ui.task.FxTaskExecutor;
import dev.catalogdesk.ui.theme.Theme;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Everything that lives as long as the program, built by constructor: what the windows share.
final class AppContext implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AppContext.class);
    final StartOptions options;
    final AppDirs dirs;
    final Messages messages;
    final SettingsStore settings;
    /// What AWS denied since the program started.
    final Denials denials = new Denials();
    /// The guards of each connection.
    final Policies policies;
    final LaunchStore launches;
    final ProfileFiles profiles;
    /// The regions, loaded in the background: the first window needs none of them.
    final Supplier<RegionCatalogue> regions;
    final SharedClients clients;
    final Operations operations;
    final FxTaskExecutor executor;
    private final ScheduledExecutorService timer;
    private final ExecutorService workers;
    private final EmbeddedDemo demo;
    private final AwsClientFactory factory;
    final Traffic traffic = Traffic.system();
    private final SystemScheduler scheduler;
    private final FileJournal journal;
    /// That which was in front last comes last.
    private final List<WindowSession> windows = new ArrayList<>();
    private final Entrance entrance;
    private final LaterStarts laterStarts;
    private final FirstPlace firstPlace;
    private final Quitting quitting;
    final EndTeller ends;
    /// Whether the journal can be written; looked at from the first window on.
    final JournalWatch journalWatch;
    private @Nullable Theme theme;
    private @Nullable Parts parts;
    private @Nullable Application application;

    private AppContext(StartOptions options, AppDirs dirs, AwsEnvironment environment, Entrance entrance,
            DesktopNotifier notifier, Masker masker) {
        this.options = options;
        this.dirs = dirs;
        this.entrance = entrance;
        laterStarts = new LaterStarts(this, environment);
        messages = Messages.load();
        timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("timer").factory());
        workers = Executors.newVirtualThreadPerTaskExecutor();
        settings = SettingsStore.open(dirs.settingsFile(), Later.on(timer), Clock.systemUTC());
        policies = new Policies(settings);
        launches = LaunchStore.open(dirs.launchesFile(), Later.on(timer), Clock.systemUTC());
        profiles = ProfileFiles.open(environment);
        regions = CompletableFuture.supplyAsync(RegionCatalogue::load, workers)::join;
        demo = new EmbeddedDemo(options);
        factory = new AwsClientFactory(profiles, demo, ProgramVersion.text(), traffic);
        factory.onCredentials(masker::tell);
        clients = new SharedClients(factory, () -> settings.current().language(), policies);
        scheduler = new SystemScheduler(Clock.systemUTC());
        journal = new FileJournal(dirs.journalFolder(), Clock.systemUTC());
        operations = new Operations(scheduler, RandomGenerator.getDefault(), journal,
            new TrafficLine(traffic), masker);
        limitOperations();
        policies.onChange(this::limitOperations);
        quitting = new Quitting(operations, messages);
        ends = new EndTeller(notice -> windows.reversed().stream().limit(1).forEach(last -> last.toast(notice)),
            () -> windows.stream().anyMatch(WindowSession::inFront), settings, notifier,
            masker);
        MaskingFormatter.replaceMask(masker::mask);
        executor = new FxTaskExecutor(failure -> LOG.error("A task failed and nobody took care of it", failure));
        operations.listen(operation -> executor.onUi(() -> denials.hear(operation)));
        firstPlace = new FirstPlace(new StartDoor(dirs.startFolder())::takeOver, executor, this::isFirst);
        journalWatch = new JournalWatch(journal, executor, () -> recover(() -> { }));
    }

    /// There is nothing to warn of any more where this one was on its own until now.
    private void isFirst(StartListener listener) {
        listener.serve(workers, laterStarts::take);
        if (entrance instanceof Entrance.Apart(var reason)) {
            windows.forEach(window -> window.unwarn(reason));
        }
    }

    private void limitOperations() {
        operations.limit(QueueLimits.of(connectionId -> policies.of(connectionId).atOnce()));
    }

    /// Builds all that needs no toolkit. Reads files: not on the JavaFX thread.
    static AppContext build(StartOptions options, AppDirs dirs, AwsEnvironment environment, Entrance entrance,
            DesktopNotifier notifier, Masker masker) {
        AppContext context = new AppContext(options, dirs, environment, entrance, notifier, masker);
        context.profiles.watch(context.workers, Later.on(context.timer));
        return context;
    }

    /// A connection for one window.
    ConnectionManager newConnectionManager() {
        return new ConnectionManager(profiles, new StsSessionCheck(profiles, factory), workers,
            Later.on(timer), Clock.systemUTC());
    }

    /// Opens the first window, where the command line and the settings say. The toolkit is running by now.
    void openFirstWindow(Application started, Stage stage) {
        application = started;
        theme = new Theme();
        parts = new Parts(messages, executor, theme(), new SettingsColumnLayouts(settings), ZoneId.systemDefault());
        LookSettings.follow(settings, theme(), executor);
        WindowSession first = open(stage);
        first.start(options, profiles.environment().profile());
        if (entrance instanceof Entrance.Apart(var reason)) {
            first.warn(reason);
        }
        firstPlace.begin(entrance);
        // Looked at only now: whoever opens the journal first repairs it, and what was repaired is to be told.
        recover(journalWatch::start);
    }

    /// Takes up what earlier starts left, also that of another process which has ended meanwhile.
    ///
    /// @param then runs afterwards on the JavaFX thread
    private void recover(Runnable then) {
        operations.recover(this::origin, repairs -> executor.onUi(() -> {
            windows.forEach(window -> repairs.forEach(window::warn));
            then.run();
        }));
    }

    /// What an earlier start left in AWS is found again by its connection; the embedded demo begins anew each time.
    private Optional<Origin> origin(String connectionId, String region) {
        return Connection.parse(connectionId).filter(connection -> !(connection instanceof Connection.Demo))
            .map(connection -> clients.origin(connection, region));
    }

    /// Opens one more window.
    void openWindow(Optional<StartPlace> place) {
        WindowSession window = open(new Stage());
        place.ifPresentOrElse(window::start, () -> window.start(options, profiles.environment().profile()));
    }

    /// Opens one more window, as a start of the program would.
    ///
    /// @param started what its command line says
    /// @param profile the profile that its environment names
    /// @param warnings what the operator has to know about it
    void openWindow(StartOptions started, Optional<String> profile, List<MessageKey> warnings) {
        WindowSession window = open(new Stage());
        window.start(started, profile);
        warnings.forEach(window::warn);
    }

    /// How many windows are open.
    int windowCount() {
        return windows.size();
    }

    /// The look of all windows; there once the toolkit is running.
    Theme theme() {
        return Objects.requireNonNull(theme);
    }

    /// The running program, which knows the desktop's browser.
    Application application() {
        return Objects.requireNonNull(application);
    }

    /// What the shared parts of all windows need; there once the toolkit is running.
    Parts parts() {
        return Objects.requireNonNull(parts);
    }

    /// The settings, beginning with the guards of the connection that the window shows.
    Screen settingsScreen(ConnectionStatus shown) {
        Set<Connection> all = new LinkedHashSet<>(shown.connection().stream().toList());
        all.addAll(profiles.current().connections());
        settings.current().policies().chosen().keySet().forEach(id -> Connection.parse(id).ifPresent(all::add));
        return new SettingsScreen(new SettingsViewModel(settings, executor),
            new GuardsViewModel(policies, executor,
                all.stream().map(each -> new GuardedConnection(each.id(), each.displayName())).toList()), messages,
            new ProgramPlaces(ProgramVersion.text(), dirs.settingsFile(), dirs.logs()));
    }

    /// Remembers that a window is in front now.
    void cameToFront(WindowSession window) {
        if (windows.remove(window)) {
            windows.add(window);
        }
    }

    /// Forgets a window that was closed. With the last one JavaFX ends the program.
    void closed(WindowSession window) {
        windows.remove(window);
    }

    /// Whether a window may be closed: the last one ends the program, which may have to ask.
    ///
    /// @param dialogs the window's
    boolean mayClose(DialogService dialogs) {
        return windows.size() > 1 || quitting.allowed(dialogs);
    }

    /// Ends the program, unless something would stop and the answer is to stay.
    ///
    /// @param dialogs those of the window in which it is asked
    void quit(DialogService dialogs) {
        if (quitting.allowed(dialogs)) {
            end();
        }
    }

    /// Closes all windows without a question, and with the last one ends the program.
    void end() {
        List.copyOf(windows).forEach(WindowSession::end);
    }

    private WindowSession open(Stage stage) {
        int number = 0;
        while (numbers().contains(number)) {
            number++;
        }
        WindowSession window = new WindowSession(this, stage, number);
        windows.add(window);
        return window;
    }

    private Set<Integer> numbers() {
        return windows.stream().map(WindowSession::number).collect(Collectors.toSet());
    }

    @Override
    public void close() {
        firstPlace.stop();
        executor.shutdown();
        scheduler.close();
        journal.close();
        settings.close();
        launches.close();
        profiles.close();
        clients.close();
        factory.close();
        demo.close();
        timer.shutdownNow();
        workers.shutdownNow();
        firstPlace.free();
    }
}
