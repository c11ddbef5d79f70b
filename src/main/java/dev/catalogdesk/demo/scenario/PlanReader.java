package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.scenario.SeededPlan.Status;
import dev.catalogdesk.demo.seed.SeedNode;
import dev.catalogdesk.model.ProvisionedProductStatus;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Reads plans.
final class PlanReader {
    private static final String TYPE = "CLOUDFORMATION";
    private static final String PROVISIONED = "provisioned";
    private static final int LONGEST_NAME = 128;
    private final RegionScope scope;
    private final TemplateCheck templates;
    private final Choices choices;
    private final Set<String> targets = new HashSet<>();

    PlanReader(RegionScope scope, TemplateCheck templates) {
        this.scope = scope;
        this.templates = templates;
        this.choices = new Choices(scope);
    }

    SeededPlan read(SeedNode node) {
        node.allow("name", "regions", PROVISIONED, "new", "product", "version", "portfolio", "type", "status",
            "message", "created", "changed", "by", "parameters", "tags", "notifications");
        String name = scope.checks().text(node.get("name"), LONGEST_NAME);
        Optional<SeededProvisionedProduct> target = node.find(PROVISIONED).map(scope.provisioned()::get);
        SeedNode targetNode = node.find(PROVISIONED).or(() -> node.find("new")).orElseThrow(() ->
            node.mistake("a plan names what it is for, with provisioned or new."));
        checkTarget(node, targetNode, target.isPresent());
        Status status = node.word("status", Status.CREATE_SUCCESS);
        checkStatus(node, status, target);
        if (!node.text("type", TYPE).equals(TYPE)) {
            throw node.get("type").mistake("a plan is of the type " + TYPE + '.');
        }
        CatalogueProduct product = target.isPresent() && !node.has("product")
            ? choices.product(target.get().productId()) : scope.products().get(node.get("product"));
        String version = target.isPresent() && !node.has("version")
            ? target.get().versionId() : choices.version(product, node.get("version")).id();
        String path = target.isPresent() && !node.has("portfolio")
            ? target.get().pathId() : choices.path(product, node);
        templates.given(version, node);
        Instant created = scope.ages().read(node.get("created"), name);
        Instant changed = node.find("changed").map(age -> scope.ages().read(age, name)).orElse(created);
        return new SeededPlan(scope.ids().id("plan-", name, targetNode.text()), name, TYPE,
            scope.ids().id("pp-", targetNode.text()), targetNode.text(), product.id(), version, path, status,
            node.text("message", ""), created, changed, scope.account().by(node), scope.parameters(node),
            scope.tags(node), scope.topics(node.items("notifications")));
    }

    private void checkTarget(SeedNode node, SeedNode target, boolean exists) {
        if (exists) {
            node.forbid("new", "means nothing beside provisioned.");
        } else {
            scope.checks().provisionedName(target);
        }
        if (!exists && scope.provisioned().isDeclared(target.text())) {
            throw target.mistake(target.text() + " is not new; name it with provisioned.");
        }
        if (!targets.add(target.text())) {
            throw target.mistake("there is another plan for " + target.text() + "; the service allows one.");
        }
    }

    private void checkStatus(SeedNode node, Status status, Optional<SeededProvisionedProduct> target) {
        SeedNode place = node.find("status").orElse(node);
        if (target.isEmpty()) {
            if (!isWaiting(status)) {
                throw place.mistake("a plan that was executed has made what it is for; name it with provisioned.");
            }
            return;
        }
        SeededProvisionedProduct planned = target.get();
        ProvisionedProductStatus now = planned.status();
        boolean changing = now == ProvisionedProductStatus.UNDER_CHANGE;
        if (planned.isTerminated()) {
            throw place.mistake(planned.name() + " is terminated.");
        }
        if (status == Status.EXECUTE_IN_PROGRESS && !changing) {
            throw place.mistake(planned.name() + " is not under change, as it would be while a plan is executed.");
        }
        if (isWaiting(status) && (changing || now == ProvisionedProductStatus.ERROR)) {
            throw place.mistake("a plan can be made for what is AVAILABLE or TAINTED, but " + planned.name() + " is "
                + now + '.');
        }
        if (isWaiting(status)) {
            scope.provisioned().put(planned.name(), planned.withStatus(ProvisionedProductStatus.PLAN_IN_PROGRESS));
        } else if (now == ProvisionedProductStatus.PLAN_IN_PROGRESS) {
            throw place.mistake(planned.name() + " waits for a plan, but this one was executed.");
        }
    }

    /// Whether a plan may still be executed or deleted before it was executed.
    private static boolean isWaiting(Status status) {
        return status == Status.CREATE_IN_PROGRESS || status == Status.CREATE_SUCCESS || status == Status.CREATE_FAILED;
    }
}
