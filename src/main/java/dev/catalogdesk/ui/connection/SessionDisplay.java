package dev.catalogdesk.ui.connection;

import dev.catalogdesk.connection.Connection;
import dev.catalogdesk.connection.ConnectionStatus;
import dev.catalogdesk.connection.SessionState;
import dev.catalogdesk.model.CallerIdentity;
import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.settings.ConnectionPolicy;
import dev.catalogdesk.settings.Policies;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.shell.ConnectionColour;
import dev.catalogdesk.ui.shell.ConnectionDisplay;
import dev.catalogdesk.ui.shell.GuardSigns;
import dev.catalogdesk.ui.shell.SessionTone;
import java.time.Instant;
import java.util.Optional;

/// Says in the window's words how a connection stands.
public final class SessionDisplay {
    private final Messages messages;
    private final String demoSession;
    private final Policies policies;

    /// Needs the texts.
    ///
    /// @param messages texts
    /// @param demoSpeed how many times faster than in life the demo's records run
    /// @param policies the guards of connections
    public SessionDisplay(Messages messages, double demoSpeed, Policies policies) {
        this.messages = messages;
        this.policies = policies;
        demoSession = demoSpeed == 1
            ? messages.text("connection.demo.session")
            : messages.text("connection.demo.session.speed", demoSpeed);
    }

    /// What the context bar shows.
    ///
    /// @param status how the window's connection stands
    /// @return the display
    public ConnectionDisplay of(ConnectionStatus status) {
        if (status.connection().isEmpty()) {
            return ConnectionDisplay.none(messages.text("connection.none"));
        }
        Connection connection = status.connection().get();
        Optional<CallerIdentity> caller = status.state() instanceof SessionState.Valid valid
            ? Optional.of(valid.caller()) : Optional.empty();
        Optional<Instant> expiry = status.state() instanceof SessionState.Valid valid
            ? valid.expiry() : Optional.empty();
        boolean demoWorks = connection instanceof Connection.Demo && caller.isPresent();
        ConnectionPolicy policy = policies.of(connection.id());
        return new ConnectionDisplay(connection.id(), connection.displayName(),
            ConnectionColour.of(connection.id(), policy.colour()),
            caller.map(CallerIdentity::account), caller.map(CallerIdentity::name), status.region(),
            demoWorks ? demoSession : text(status.state().shortMessage()), text(status.state().longMessage()),
            tone(status.state()), expiry, new GuardSigns(policy.banner(), policy.readOnly()));
    }

    /// A text that a layer below names.
    ///
    /// @param key its key and arguments
    /// @return the text
    public String text(MessageKey key) {
        return messages.text(key.key(), key.args().toArray());
    }

    private static SessionTone tone(SessionState state) {
        return switch (state) {
            case SessionState.None none -> SessionTone.NEUTRAL;
            case SessionState.Valid valid -> SessionTone.NEUTRAL;
            case SessionState.Validating validating -> SessionTone.BUSY;
            case SessionState.NeedsSignIn needsSignIn -> SessionTone.WARNING;
            case SessionState.Incomplete incomplete -> SessionTone.PROBLEM;
            case SessionState.Invalid invalid -> SessionTone.PROBLEM;
        };
    }
}
