package dev.catalogdesk.demo.catalog;

import dev.catalogdesk.demo.scenario.DemoClock;
import dev.catalogdesk.demo.scenario.Scenario;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// All that the simulated Service Catalog knows, by region. Regions share nothing, as at AWS. Safe on any thread.
public final class CatalogState {
    private final Scenario scenario;
    private final DemoClock clock;
    private final Paging paging = new Paging();
    private final Map<String, RegionState> regions = new ConcurrentHashMap<>();

    /// The state at the start of a scenario.
    ///
    /// @param scenario what there is
    /// @param clock the time on which records run
    public CatalogState(Scenario scenario, DemoClock clock) {
        this.scenario = scenario;
        this.clock = clock;
    }

    /// A region's state, made when it is first asked for.
    RegionState region(String region) {
        return regions.computeIfAbsent(region,
            name -> new RegionState(new Arns(name, scenario.accountId()), scenario.region(name)));
    }

    DemoClock clock() {
        return clock;
    }

    Paging paging() {
        return paging;
    }
}
