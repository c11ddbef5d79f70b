package dev.catalogdesk.demo.cloudformation;

import dev.catalogdesk.demo.stacks.StackWorld;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.demo.wire.Call;

/// The regions with their stacks.
///
/// @param world what there is
/// @param stacks the stacks beside it
record StackRegions(World world, StackWorld stacks) {
    StackRegion of(Call call) {
        return new StackRegion(world.region(call), stacks.region(call.region()));
    }
}
