package dev.catalogdesk.ui.provisioned;

import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.versions.VersionRadar;
import java.util.function.Supplier;

/// What the screen of provisioned products needs, for one connection and region.
///
/// @param catalog the service
/// @param radar knows how versions stand; closed with the screen
/// @param filters the filters that are kept
/// @param asked of whom the list is asked, as far as it is known by now
/// @param parts what it needs of its window
/// @param chooseRegion lets the operator turn to another region
public record ProvisionedServices(
        ServiceCatalog catalog, VersionRadar radar, SavedFilters filters, Supplier<AskedOf> asked,
        RecordParts parts, Runnable chooseRegion) {
    /// Of whom is asked.
    ///
    /// @param account the account, or the connection's name while that is unknown
    /// @param region the region's code
    public record AskedOf(String account, String region) {
    }
}
