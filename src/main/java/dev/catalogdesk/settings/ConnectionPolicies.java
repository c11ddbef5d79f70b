package dev.catalogdesk.settings;

import java.util.LinkedHashMap;
import java.util.Map;

/// The guards that were chosen, by connection.
///
/// @param chosen guards by id of connection; a connection without an entry has its
///     [initial ones][ConnectionPolicy#initial]
public record ConnectionPolicies(Map<String, ConnectionPolicy> chosen) {
    /// None chosen.
    public static final ConnectionPolicies EMPTY = new ConnectionPolicies(Map.of());

    /// Copies the guards.
    public ConnectionPolicies {
        chosen = Map.copyOf(chosen);
    }

    /// The guards of a connection.
    ///
    /// @param connectionId id of the connection
    /// @return those chosen, or else the initial ones
    public ConnectionPolicy of(String connectionId) {
        ConnectionPolicy found = chosen.get(connectionId);
        return found == null ? ConnectionPolicy.initial(connectionId) : found;
    }

    /// With other guards for a connection.
    ///
    /// @param connectionId id of the connection
    /// @param policy its guards; the initial ones are not kept
    /// @return the changed guards
    public ConnectionPolicies with(String connectionId, ConnectionPolicy policy) {
        Map<String, ConnectionPolicy> next = new LinkedHashMap<>(chosen);
        if (policy.equals(ConnectionPolicy.initial(connectionId))) {
            next.remove(connectionId);
        } else {
            next.put(connectionId, policy);
        }
        return new ConnectionPolicies(next);
    }
}
