package dev.catalogdesk.operations.watch;

import dev.catalogdesk.catalog.ServiceCatalog;

/// A record to watch.
///
/// @param recordId the record
/// @param provisionedProductId the provisioned product, by which a search tells of it; empty where it has none
/// @param place where
/// @param catalog the service there, through the connection that made the record
/// @param goneIsDone whether it is a termination, which has succeeded once nothing is found any more
public record WatchedRecord(
        String recordId, String provisionedProductId, Place place, ServiceCatalog catalog, boolean goneIsDone) {
    /// Where a record is, and over which connection it is asked for.
    ///
    /// @param connectionId the connection's id
    /// @param connection the connection's name, as the traffic knows it
    /// @param account the 12 digits of the account; empty while it is not known
    /// @param region the region's id
    public record Place(String connectionId, String connection, String account, String region) {
        /// What is searched at one go: an account where it is known, for two connections may lead to one.
        GroupKey group() {
            return new GroupKey(account.isEmpty() ? connectionId : account, region);
        }
    }

    /// Whose records are watched together.
    ///
    /// @param owner the account, or the connection's id
    /// @param region the region's id
    record GroupKey(String owner, String region) {
    }
}
