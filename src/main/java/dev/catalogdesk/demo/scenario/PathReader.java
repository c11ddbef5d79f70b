package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.seed.SeedNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the launch paths of a product.
final class PathReader {
    private static final String DESCRIPTION = "description";
    private static final Set<String> KINDS = Set.of("launch", "template", "stackSet", "notification", "resourceUpdate");
    private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");
    private final RegionScope scope;
    private final TemplateCheck templates;

    PathReader(RegionScope scope, TemplateCheck templates) {
        this.scope = scope;
        this.templates = templates;
    }

    /// Reads one path.
    ///
    /// @param product the product's key in the file
    /// @param node the path
    CataloguePath read(String product, SeedNode node) {
        node.allow("portfolio", "id", "tags", "tagOptions", "constraints");
        Portfolio portfolio = scope.portfolios().get(node.get("portfolio"));
        return new CataloguePath(scope.id(node, "lpv2-", product, node.text("portfolio")), portfolio.name(),
            portfolio.id(), scope.tags(node), scope.tagOptions(node), constraints(node.items("constraints")));
    }

    private List<CatalogueConstraint> constraints(List<SeedNode> nodes) {
        List<CatalogueConstraint> constraints = nodes.stream().map(this::constraint).toList();
        for (int i = 0; i < nodes.size(); i++) {
            // The service knows a launch by one role or as a stack set, never both.
            if (constraints.get(i) instanceof CatalogueConstraint.StackSet
                    && constraints.stream().anyMatch(CatalogueConstraint.Launch.class::isInstance)) {
                throw nodes.get(i).mistake("a path has either a launch role or a stack set, not both.");
            }
        }
        return constraints;
    }

    private CatalogueConstraint constraint(SeedNode node) {
        node.allow("launch", "template", "stackSet", "notification", "resourceUpdate", DESCRIPTION);
        List<Map.Entry<String, SeedNode>> kinds =
            node.entries().entrySet().stream().filter(entry -> KINDS.contains(entry.getKey())).toList();
        if (kinds.size() != 1) {
            throw node.mistake("a constraint names one kind: launch, template, stackSet, notification or"
                + " resourceUpdate.");
        }
        SeedNode value = kinds.getFirst().getValue();
        String description = node.text(DESCRIPTION, "");
        return switch (kinds.getFirst().getKey()) {
            case "launch" -> new CatalogueConstraint.Launch(scope.role(value.text()), description);
            case "template" -> new CatalogueConstraint.Template(rules(value), description);
            case "stackSet" -> stackSet(value, description);
            case "notification" -> new CatalogueConstraint.Notification(scope.topics(value.items()), description);
            default -> new CatalogueConstraint.ResourceUpdate(tagUpdates(value), description);
        };
    }

    private String rules(SeedNode node) {
        ScenarioText rules = scope.files().named("rules", node);
        templates.rules(rules);
        return rules.text();
    }

    private CatalogueConstraint stackSet(SeedNode node, String description) {
        node.allow("accounts", "regions", "adminRole", "executionRole");
        for (SeedNode account : node.get("accounts").items()) {
            if (!ACCOUNT.matcher(account.text()).matches()) {
                throw account.mistake("\"" + account.text() + "\" is not 12 digits.");
            }
        }
        return new CatalogueConstraint.StackSet(node.texts("accounts"), node.texts("regions"),
            scope.role(node.text("adminRole")), node.text("executionRole"), description);
    }

    private static boolean tagUpdates(SeedNode node) {
        return switch (node.text()) {
            case "allowed" -> true;
            case "not allowed" -> false;
            default -> throw node.mistake("tag updates are either \"allowed\" or \"not allowed\".");
        };
    }
}
