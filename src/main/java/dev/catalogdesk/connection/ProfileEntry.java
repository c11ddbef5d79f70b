package dev.catalogdesk.connection;

import dev.catalogdesk.model.MessageKey;
import java.util.List;
import java.util.Optional;

/// A profile as the picker shows it. Holds no value of a credential.
///
/// @param name its name
/// @param kind where its credentials come from
/// @param region its region, if it has one
/// @param chain for a role: the profiles it takes its credentials from, next first; otherwise empty
/// @param roleArn the role it assumes, if any
/// @param accountId the account it leads to, where the file tells
/// @param ssoRegion region of the sign-in, which is often another than that of the work
/// @param signInCommand what to run in a terminal when the session has ended, for profiles that are signed in to
/// @param mfa whether a role asks for a one-time code, which the SDK cannot give
/// @param problem what is missing or wrong, for incomplete and cyclic ones
public record ProfileEntry(
    String name,
    ProfileKind kind,
    Optional<String> region,
    List<String> chain,
    Optional<String> roleArn,
    Optional<String> accountId,
    Optional<String> ssoRegion,
    Optional<String> signInCommand,
    boolean mfa,
    Optional<MessageKey> problem) {
    /// Copies the chain.
    public ProfileEntry {
        chain = List.copyOf(chain);
    }

    /// The connection through this profile.
    ///
    /// @return a connection
    public Connection connection() {
        return new Connection.Profile(name);
    }
}
