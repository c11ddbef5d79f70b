package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.scenario.SeededOperation.Outcome;
import dev.catalogdesk.demo.seed.SeedNode;
import dev.catalogdesk.model.ProvisionedProductStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what had been launched before a scenario begins.
final class ProvisionedReader {
    private static final String HISTORY = "history";
    private static final String STATUS = "status";
    private static final String CHANGED = "changed";
    private static final String CREATED = "created";
    private static final String STACK = "stack";
    private final RegionScope scope;
    private final TemplateCheck templates;
    private final Choices choices;
    private final Set<String> planned;

    /// Reads for one region.
    ///
    /// @param plans the file's plans, not yet read
    ProvisionedReader(RegionScope scope, TemplateCheck templates, List<SeedNode> plans) {
        this.scope = scope;
        this.templates = templates;
        this.choices = new Choices(scope);
        planned = plans.stream().map(plan -> plan.text("provisioned", "")).collect(Collectors.toSet());
    }

    void read(SeedNode node) {
        SeedNode nameNode = node.get("name");
        scope.provisioned().declare(nameNode);
        node.allow("name", "regions", "kind", "physicalId", STACK, "product", "version", "portfolio", STATUS, "message",
            CREATED, CHANGED, "by", "parameters", "tags", "dashboards", HISTORY);
        String name = scope.checks().provisionedName(nameNode);
        CatalogueProduct product = scope.products().get(node.get("product"));
        SeededProvisionedProduct read = node.has(HISTORY) ? told(node, name, product) : likely(node, name, product);
        scope.provisioned().put(name, read.identified(node.text("kind", ""), physicalId(node),
            node.has("dashboards") ? node.texts("dashboards") : product.dashboards()));
    }

    private String physicalId(SeedNode node) {
        if (node.has(STACK)) {
            node.forbid("physicalId", "means nothing beside a stack.");
            return scope.stacks().get(node.get(STACK)).arn();
        }
        return node.text("physicalId", "");
    }

    private SeededProvisionedProduct told(SeedNode node, String name, CatalogueProduct product) {
        for (String key : List.of(STATUS, "message", CREATED, CHANGED)) {
            node.forbid(key, "follows from the history.");
        }
        String id = scope.ids().id("pp-", name);
        List<SeededOperation> history = new HistoryReader(scope, templates, id, node).read(product);
        SeededOperation first = history.getFirst();
        SeededOperation last = history.getLast();
        SeededOperation runs = history.reversed().stream()
            .filter(each -> each.outcome() == Outcome.SUCCEEDED && each.kind() != OperationKind.ACTION)
            .filter(each -> each.kind() != OperationKind.TERMINATE)
            .findFirst().orElse(first);
        return new SeededProvisionedProduct(id, name, "", "", runs.productId(), runs.versionId(), runs.pathId(),
            last.isOver() ? last.leaves() : ProvisionedProductStatus.UNDER_CHANGE, last.isOver() ? last.error() : "",
            first.startedTime(), last.isOver() ? last.endedTime() : last.startedTime(), first.requestedBy(),
            runs.parameters(), runs.tags(), List.of(), history);
    }

    private SeededProvisionedProduct likely(SeedNode node, String name, CatalogueProduct product) {
        CatalogueVersion version = choices.version(product, node.get("version"));
        templates.given(version.id(), node);
        ProvisionedProductStatus status = node.word(STATUS, ProvisionedProductStatus.AVAILABLE);
        if (status == ProvisionedProductStatus.PLAN_IN_PROGRESS && !planned.contains(name)) {
            throw node.get(STATUS).mistake("there is no plan for " + name + " under plans.");
        }
        Instant created = scope.ages().read(node.get(CREATED), name);
        return new LikelyHistory(scope.ids().id("pp-", name), name, product.id(), version.id(),
            choices.path(product, node), scope.account().by(node), scope.parameters(node), scope.tags(node))
            .ledTo(status, node.text("message", ""), created, changed(node, name, created));
    }

    /// Without a word about it, nothing happened after the launch, which took some minutes.
    private Instant changed(SeedNode node, String name, Instant created) {
        if (!node.has(CHANGED)) {
            Instant launched = created.plus(Duration.ofSeconds(140 + Math.floorMod(name.hashCode(), 80)));
            return launched.isAfter(scope.ages().now()) ? created : launched;
        }
        Instant changed = scope.ages().read(node.get(CHANGED), name + CHANGED);
        if (changed.isBefore(created)) {
            throw node.get(CHANGED).mistake("it was changed before it was created.");
        }
        return changed;
    }
}
