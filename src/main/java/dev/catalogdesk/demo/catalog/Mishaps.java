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
import java.util.function.Predicate;

/// What the scenario wants to go wrong, and how often it has struck: operations on provisioned products, and on stacks
/// that callers of CloudFormation make. Each service counts for itself. Safe on any thread.
public final class Mishaps {
    private final World world;
    private final Map<String, AtomicInteger> struck = new ConcurrentHashMap<>();

    /// None has struck yet.
    ///
    /// @param world what there is
    public Mishaps(World world) {
        this.world = world;
    }

    /// The mishap that strikes an operation, counted as struck.
    Optional<StackMishap> strike(RegionState region, OperationKind operation, Launched what, String name) {
        String version = region.catalogue().products().get(what.productId())
            .flatMap(product -> product.version(what.versionId())).map(VersionEntry::name).orElse("");
        return strike(region, mishap -> mishap.strikes(operation, what.productId(), version, name));
    }

    /// The mishap that strikes a stack that no product made, counted as struck.
    ///
    /// @param region where
    /// @param operation what is done to it
    /// @param stackName its name
    /// @return the mishap, if one strikes; none that is about a product does
    public Optional<StackMishap> strike(RegionState region, OperationKind operation, String stackName) {
        return strike(region, mishap -> mishap.strikes(operation, "", "", stackName));
    }

    private Optional<StackMishap> strike(RegionState region, Predicate<Mishap> meant) {
        int number = 0;
        for (Mishap mishap : world.scenario().region(region.arns().region()).mishaps()) {
            AtomicInteger count =
                struck.computeIfAbsent(region.arns().region() + ' ' + number++, key -> new AtomicInteger());
            if (meant.test(mishap)
                    && mishap.times().map(times -> count.get() < times).orElse(true)) {
                count.incrementAndGet();
                return Optional.of(new StackMishap(
                    mishap.kind() == Mishap.Kind.STICK ? "" : mishap.error(), mishap.resource()));
            }
        }
        return Optional.empty();
    }
}
