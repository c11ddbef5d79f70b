package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.seed.SeedNode;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
import java.util.List;
import java.util.Map;

/// Reads the launch paths of a product.
final class PathReader {
    private static final String DESCRIPTION = "description";
    private final String account;
    private final String region;
    private final ScenarioFiles files;
    private final SeedIds ids;
    private final Map<String, Portfolio> portfolios;

    /// Reads for one region.
    ///
    /// @param portfolios the region's portfolios by their key in the file
    PathReader(String account, String region, ScenarioFiles files, Map<String, Portfolio> portfolios) {
        this.account = account;
        this.region = region;
        this.files = files;
        this.ids = new SeedIds(region);
        this.portfolios = portfolios;
    }

    /// Reads one path.
    ///
    /// @param product the product's key in the file
    /// @param node the path
    CataloguePath read(String product, SeedNode node) {
        node.allow("portfolio", "id", "tags", "tagOptions", "constraints");
        String key = node.text("portfolio");
        Portfolio portfolio = portfolios.get(key);
        if (portfolio == null) {
            throw node.get("portfolio").mistake("there is no portfolio " + key + ".");
        }
        String id = node.entries("id").containsKey(region)
            ? node.get("id").text(region) : ids.id("lpv2-", product, key);
        return new CataloguePath(id, portfolio.name(), portfolio.id(), tags(node),
            node.entries("tagOptions").entrySet().stream()
                .map(option -> new TagOption(option.getKey(),
                    option.getValue().items().stream().map(SeedNode::text).toList()))
                .toList(),
            node.items("constraints").stream().map(this::constraint).toList());
    }

    /// Reads the tags of a part.
    static List<Tag> tags(SeedNode node) {
        return node.entries("tags").entrySet().stream()
            .map(tag -> new Tag(tag.getKey(), tag.getValue().text())).toList();
    }

    private CatalogueConstraint constraint(SeedNode node) {
        node.allow("launch", "template", "stackSet", "notification", "resourceUpdate", DESCRIPTION);
        String description = node.text(DESCRIPTION, "");
        for (Map.Entry<String, SeedNode> entry : node.entries().entrySet()) {
            SeedNode value = entry.getValue();
            switch (entry.getKey()) {
                case "launch" -> {
                    return new CatalogueConstraint.Launch(role(value.text()), description);
                }
                case "template" -> {
                    return new CatalogueConstraint.Template(files.text("rules/" + value.text(), value), description);
                }
                case "stackSet" -> {
                    return stackSet(value, description);
                }
                case "notification" -> {
                    return new CatalogueConstraint.Notification(
                        value.items().stream().map(topic -> topic(topic.text())).toList(), description);
                }
                case "resourceUpdate" -> {
                    return new CatalogueConstraint.ResourceUpdate(tagUpdates(value), description);
                }
                default -> {
                }
            }
        }
        throw node.mistake("a constraint names its kind.");
    }

    private CatalogueConstraint stackSet(SeedNode node, String description) {
        node.allow("accounts", "regions", "adminRole", "executionRole");
        return new CatalogueConstraint.StackSet(node.texts("accounts"), node.texts("regions"),
            role(node.text("adminRole")), node.text("executionRole"), description);
    }

    private static boolean tagUpdates(SeedNode node) {
        return switch (node.text()) {
            case "allowed" -> true;
            case "not allowed" -> false;
            default -> throw node.mistake("tag updates are either \"allowed\" or \"not allowed\".");
        };
    }

    private String role(String name) {
        return "arn:aws:iam::" + account + ":role/" + name;
    }

    private String topic(String name) {
        return "arn:aws:sns:" + region + ':' + account + ':' + name;
    }
}
