package dev.catalogdesk.connection;

import java.util.Optional;

/// What a window is connected to, and how that stands.
///
/// @param connection the connection chosen, if any
/// @param region code of the region chosen; empty without a connection
/// @param state how the credentials stand
/// @param clients the clients to call AWS with: there when the state is valid, and while valid ones are checked
///     again. They are closed when others take their place.
public record ConnectionStatus(
    Optional<Connection> connection, String region, SessionState state, Optional<AwsClients> clients) {
    /// Nothing chosen yet.
    public static final ConnectionStatus NONE =
        new ConnectionStatus(Optional.empty(), "", new SessionState.None(), Optional.empty());
}
