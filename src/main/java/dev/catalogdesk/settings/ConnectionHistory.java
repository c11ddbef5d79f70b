package dev.catalogdesk.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which connections and regions were used, and which regions the operator marked.
///
/// @param last what the window stood on last
/// @param recent what was used, newest first, at most [#MAX_RECENT]
/// @param favouriteRegions marked regions by id of connection, in the order they were marked
public record ConnectionHistory(
    Optional<ContextKey> last, List<ContextKey> recent, Map<String, List<String>> favouriteRegions) {
    /// How many recent ones are kept.
    public static final int MAX_RECENT = 12;

    /// Nothing used yet.
    public static final ConnectionHistory EMPTY = new ConnectionHistory(Optional.empty(), List.of(), Map.of());

    /// Copies and bounds the lists.
    public ConnectionHistory {
        recent = Lists.distinct(recent, MAX_RECENT);
        favouriteRegions = Lists.copyOfLists(favouriteRegions);
    }

    /// Remembers that a connection and region was taken: it becomes the last one and the newest of the recent ones.
    ///
    /// @param used connection and region
    /// @return the changed history
    public ConnectionHistory withUsed(ContextKey used) {
        return new ConnectionHistory(Optional.of(used), Lists.front(recent, used, MAX_RECENT), favouriteRegions);
    }

    /// The regions marked for a connection.
    ///
    /// @param connection id of the connection
    /// @return codes of regions in the order they were marked
    public List<String> favouriteRegions(String connection) {
        return favouriteRegions.getOrDefault(connection, List.of());
    }

    /// Marks a region or takes its mark away.
    ///
    /// @param connection id of the connection
    /// @param region code of the region
    /// @param favourite whether it is to be marked
    /// @return the changed history
    public ConnectionHistory withFavouriteRegion(String connection, String region, boolean favourite) {
        List<String> regions = Lists.marked(favouriteRegions(connection), region, favourite);
        return new ConnectionHistory(last, recent, Lists.put(favouriteRegions, connection, regions));
    }
}
