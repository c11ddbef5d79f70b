package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.faults.FaultPlan;
import java.util.List;
import java.util.Optional;

/// What the simulated AWS holds at its start: one account, who may call it, and a catalogue for each region.
/// Immutable, so that any number of servers can start from the same one.
///
/// @param name the scenario's name, such as `showcase`, or the name of its folder
/// @param accountId the 12 digits of the account
/// @param callers the keys that are known; the first is the one for requests with an unknown key
/// @param regions catalogues, the default region first
/// @param faults what goes wrong with calls from the start, as its file `faults.yaml` says
/// @param folder where its files are; none for one that was made by code
public record Scenario(
        String name,
        String accountId,
        List<Caller> callers,
        List<RegionalCatalogue> regions,
        FaultPlan faults,
        Optional<ScenarioFolder> folder) {
    /// Copies the collections.
    public Scenario {
        callers = List.copyOf(callers);
        regions = List.copyOf(regions);
    }

    /// A scenario made by code: no files, and no call goes wrong.
    ///
    /// @param name its name
    /// @param accountId the 12 digits of the account
    /// @param callers the keys that are known
    /// @param regions catalogues, the default region first
    public Scenario(String name, String accountId, List<Caller> callers, List<RegionalCatalogue> regions) {
        this(name, accountId, callers, regions, FaultPlan.NONE, Optional.empty());
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
