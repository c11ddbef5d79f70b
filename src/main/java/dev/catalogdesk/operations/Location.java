package dev.catalogdesk.operations;

/// Where an operation takes place, and by whom, as it stood when its form was opened. Stays with the operation,
/// because the window may have turned to another connection long before it ends.
///
/// @param connection name of the connection, such as a profile's
/// @param account the 12 digits of the account; empty while it is not known
/// @param region the region's id
/// @param caller ARN of the caller; empty while it is not known
public record Location(String connection, String account, String region, String caller) {
    /// A place, whoever is there.
    ///
    /// @param connection name of the connection, such as a profile's
    /// @param account the 12 digits of the account; empty while it is not known
    /// @param region the region's id
    public Location(String connection, String account, String region) {
        this(connection, account, region, "");
    }

    /// Whether it is the same place, whoever is there.
    ///
    /// @param other another place
    /// @return true if connection, account and region are the same
    public boolean isAt(Location other) {
        return connection.equals(other.connection) && account.equals(other.account) && region.equals(other.region);
    }
}
