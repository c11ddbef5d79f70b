package dev.catalogdesk.demo.state;

import java.util.Map;

/// All that the simulated AWS knows at a moment, to be kept in a file. Regions in which nothing was changed are not in
/// it: they begin as the scenario says.
///
/// @param format version of the file's form
/// @param scenario the scenario that it began with
/// @param account the 12 digits of the account
/// @param secrets how secrets are kept
/// @param regions by region code
public record WorldSnapshot(
        int format, String scenario, String account, Secrets secrets, Map<String, RegionSnapshot> regions) {
    /// The form that this program writes and reads.
    public static final int FORMAT = 2;

    /// Copies the map.
    public WorldSnapshot {
        regions = Map.copyOf(regions);
    }
}
