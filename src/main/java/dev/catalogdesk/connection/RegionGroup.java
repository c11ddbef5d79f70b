package dev.catalogdesk.connection;

import java.util.List;

/// The regions of one partition. Credentials of one partition are nothing worth in another.
///
/// @param id the partition: `aws`, `aws-cn`, `aws-us-gov`, …
/// @param name its name, such as `AWS China`
/// @param regions its regions by code
public record RegionGroup(String id, String name, List<RegionInfo> regions) {
    /// Copies the list.
    public RegionGroup {
        regions = List.copyOf(regions);
    }
}
