package dev.catalogdesk.operations.watch;

import dev.catalogdesk.catalog.ServiceCatalog;

/// What is to be watched.
///
/// @param what whether it is a record or a plan
/// @param id its id
/// @param provisionedProductId the provisioned product, by which a search tells of it; empty where it has none, and for
///     a plan, of which no search tells
/// @param place where
/// @param catalog the service there, through the connection that made it
public record WatchSubject(
        What what, String id, String provisionedProductId, Place place, ServiceCatalog catalog) {
    /// What can be watched.
    public enum What {
        /// A record.
        RECORD,

        /// The record of a termination, which has succeeded once nothing is found any more.
        TERMINATION,

        /// The record of a change of properties, which whoever gives it to another owner finds in the history only.
        HANDOVER,

        /// A plan in the making.
        PLAN
    }

    /// Where it is, and over which connection it is asked for.
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

    Reader reader() {
        return switch (what) {
            case RECORD -> new RecordReader(catalog, id, provisionedProductId, false);
            case TERMINATION -> new RecordReader(catalog, id, provisionedProductId, true);
            case HANDOVER -> new HandoverReader(catalog, id, provisionedProductId);
            case PLAN -> new PlanReader(catalog, id);
        };
    }

    /// Whose records are watched together.
    ///
    /// @param owner the account, or the connection's id
    /// @param region the region's id
    record GroupKey(String owner, String region) {
    }
}
