package dev.catalogdesk.connection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.regions.PartitionMetadata;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.RegionMetadata;

/// The regions of all partitions, from the SDK's own tables. AWS opens regions more often than this program is
/// built, so a region the tables do not know is accepted where its code is well formed.
public final class RegionCatalogue {
    /// The region where nothing says another.
    public static final String FALLBACK = "us-east-1";

    private static final Pattern WELL_FORMED = Pattern.compile("[a-z]{2,5}(-[a-z]{2,12}){1,3}-[1-9][0-9]?");
    private final List<RegionGroup> groups;
    private final Map<String, RegionInfo> byId = new LinkedHashMap<>();

    private RegionCatalogue(List<RegionGroup> groups) {
        this.groups = List.copyOf(groups);
        groups.forEach(group -> group.regions().forEach(region -> byId.put(region.id(), region)));
    }

    /// Reads the SDK's tables. The first call loads classes of the SDK: not for the JavaFX thread.
    ///
    /// @return the regions
    public static RegionCatalogue load() {
        Map<String, List<RegionInfo>> regions = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        names.put("aws", "AWS");
        for (Region region : Region.regions()) {
            // Places like aws-global stand for services without regions; Service Catalog has none there.
            if (region.isGlobalRegion() || region.id().endsWith("-global")) {
                continue;
            }
            PartitionMetadata partition = PartitionMetadata.of(region);
            names.put(partition.id(), partition.name());
            regions.computeIfAbsent(partition.id(), id -> new ArrayList<>())
                .add(new RegionInfo(region.id(), description(region), partition.id(), true));
        }
        List<RegionGroup> groups = new ArrayList<>();
        names.forEach((id, name) -> {
            List<RegionInfo> own = regions.getOrDefault(id, List.of());
            groups.add(new RegionGroup(id, name, own.stream().sorted(Comparator.comparing(RegionInfo::id)).toList()));
        });
        return new RegionCatalogue(groups);
    }

    private static String description(Region region) {
        RegionMetadata metadata = region.metadata();
        return metadata == null || metadata.description() == null ? region.id() : metadata.description();
    }

    /// All regions by partition, the commercial one first.
    ///
    /// @return the groups
    public List<RegionGroup> groups() {
        return groups;
    }

    /// Finds a region. One the SDK does not know is found where its code is well formed.
    ///
    /// @param code what was typed; case and blanks around it do not matter
    /// @return the region, or nothing where the code can be none
    public Optional<RegionInfo> find(String code) {
        String id = code.strip().toLowerCase(Locale.ROOT);
        RegionInfo known = byId.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        if (!WELL_FORMED.matcher(id).matches()) {
            return Optional.empty();
        }
        return Optional.of(new RegionInfo(id, id, PartitionMetadata.of(Region.of(id)).id(), false));
    }
}
