package dev.catalogdesk.demo.cloudformation;

import dev.catalogdesk.demo.catalog.Mishaps;
import dev.catalogdesk.demo.stacks.StackWorld;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.demo.wire.Call;

/// The regions with their stacks.
///
/// @param world what there is
/// @param stacks the stacks beside it
/// @param mishaps what goes wrong with stacks
record StackRegions(World world, StackWorld stacks, Mishaps mishaps) {
    StackRegion of(Call call) {
        return new StackRegion(world.region(call), stacks.region(call.region()), mishaps);
    }
}
