package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.seed.SeedNode;
import java.time.Instant;

/// Reads stacks that no launch made.
final class StackReader {
    private final RegionScope scope;
    private final TemplateCheck templates;
    private final Choices choices;

    StackReader(RegionScope scope, TemplateCheck templates) {
        this.scope = scope;
        this.templates = templates;
        this.choices = new Choices(scope);
    }

    /// States of a stack, as CloudFormation names them.
    private enum Status {
        CREATE_IN_PROGRESS, CREATE_FAILED, CREATE_COMPLETE, ROLLBACK_IN_PROGRESS, ROLLBACK_FAILED, ROLLBACK_COMPLETE,
        DELETE_IN_PROGRESS, DELETE_FAILED, DELETE_COMPLETE, UPDATE_IN_PROGRESS, UPDATE_COMPLETE_CLEANUP_IN_PROGRESS,
        UPDATE_COMPLETE, UPDATE_FAILED, UPDATE_ROLLBACK_IN_PROGRESS, UPDATE_ROLLBACK_FAILED,
        UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS, UPDATE_ROLLBACK_COMPLETE, REVIEW_IN_PROGRESS, IMPORT_IN_PROGRESS,
        IMPORT_COMPLETE, IMPORT_ROLLBACK_IN_PROGRESS, IMPORT_ROLLBACK_FAILED, IMPORT_ROLLBACK_COMPLETE
    }

    void read(SeedNode node) {
        SeedNode nameNode = node.get("name");
        scope.stacks().declare(nameNode);
        node.allow("name", "regions", "status", "reason", "template", "product", "version", "parameters", "tags",
            "created", "changed", "in", "stackSet");
        String name = scope.checks().stackName(nameNode);
        Instant created = node.find("created").map(age -> scope.ages().read(age, name)).orElse(scope.ages().now());
        Instant changed = node.find("changed").map(age -> scope.ages().read(age, name)).orElse(created);
        if (changed.isBefore(created)) {
            throw node.get("changed").mistake("it was changed before it was created.");
        }
        scope.stacks().put(name, new SeededStack(arn("stack/" + name + '/', name), name,
            node.word("status", Status.CREATE_COMPLETE).name(), node.text("reason", ""), template(name, node),
            scope.parameters(node), scope.tags(node), created, changed,
            node.find("in").map(parent -> scope.stacks().get(parent).arn()).orElse(""),
            node.find("stackSet").map(set -> arn("stackset/" + set.text() + ':', set.text())).orElse("")));
    }

    private String arn(String resource, String name) {
        return scope.arn("cloudformation", resource + SeedIds.uuid(scope.region() + '/' + name));
    }

    private String template(String name, SeedNode node) {
        if (node.has("template")) {
            node.forbid("product", "means nothing beside a template.");
            node.forbid("version", "means nothing beside a template.");
            ScenarioText file = scope.files().named("templates", node.get("template"));
            templates.template("stack/" + name, file);
            templates.given("stack/" + name, node);
            return file.text();
        }
        CatalogueVersion version = choices.version(scope.products().get(node.get("product")), node.get("version"));
        templates.given(version.id(), node);
        return version.template();
    }
}
