package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.seed.SeedNode;
import java.time.Instant;

/// Reads portfolios.
final class PortfolioReader {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DESCRIPTION = 2000;
    private static final int LONGEST_PROVIDER = 50;
    private final RegionScope scope;

    PortfolioReader(RegionScope scope) {
        this.scope = scope;
    }

    void read(String key, SeedNode node) {
        scope.portfolios().declare(key);
        node.allow("name", "regions", "id", "description", "provider", "created", "tags", "tagOptions", "access",
            "budgets");
        Instant created = node.find("created").map(age -> scope.ages().read(age, key)).orElse(scope.ages().now());
        scope.portfolios().put(key, new Portfolio(scope.id(node, "port-", key),
            scope.checks().text(node.get("name"), LONGEST_NAME),
            node.find("description").map(text -> scope.checks().text(text, LONGEST_DESCRIPTION)).orElse(""),
            scope.checks().text(node.get("provider"), LONGEST_PROVIDER), created, scope.tags(node),
            scope.tagOptions(node), scope.account().principals(node.items("access")), node.texts("budgets")));
    }
}
