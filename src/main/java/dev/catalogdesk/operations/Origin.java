package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.CallerIdentity;
import dev.catalogdesk.settings.ConnectionPolicy;
import java.util.Optional;
import java.util.function.Supplier;

/// The connection and region by which an operation is sent and followed.
///
/// @param connectionId the connection's id, by which it is found again after a restart
/// @param region id of the region that calls go to
/// @param catalog the service there; used until the operation has ended
/// @param callerNow tells whose the credentials are at the moment of asking; may block and throw a `CatalogException`
/// @param policyNow tells the connection's guards at the moment of asking
public record Origin(String connectionId, String region, ServiceCatalog catalog, Supplier<CallerIdentity> callerNow,
        Supplier<ConnectionPolicy> policyNow) {
    /// Finds connections again after a restart.
    public interface Finder {
        /// Finds a connection and region.
        ///
        /// @param connectionId the connection's id
        /// @param region the region's id
        /// @return nothing where what took place there is over with the program, as in the embedded demo
        Optional<Origin> find(String connectionId, String region);
    }
}
