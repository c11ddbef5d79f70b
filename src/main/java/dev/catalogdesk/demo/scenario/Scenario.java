package dev.catalogdesk.demo.scenario;

import java.util.List;

/// What the simulated AWS holds at its start: one account, who may call it, and a catalogue for each region.
/// Immutable, so that any number of servers can start from the same one.
///
/// @param name the scenario's name, such as `showcase`
/// @param accountId the 12 digits of the account
/// @param callers the keys that are known; the first is the one for requests with an unknown key
/// @param regions catalogues, the default region first
public record Scenario(String name, String accountId, List<Caller> callers, List<RegionalCatalogue> regions) {
    /// Copies the collections.
    public Scenario {
        callers = List.copyOf(callers);
        regions = List.copyOf(regions);
    }

    /// The catalogue of a region. A region that the scenario does not name has an empty catalogue, as a region
    /// of AWS in which nobody set anything up.
    ///
    /// @param region region code, such as `eu-central-1`
    /// @return its catalogue, possibly empty
    public RegionalCatalogue region(String region) {
        return regions.stream()
            .filter(catalogue -> catalogue.region().equals(region))
            .findFirst()
            .orElseGet(() -> new RegionalCatalogue(region, List.of(), List.of(), List.of()));
    }
}
