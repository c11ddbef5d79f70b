package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.seed.SeedNode;
import java.util.stream.Collectors;

/// Finds versions and launch paths of a product by what a file calls them.
final class Choices {
    private final RegionScope scope;

    Choices(RegionScope scope) {
        this.scope = scope;
    }

    /// The version of a name.
    CatalogueVersion version(CatalogueProduct product, SeedNode name) {
        return product.versions().stream().filter(version -> version.name().equals(name.text())).findFirst()
            .orElseThrow(() -> name.mistake(product.name() + " has no version " + name.text() + "; there is "
                + product.versions().stream().map(CatalogueVersion::name).collect(Collectors.joining(", ")) + '.'));
    }

    /// The path through the portfolio under the key `portfolio`; without the key the first path.
    String path(CatalogueProduct product, SeedNode node) {
        if (product.paths().isEmpty()) {
            throw node.mistake(product.name() + " is in no portfolio, so that nobody can launch it.");
        }
        if (!node.has("portfolio")) {
            return product.paths().getFirst().id();
        }
        SeedNode named = node.get("portfolio");
        String portfolio = scope.portfolios().get(named).id();
        return product.paths().stream().filter(path -> path.portfolioId().equals(portfolio)).findFirst()
            .map(CataloguePath::id)
            .orElseThrow(() -> named.mistake(product.name() + " has no path through " + named.text() + '.'));
    }

    /// The product of an id that was read before.
    CatalogueProduct product(String id) {
        return scope.products().all().stream().filter(product -> product.id().equals(id)).findFirst()
            .orElseThrow(() -> new IllegalStateException("No product has the id " + id));
    }
}
