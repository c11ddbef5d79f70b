package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.seed.SeedNode;
import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.model.ProductType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Reads products with their versions.
final class ProductReader {
    private static final String CREATED = "created";
    private static final String DESCRIPTION = "description";
    private static final int LONGEST_TEXT = 8191;
    private final RegionScope scope;
    private final TemplateCheck templates;
    private final PathReader paths;

    ProductReader(RegionScope scope, TemplateCheck templates) {
        this.scope = scope;
        this.templates = templates;
        this.paths = new PathReader(scope, templates);
    }

    void read(SeedNode node) {
        SeedNode keyNode = node.get("key");
        String key = keyNode.text();
        scope.products().declare(keyNode);
        node.allow("key", "regions", "id", "name", "owner", DESCRIPTION, "distributor", "type", "support", "copyOf",
            CREATED, "budgets", "dashboards", "tags", "tagOptions", "actions", "versions", "paths");
        Instant created = created(node, scope.ages().now(), key);
        List<String> actions = scope.actionIds(node);
        Support support = Support.of(node);
        scope.products().put(key, new CatalogueProduct(scope.id(node, "prod-", key), scope.ids().id("prodview-", key),
            scope.checks().text(node.get("name"), LONGEST_TEXT), scope.checks().text(node.get("owner"), LONGEST_TEXT),
            node.text(DESCRIPTION, ""), node.text("distributor", ""),
            node.word("type", ProductType.CLOUD_FORMATION_TEMPLATE), support.email(), support.text(), support.url(),
            node.find("copyOf").map(SeedNode::text), created, versions(node, key, created, actions),
            node.items("paths").stream().map(path -> paths.read(key, path)).toList(), node.texts("budgets"),
            scope.tags(node), scope.tagOptions(node), node.texts("dashboards")));
    }

    /// Whom to ask.
    private record Support(String email, String text, String url) {
        static Support of(SeedNode product) {
            return product.find("support").map(node -> {
                node.allow("email", "text", "url");
                return new Support(node.text("email", ""), node.text("text", ""), node.text("url", ""));
            }).orElse(new Support("", "", ""));
        }
    }

    private List<CatalogueVersion> versions(SeedNode product, String key, Instant created, List<String> actions) {
        List<CatalogueVersion> versions = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (SeedNode node : product.get("versions").items()) {
            if (!names.add(node.text("name"))) {
                throw node.get("name").mistake("there is another version " + node.text("name") + " of " + key + '.');
            }
            versions.add(version(key, node, created, actions));
        }
        if (versions.isEmpty()) {
            throw product.get("versions").mistake("a product has at least one version.");
        }
        return versions;
    }

    private CatalogueVersion version(String product, SeedNode node, Instant productCreated, List<String> actions) {
        node.allow("name", "id", DESCRIPTION, CREATED, "guidance", "active", "template", "actions");
        String name = node.text("name");
        ScenarioText template = node.find("template").map(file -> scope.files().named("templates", file))
            .orElseGet(() -> scope.files().following("templates/" + product + '/' + name, node));
        String id = scope.id(node, "pa-", product, name);
        templates.template(id, template);
        Set<String> ownActions = new LinkedHashSet<>(actions);
        ownActions.addAll(scope.actionIds(node));
        return new CatalogueVersion(id, name, node.text(DESCRIPTION, ""),
            created(node, productCreated, product + name), node.word("guidance", Guidance.DEFAULT),
            node.yes("active", true), template.text(), List.copyOf(ownActions));
    }

    private Instant created(SeedNode node, Instant otherwise, String name) {
        return node.find(CREATED).map(age -> scope.ages().read(age, name)).orElse(otherwise);
    }
}
