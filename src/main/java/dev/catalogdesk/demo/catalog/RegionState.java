package dev.catalogdesk.demo.catalog;

import dev.catalogdesk.demo.scenario.DemoClock;
import dev.catalogdesk.demo.scenario.RegionalCatalogue;

/// What one region holds.
final class RegionState {
    RegionState(String accountId, RegionalCatalogue catalogue, DemoClock clock) {
    }
}
