package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.seed.SeedNode;
import java.time.Instant;
import java.util.List;

/// Reads a scenario from the class path: `NAME/catalogue.yaml` beside this class, and the templates and rules it
/// names. Blocks while reading; safe on any thread.
///
/// In the file, ages count back from now (`created: 12 days ago`), roles and topics stand by their name alone, a
/// version's template is `templates/PRODUCT/VERSION.yaml` unless it names another, and what names no regions is in
/// all of them.
public final class ScenarioLoader {
    /// Reads a scenario.
    ///
    /// @param name its name, such as `showcase`
    /// @param now the moment that ages in the files count from ("12 days ago")
    /// @return the scenario; equal for equal arguments
    /// @throws ScenarioException if there is no such scenario, or a file of it has a mistake
    public Scenario load(String name, Instant now) {
        ScenarioFiles files = new ScenarioFiles(name);
        SeedNode root = files.catalogue()
            .allow("account", "callers", "regions", "portfolios", "products", "provisioned");
        String account = root.text("account");
        List<Caller> callers = root.get("callers").items().stream().map(node -> caller(account, node)).toList();
        List<RegionalCatalogue> regions = root.texts("regions").stream()
            .map(region -> new RegionReader(account, region, files, now).read(root)).toList();
        return new Scenario(name, account, callers, regions);
    }

    private static Caller caller(String account, SeedNode node) {
        node.allow("key", "arn", "userId");
        return new Caller(node.text("key"), "arn:aws:" + node.text("arn").replace("ACCOUNT", account),
            node.text("userId"));
    }
}
