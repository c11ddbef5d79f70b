package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.faults.FaultPlan;
import dev.catalogdesk.demo.seed.Mistakes;
import dev.catalogdesk.demo.seed.SeedNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a scenario: its `catalogue.yaml`, and the templates and rules it names. `docs/scenarios.md` explains the
/// format. Blocks while reading; safe on any thread.
public final class ScenarioLoader {
    /// Reads a scenario that comes with the program.
    ///
    /// @param name its name, such as `showcase`
    /// @param now the moment that ages in the files count from ("12 days ago")
    /// @return the scenario; equal for equal arguments
    /// @throws dev.catalogdesk.demo.seed.ScenarioException if there is no such scenario, or a file of it has mistakes
    public Scenario load(String name, Instant now) {
        return load(ScenarioFolder.shipped(name), now, new TemplateCheck(false));
    }

    /// Reads a scenario of the user's, and checks its templates as well.
    ///
    /// @param folder where its `catalogue.yaml` is
    /// @param now the moment that ages in the files count from ("12 days ago")
    /// @return the scenario; equal for equal arguments and files
    /// @throws dev.catalogdesk.demo.seed.ScenarioException if the folder has no catalogue, or a file has mistakes; each
    ///     line of its message names file, line, what is wrong and what would be right
    public Scenario load(Path folder, Instant now) {
        return load(ScenarioFolder.of(folder), now, new TemplateCheck(true));
    }

    private static Scenario load(ScenarioFolder folder, Instant now, TemplateCheck templates) {
        ScenarioFiles files = new ScenarioFiles(folder);
        SeedNode root = files.catalogue();
        Mistakes mistakes = new Mistakes();
        mistakes.attempt(() -> root.allow("account", "callers", "regions", "portfolios", "serviceActions", "products",
            "stacks", "provisioned", "plans", "mishaps"));
        Optional<AccountReader> readAccount = mistakes.attempt(() -> new AccountReader(root, mistakes));
        if (readAccount.isEmpty()) {
            mistakes.throwIfAny();
        }
        AccountReader account = readAccount.orElseThrow();
        List<RegionalCatalogue> regions = new ArrayList<>();
        Ages ages = new Ages(now);
        for (String region : account.regions()) {
            RegionScope scope = new RegionScope(account, region, files, ages, mistakes);
            mistakes.attempt(() -> new RegionReader(scope, root).read(templates)).ifPresent(regions::add);
        }
        FaultPlan faults = mistakes.attempt(files::faults).orElse(FaultPlan.NONE);
        mistakes.throwIfAny();
        return new Scenario(folder.name(), account.id(), account.callers(), regions, faults, Optional.of(folder));
    }
}
