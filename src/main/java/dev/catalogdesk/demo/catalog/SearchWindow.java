package dev.catalogdesk.demo.catalog;

import dev.catalogdesk.demo.state.CatalogueData;
import dev.catalogdesk.demo.state.ProvisionedEntry;
import dev.catalogdesk.demo.state.RegionState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A span of time in which a search finds the same again: nobody changes anything, nothing that runs comes a step
/// further, and the index does not catch up with anything.
///
/// @param all all provisioned products of the region; another list after each change
/// @param catalogue the catalogue, whose names can be searched for; another one after each change
/// @param lag how far the index lags behind
/// @param from the first moment
/// @param until the first moment that does not belong to it any more
record SearchWindow(
        List<ProvisionedEntry> all, CatalogueData catalogue, Duration lag, Instant from, Instant until) {
    /// The window that begins now.
    static SearchWindow of(RegionState region, Duration lag) {
        Instant now = region.now();
        List<ProvisionedEntry> all = region.provisioned().all();
        Instant until = Instant.MAX;
        for (ProvisionedEntry entry : all) {
            Instant next = entry.next(now);
            until = next.isBefore(until) ? next : until;
            Instant indexed = entry.created().plus(lag);
            until = indexed.isAfter(now) && indexed.isBefore(until) ? indexed : until;
        }
        return new SearchWindow(all, region.catalogue(), lag, now, until);
    }

    /// Whether it is the very same: comparing what is in it would take longer than to search.
    @SuppressWarnings("ReferenceEquality")
    boolean same(SearchWindow other) {
        return this == other;
    }

    /// Whether now belongs to it.
    @SuppressWarnings("ReferenceEquality")
    boolean holds(RegionState region, Duration currentLag) {
        Instant now = region.now();
        return all == region.provisioned().all() && catalogue == region.catalogue() && lag.equals(currentLag)
            && !now.isBefore(from) && now.isBefore(until);
    }

    /// What the index knows and is still there.
    List<ProvisionedEntry> indexed() {
        Instant seen = from.minus(lag);
        return all.stream().filter(entry -> !entry.created().isAfter(seen) && !entry.gone(from)).toList();
    }
}
