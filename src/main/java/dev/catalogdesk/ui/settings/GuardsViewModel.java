package dev.catalogdesk.ui.settings;

import dev.catalogdesk.settings.ConfirmationKind;
import dev.catalogdesk.settings.ConnectionPolicy;
import dev.catalogdesk.settings.Policies;
import dev.catalogdesk.settings.PolicyColour;
import dev.catalogdesk.settings.Subscription;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The guards of one connection as properties: a change of one is kept and takes effect in all windows at once, and a
/// change made elsewhere shows here. Used on the JavaFX thread.
public final class GuardsViewModel {
    private final Policies policies;
    private final List<GuardedConnection> connections;
    private final Subscription subscription;
    private final ObjectProperty<GuardedConnection> connection;
    private final ObjectProperty<PolicyColour> colour = new SimpleObjectProperty<>(PolicyColour.AUTOMATIC);
    private final StringProperty banner = new SimpleStringProperty("");
    private final BooleanProperty readOnly = new SimpleBooleanProperty();
    private final ObjectProperty<ConfirmationKind> confirmation = new SimpleObjectProperty<>(ConfirmationKind.TICK);
    private final IntegerProperty undoSeconds = new SimpleIntegerProperty();
    private final IntegerProperty atOnce = new SimpleIntegerProperty();
    private boolean showing;

    /// Shows the guards of the first connection.
    ///
    /// @param policies the guards of all
    /// @param executor brings changes made on other threads here
    /// @param connections whose guards can be chosen, the window's own first; never empty
    public GuardsViewModel(Policies policies, TaskExecutor executor, List<GuardedConnection> connections) {
        this.policies = policies;
        this.connections = List.copyOf(connections);
        connection = new SimpleObjectProperty<>(connections.getFirst());
        connection.subscribe(chosen -> show());
        keep(colour, ConnectionPolicy::withColour);
        keep(banner, ConnectionPolicy::withBanner);
        keep(readOnly, ConnectionPolicy::withReadOnly);
        keep(confirmation, ConnectionPolicy::withConfirmation);
        keep(undoSeconds, (policy, seconds) -> policy.withUndoSeconds(seconds.intValue()));
        keep(atOnce, (policy, count) -> policy.withAtOnce(count.intValue()));
        subscription = policies.onChange(() -> executor.onUi(this::show));
    }

    /// The connections to choose from.
    ///
    /// @return never empty
    public List<GuardedConnection> connections() {
        return connections;
    }

    /// Whose guards are shown.
    ///
    /// @return the choice
    public ObjectProperty<GuardedConnection> connectionProperty() {
        return connection;
    }

    /// The colour.
    ///
    /// @return the choice
    public ObjectProperty<PolicyColour> colourProperty() {
        return colour;
    }

    /// The banner's text.
    ///
    /// @return at most [ConnectionPolicy#MAX_BANNER] characters
    public StringProperty bannerProperty() {
        return banner;
    }

    /// Whether nothing may be changed.
    ///
    /// @return the choice
    public BooleanProperty readOnlyProperty() {
        return readOnly;
    }

    /// What is asked before a change is sent.
    ///
    /// @return the choice
    public ObjectProperty<ConfirmationKind> confirmationProperty() {
        return confirmation;
    }

    /// How long something destructive waits before it leaves, in seconds.
    ///
    /// @return from 0 to [ConnectionPolicy#MAX_UNDO_SECONDS]
    public IntegerProperty undoSecondsProperty() {
        return undoSeconds;
    }

    /// How many operations may be under way at a time.
    ///
    /// @return from 1 to [ConnectionPolicy#MAX_AT_ONCE]
    public IntegerProperty atOnceProperty() {
        return atOnce;
    }

    /// Stops listening; the screen is gone.
    public void close() {
        subscription.cancel();
    }

    private <T> void keep(Property<T> property, BiFunction<ConnectionPolicy, T, ConnectionPolicy> change) {
        property.addListener((observable, before, now) -> {
            if (!showing) {
                policies.change(connection.get().id(), policy -> change.apply(policy, now));
            }
        });
    }

    private void show() {
        ConnectionPolicy policy = policies.of(connection.get().id());
        showing = true;
        colour.set(policy.colour());
        banner.set(policy.banner());
        readOnly.set(policy.readOnly());
        confirmation.set(policy.confirmation());
        undoSeconds.set(policy.undoSeconds());
        atOnce.set(policy.atOnce());
        showing = false;
    }
}
