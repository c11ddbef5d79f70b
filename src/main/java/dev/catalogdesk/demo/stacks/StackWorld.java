package dev.catalogdesk.demo.stacks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.demo.scenario.SeededStack;
import dev.catalogdesk.demo.stacks.StackChange.Kind;
import dev.catalogdesk.demo.state.AutoTags;
import dev.catalogdesk.demo.state.ProvisionedEntry;
import dev.catalogdesk.demo.state.RecordEntry;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.Timeline;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.model.ProvisionedProductStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The stacks of all regions. Safe on any thread.
public final class StackWorld {
    private final World world;
    private final Map<String, PlainStacks> regions = new ConcurrentHashMap<>();

    /// The stacks beside a world.
    ///
    /// @param world what was launched
    public StackWorld(World world) {
        this.world = world;
    }

    /// The stacks of a region, made when they are first asked for.
    ///
    /// @param region region code
    /// @return its stacks
    public Stacks region(String region) {
        return regions.computeIfAbsent(region, name -> {
            RegionState state = world.region(name);
            PlainStacks stacks = new PlainStacks(state.arns(), state.clock(), state.secrets());
            stacks.plant(world.keptStacks(name).map(StackFormat::read).orElseGet(() -> planted(name, state)));
            return stacks;
        });
    }

    /// Writes the stacks of a region, to be kept.
    ///
    /// @param region region code
    /// @return all of them
    public JsonNode write(String region) {
        region(region);
        PlainStacks stacks = regions.get(region);
        return StackFormat.write(stacks == null ? List.of() : stacks.entries());
    }

    private List<StackEntry> planted(String region, RegionState state) {
        List<StackEntry> entries = new ArrayList<>();
        world.scenario().region(region).stacks().forEach(seed -> entries.add(planted(seed)));
        state.provisioned().all().stream().flatMap(each -> planted(state, each).stream()).forEach(entries::add);
        return entries;
    }

    private static StackEntry planted(SeededStack seed) {
        Timeline made = Timeline.past(seed.createdTime(), seed.createdTime(), true);
        List<StackChange> changes = new ArrayList<>();
        changes.add(new StackChange(Kind.CREATE, made, seed.template(), seed.parameters(), seed.tags(), List.of(), ""));
        if (seed.updatedTime().isAfter(seed.createdTime())) {
            Timeline changed = Timeline.past(seed.updatedTime(), seed.updatedTime(), true);
            changes.add(new StackChange(
                Kind.UPDATE, changed, seed.template(), seed.parameters(), seed.tags(), List.of(), ""));
        }
        return new StackEntry(seed.arn(), seed.name(), seed.status(), seed.statusReason(), seed.parentArn(),
            seed.stackSetArn(), changes);
    }

    /// The stack of a provisioned product of the scenario, as its records made it.
    private static List<StackEntry> planted(RegionState state, ProvisionedEntry entry) {
        if (!entry.first().stack() || !entry.physicalId().isEmpty()) {
            return List.of();
        }
        List<StackChange> changes = entry.records().stream()
            .filter(record -> record.type().provisions())
            // What was refused at the launch never had a stack.
            .filter(record -> record.after() != ProvisionedProductStatus.ERROR)
            .map(record -> change(state, record)).toList();
        return changes.isEmpty() || changes.getFirst().kind() != Kind.CREATE ? List.of()
            : List.of(new StackEntry(state.arns().stack(entry.id()), state.arns().stackName(entry.id()), "", "", "", "",
                changes));
    }

    private static StackChange change(RegionState state, RecordEntry record) {
        Kind kind = switch (record.type()) {
            case PROVISION_PRODUCT -> Kind.CREATE;
            case TERMINATE_PROVISIONED_PRODUCT -> Kind.DELETE;
            default -> Kind.UPDATE;
        };
        return new StackChange(kind, record.timeline(), state.templateText(record.what().versionId()).orElse(""),
            record.parameters(), AutoTags.with(record.tags(),
            record.what(), record.provisionedProductId(), record.name(), record.callerArn(), state.arns()), List.of(),
            record.error());
    }
}
