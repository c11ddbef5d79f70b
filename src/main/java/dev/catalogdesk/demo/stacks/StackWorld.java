package dev.catalogdesk.demo.stacks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.World;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The stacks of all regions. Safe on any thread.
public final class StackWorld {
    private final World world;
    private final Map<String, SimulatedStacks> regions = new ConcurrentHashMap<>();

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
            SimulatedStacks stacks = new SimulatedStacks(state.arns(), state.clock(), state.secrets());
            world.keptStacks(name).map(StackFormat::read).ifPresentOrElse(stacks::restore, () ->
                stacks.plant(PlantedStacks.of(world.scenario().region(name), state)));
            return stacks;
        });
    }

    /// Writes the stacks of a region, to be kept.
    ///
    /// @param region region code
    /// @return all of them
    public JsonNode write(String region) {
        region(region);
        SimulatedStacks stacks = regions.get(region);
        return StackFormat.write(stacks == null ? List.of() : stacks.entries());
    }
}
