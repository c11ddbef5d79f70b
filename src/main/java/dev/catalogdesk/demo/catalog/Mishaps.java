package dev.catalogdesk.demo.catalog;

import dev.catalogdesk.demo.scenario.Mishap;
import dev.catalogdesk.demo.scenario.OperationKind;
import dev.catalogdesk.demo.stacks.StackMishap;
import dev.catalogdesk.demo.state.Launched;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.VersionEntry;
import dev.catalogdesk.demo.state.World;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// What the scenario wants to go wrong, and how often it has struck.
final class Mishaps {
    private final World world;
    private final Map<String, AtomicInteger> struck = new ConcurrentHashMap<>();

    Mishaps(World world) {
        this.world = world;
    }

    /// The mishap that strikes an operation, counted as struck.
    Optional<StackMishap> strike(RegionState region, OperationKind operation, Launched what, String name) {
        String version = region.catalogue().products().get(what.productId())
            .flatMap(product -> product.version(what.versionId())).map(VersionEntry::name).orElse("");
        int number = 0;
        for (Mishap mishap : world.scenario().region(region.arns().region()).mishaps()) {
            AtomicInteger count =
                struck.computeIfAbsent(region.arns().region() + ' ' + number++, key -> new AtomicInteger());
            if (mishap.strikes(operation, what.productId(), version, name)
                    && mishap.times().map(times -> count.get() < times).orElse(true)) {
                count.incrementAndGet();
                return Optional.of(new StackMishap(
                    mishap.kind() == Mishap.Kind.STICK ? "" : mishap.error(), mishap.resource()));
            }
        }
        return Optional.empty();
    }
}
