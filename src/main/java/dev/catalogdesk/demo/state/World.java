package dev.catalogdesk.demo.state;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.demo.scenario.Callers;
import dev.catalogdesk.demo.scenario.DemoClock;
import dev.catalogdesk.demo.scenario.Scenario;
import dev.catalogdesk.demo.wire.Call;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// All that the simulated AWS knows, by region. Regions share nothing, as at AWS. Safe on any thread.
public final class World {
    private final Scenario scenario;
    private final Callers callers;
    private final DemoClock clock;
    private final Secrets secrets;
    private final Map<String, RegionSnapshot> kept;
    private final Map<String, RegionState> regions = new ConcurrentHashMap<>();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private volatile Runnable listener = () -> { };

    /// The world at the start of a scenario.
    ///
    /// @param scenario what there is
    /// @param callers who may call
    /// @param clock the time on which records run
    /// @param kept what an earlier run left, if anything
    public World(Scenario scenario, Callers callers, DemoClock clock, Optional<WorldSnapshot> kept) {
        this.scenario = scenario;
        this.callers = callers;
        this.clock = clock;
        this.secrets = kept.map(WorldSnapshot::secrets).orElseGet(Secrets::create);
        this.kept = kept.map(WorldSnapshot::regions).orElse(Map.of());
        changed.addAll(this.kept.keySet());
    }

    /// The region of a call, made when it is first asked for.
    ///
    /// @param call the call
    /// @return the region's state
    public RegionState region(Call call) {
        return region(call.region());
    }

    /// A region, made when it is first asked for.
    ///
    /// @param name region code
    /// @return the region's state
    public RegionState region(String name) {
        return regions.computeIfAbsent(name, region -> {
            RegionState state = new RegionState(
                new Arns(region, scenario.accountId()), clock, secrets, () -> changed(region));
            RegionSnapshot snapshot = kept.get(region);
            if (snapshot == null) {
                new CatalogueSeeds(scenario.region(region), callers).plant(state);
                new ProvisionedSeeds(state, scenario.region(region)).plant();
            } else {
                state.restore(snapshot);
            }
            return state;
        });
    }

    private void changed(String region) {
        changed.add(region);
        listener.run();
    }

    /// Who is to be told of changes, on the thread of whoever changes something.
    ///
    /// @param told may block: the change is not answered before
    public void onChange(Runnable told) {
        listener = told;
    }

    /// The regions in which an earlier run left something.
    ///
    /// @return region codes
    public Set<String> keptRegions() {
        return kept.keySet();
    }

    /// The stacks of a region as an earlier run left them.
    ///
    /// @param region region code
    /// @return as their package wrote them, if there was an earlier run
    public Optional<JsonNode> keptStacks(String region) {
        return Optional.ofNullable(kept.get(region)).map(RegionSnapshot::stacks);
    }

    /// All that is not as the scenario says any more.
    ///
    /// @param stacks writes the stacks of a region
    /// @return what is to be kept
    public WorldSnapshot snapshot(Function<String, JsonNode> stacks) {
        Map<String, RegionSnapshot> snapshots = new HashMap<>();
        for (String region : changed) {
            RegionState state = region(region);
            snapshots.put(region, state.snapshot(() -> stacks.apply(region)));
        }
        return new WorldSnapshot(WorldSnapshot.FORMAT, scenario.name(), scenario.accountId(), secrets, snapshots);
    }

    /// What there was at the start.
    ///
    /// @return the scenario
    public Scenario scenario() {
        return scenario;
    }

    /// Who calls.
    ///
    /// @param call the call
    /// @return the caller's ARN, as GetCallerIdentity tells it
    public String caller(Call call) {
        return callers.by(call.accessKeyId()).arn();
    }

    /// What the caller may launch.
    ///
    /// @param call the call
    /// @return what is offered to the caller in the region of the call
    public Offers offers(Call call) {
        return region(call).offers(caller(call));
    }

    /// The time.
    ///
    /// @return the clock
    public DemoClock clock() {
        return clock;
    }
}
