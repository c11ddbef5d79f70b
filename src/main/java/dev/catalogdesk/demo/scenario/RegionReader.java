package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.seed.SeedNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Reads what a scenario has in one region.
final class RegionReader {
    private final RegionScope scope;
    private final SeedNode root;
    private final List<SeededPlan> plans = new ArrayList<>();
    private final List<Mishap> mishaps = new ArrayList<>();

    RegionReader(RegionScope scope, SeedNode root) {
        this.scope = scope;
        this.root = root;
    }

    /// Reads the region's part of a catalogue, in the order in which things refer to one another. Mistakes are kept in
    /// the scope; what they strike is missing.
    RegionalCatalogue read(TemplateCheck templates) {
        root.items("products").forEach(node -> node.find("key").ifPresent(scope.products()::mention));
        keyed("portfolios", new PortfolioReader(scope)::read);
        keyed("serviceActions", new ServiceActionReader(scope)::read);
        listed("products", new ProductReader(scope, templates)::read);
        listed("stacks", new StackReader(scope, templates)::read);
        ProvisionedReader provisioned = new ProvisionedReader(scope, templates, root.items("plans"));
        listed("provisioned", provisioned::read);
        PlanReader planReader = new PlanReader(scope, templates);
        listed("plans", node -> plans.add(planReader.read(node)));
        MishapReader mishapReader = new MishapReader(scope);
        listed("mishaps", node -> mishaps.add(mishapReader.read(node)));
        return new RegionalCatalogue(scope.region(), scope.portfolios().all(), scope.actions().all(),
            scope.products().all(), scope.provisioned().all(), plans, scope.stacks().all(), mishaps);
    }

    private void listed(String section, Consumer<SeedNode> reader) {
        scope.each(root.items(section), reader);
    }

    private void keyed(String section, BiConsumer<String, SeedNode> reader) {
        for (Map.Entry<String, SeedNode> entry : root.entries(section).entrySet()) {
            scope.each(List.of(entry.getValue()), node -> reader.accept(entry.getKey(), node));
        }
    }
}
