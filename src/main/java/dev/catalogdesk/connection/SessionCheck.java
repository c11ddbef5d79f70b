package dev.catalogdesk.connection;

import java.util.Optional;

/// Finds out how the credentials of a connection stand.
@FunctionalInterface
public interface SessionCheck {
    /// Asks AWS. Blocks; interrupting the thread ends it.
    ///
    /// @param connection what to connect to
    /// @param region code of the region
    /// @return what came out; a failure is a state, not an exception
    Result check(Connection connection, String region);

    /// What came out.
    ///
    /// @param state how the credentials stand
    /// @param clients the clients that were made for it, if they work
    record Result(SessionState state, Optional<AwsClients> clients) {
    }
}
