package dev.catalogdesk.demo.state;

import dev.catalogdesk.demo.scenario.Callers;
import dev.catalogdesk.demo.scenario.DemoClock;
import dev.catalogdesk.demo.scenario.Scenario;
import dev.catalogdesk.demo.wire.Call;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// All that the simulated AWS knows, by region. Regions share nothing, as at AWS. Safe on any thread.
public final class World {
    private final Scenario scenario;
    private final Callers callers;
    private final DemoClock clock;
    private final Secrets secrets = Secrets.create();
    private final Map<String, RegionState> regions = new ConcurrentHashMap<>();

    /// The world at the start of a scenario.
    ///
    /// @param scenario what there is
    /// @param callers who may call
    /// @param clock the time on which records run
    public World(Scenario scenario, Callers callers, DemoClock clock) {
        this.scenario = scenario;
        this.callers = callers;
        this.clock = clock;
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
                new Arns(region, scenario.accountId()), clock, secrets, () -> { });
            new CatalogueSeeds(scenario.region(region), callers).plant(state);
            new ProvisionedSeeds(state, scenario.region(region)).plant();
            return state;
        });
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
