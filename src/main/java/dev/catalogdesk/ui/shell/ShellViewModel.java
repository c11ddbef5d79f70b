package dev.catalogdesk.ui.shell;

import dev.catalogdesk.connection.traffic.TrafficReport;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.task.RunningTask;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the frame of one window shows. Fed from outside with the connection and the number of running operations;
/// works out title, address and the session's clock. Used on the JavaFX thread.
public final class ShellViewModel {
    private static final Duration TICK = Duration.ofSeconds(20);
    private static final Duration TRAFFIC_TICK = Duration.ofSeconds(1);
    private static final Duration SOON = Duration.ofMinutes(15);

    private final Messages messages;
    private final TaskExecutor executor;
    private final ShellNavigator navigator;
    private final Notices notices;
    private final MutationGate gate = new MutationGate();
    private final Set<ScreenId> built = EnumSet.of(ScreenId.PRODUCTS, ScreenId.SETTINGS, ScreenId.HELP);
    private final ObjectProperty<ConnectionDisplay> connection;
    private final IntegerProperty running = new SimpleIntegerProperty();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper session = new ReadOnlyStringWrapper("");
    private final ObjectProperty<SessionTone> tone = new SimpleObjectProperty<>(SessionTone.NEUTRAL);
    private RunningTask tick = RunningTask.NONE;
    private Supplier<TrafficReport> traffic = TrafficReport::quiet;

    /// Makes the model of a window without a connection yet.
    ///
    /// @param messages texts
    /// @param executor drives the session's clock
    /// @param navigator the window's navigator
    public ShellViewModel(Messages messages, TaskExecutor executor, ShellNavigator navigator) {
        this.messages = messages;
        this.executor = executor;
        this.navigator = navigator;
        notices = new Notices(executor);
        connection = new SimpleObjectProperty<>(ConnectionDisplay.none(messages.text("shell.connection.none")));
        connection.addListener((property, before, now) -> update());
        navigator.placeProperty().addListener((property, before, now) -> update());
        update();
    }

    /// What the window says about its connection. Set it whenever that changes.
    ///
    /// @return the connection on display
    public ObjectProperty<ConnectionDisplay> connectionProperty() {
        return connection;
    }

    /// How many operations run on this connection. Set it whenever that changes.
    ///
    /// @return the number
    public IntegerProperty runningProperty() {
        return running;
    }

    /// The running operations in words.
    ///
    /// @return such as `2 running`
    public String runningText() {
        return messages.text("shell.running", running.get());
    }

    /// The title of the window.
    ///
    /// @return program, screen, connection and region
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// How the session stands, in a few words; counts down where its end is known.
    ///
    /// @return the words; empty when there is nothing to say
    public ReadOnlyStringProperty sessionProperty() {
        return session.getReadOnlyProperty();
    }

    /// How the calls of the shown connection go: trouble with them stands in the place of the session's words.
    ///
    /// @param report tells how they go at the moment of asking
    public void setTraffic(Supplier<TrafficReport> report) {
        traffic = report;
        update();
    }

    /// Looks again how the calls go.
    public void trafficChanged() {
        tick.cancel();
        clock();
    }

    /// How many calls left in the last minute, in words.
    ///
    /// @return the words
    public String callsText() {
        return new TrafficWords(messages).calls(traffic.get());
    }

    /// Whether the session's words are good news.
    ///
    /// @return the tone
    public ReadOnlyObjectProperty<SessionTone> toneProperty() {
        return tone;
    }

    /// Where the window is.
    ///
    /// @return the present place
    public ReadOnlyObjectProperty<Place> placeProperty() {
        return navigator.placeProperty();
    }

    /// The window's navigator.
    ///
    /// @return always the same
    public ShellNavigator navigator() {
        return navigator;
    }

    /// Whether anything may be changed from this window.
    ///
    /// @return always the same
    public MutationGate gate() {
        return gate;
    }

    /// What the window tells the operator.
    ///
    /// @return always the same
    public Notices notices() {
        return notices;
    }

    /// Where the window is, to copy.
    ///
    /// @return the address; nothing without a connection
    public Optional<Address> address() {
        ConnectionDisplay shown = connection.get();
        return shown.id().isBlank() || shown.region().isBlank()
            ? Optional.empty() : Optional.of(new Address(shown.id(), shown.region(), navigator.place()));
    }

    /// Names further screens that are built, beside products, settings and help; of the others the palette says that
    /// they come later.
    ///
    /// @param screens which
    public void markBuilt(Set<ScreenId> screens) {
        built.addAll(screens);
    }

    /// Whether a screen is built.
    ///
    /// @param id which
    /// @return false if the window only says what it will be for
    public boolean isBuilt(ScreenId id) {
        return built.contains(id);
    }

    /// The name of a screen.
    ///
    /// @param id which
    /// @return the word on the rail
    public String name(ScreenId id) {
        return messages.text("shell.screen." + id.code());
    }

    /// Stops the clock; the window is gone.
    public void close() {
        tick.cancel();
    }

    private void update() {
        ConnectionDisplay shown = connection.get();
        gate.set(MutationGate.Ground.READ_ONLY, Optional.of(messages.text("guard.read-only.why", shown.name()))
            .filter(why -> shown.guards().readOnly()));
        String screen = name(navigator.place().screen());
        title.set(shown.region().isBlank()
            ? messages.text("shell.title.unconnected", screen)
            : messages.text("shell.title", screen, shown.name(), shown.region()));
        tick.cancel();
        clock();
    }

    private void clock() {
        TrafficReport report = traffic.get();
        if (report.troubled()) {
            session.set(new TrafficWords(messages).text(report, executor.now()));
            tone.set(report.downSince().isPresent() ? SessionTone.PROBLEM : SessionTone.WARNING);
            tick = executor.after(TRAFFIC_TICK, this::clock);
            return;
        }
        ConnectionDisplay shown = connection.get();
        if (shown.sessionEnd().isEmpty()) {
            session.set(shown.session());
            tone.set(shown.tone());
            return;
        }
        Duration left = Duration.between(executor.now(), shown.sessionEnd().get());
        session.set(SessionClock.text(left, messages));
        if (left.compareTo(SOON) <= 0) {
            tone.set(left.isPositive() ? SessionTone.WARNING : SessionTone.PROBLEM);
        } else {
            tone.set(shown.tone());
        }
        if (left.isPositive()) {
            tick = executor.after(TICK, this::clock);
        }
    }

    /// Words for the time left.
    private static final class SessionClock {
        static String text(Duration left, Messages messages) {
            if (!left.isPositive()) {
                return messages.text("shell.session.ended");
            }
            // Rounded up, so that it never says 0 min while there is still time.
            long minutes = left.plus(Duration.ofSeconds(59)).toMinutes();
            long hours = minutes / 60;
            return hours > 0 ? messages.text("shell.session.hours", hours, minutes % 60)
                : messages.text("shell.session.minutes", minutes);
        }
    }
}
