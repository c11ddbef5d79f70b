package dev.catalogdesk.ui.connection;

import dev.catalogdesk.connection.RegionCatalogue;
import dev.catalogdesk.connection.RegionGroup;
import dev.catalogdesk.connection.RegionInfo;
import dev.catalogdesk.settings.ConnectionHistory;
import dev.catalogdesk.settings.ContextKey;
import dev.catalogdesk.ui.component.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The regions to choose from: marked ones first, then those used lately, then all by partition. A region stands
/// once, where it stands first.
public final class RegionRows {
    private static final int RECENT = 4;
    private final Supplier<RegionCatalogue> regions;
    private final Messages messages;

    /// Needs the regions and the texts.
    ///
    /// @param regions gives all regions; asked when they are first shown
    /// @param messages headings
    public RegionRows(Supplier<RegionCatalogue> regions, Messages messages) {
        this.regions = regions;
        this.messages = messages;
    }

    /// Lists the regions for a connection.
    ///
    /// @param now connection and region of the window
    /// @param history what was marked and used
    /// @return the rows, grouped
    public List<PickerRow> of(ContextKey now, ConnectionHistory history) {
        List<String> favourites = history.favouriteRegions(now.connection());
        Set<String> placed = new LinkedHashSet<>();
        List<PickerRow> rows = new ArrayList<>();
        for (String id : favourites) {
            place(rows, placed, id, messages.text("connection.regions.favourites"), now, true);
        }
        history.recent().stream()
            .filter(used -> used.connection().equals(now.connection()) && !placed.contains(used.region()))
            .limit(RECENT)
            .forEach(used ->
                place(rows, placed, used.region(), messages.text("connection.regions.recent"), now, false));
        for (RegionGroup group : regions.get().groups()) {
            for (RegionInfo region : group.regions()) {
                place(rows, placed, region.id(), group.name(), now, false);
            }
        }
        return rows;
    }

    /// A row for what was typed, where it is a well-formed region that the SDK does not know.
    ///
    /// @param text what was typed
    /// @return the row, if it can be a region
    public Optional<PickerRow> typed(String text) {
        return regions.get().find(text).map(region -> new PickerRow(region.id(), region.id(),
            messages.text("connection.regions.unknown"), messages.text("connection.regions.typed"),
            false, false, true));
    }

    private void place(
        List<PickerRow> rows, Set<String> placed, String id, String group, ContextKey now, boolean favourite) {
        if (!placed.add(id)) {
            return;
        }
        String description = regions.get().find(id).map(RegionInfo::description).orElse("");
        rows.add(new PickerRow(id, id, description, group, id.equals(now.region()), favourite, true));
    }
}
