package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.seed.SeedNode;
import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.model.ProductType;
import dev.catalogdesk.model.ProvisionedProductStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads what a scenario has in one region.
final class RegionReader {
    private static final String CREATED = "created";
    private static final String DESCRIPTION = "description";
    private static final String REGIONS = "regions";
    private final String account;
    private final String region;
    private final ScenarioFiles files;
    private final Ages ages;
    private final SeedIds ids;
    private final Map<String, CatalogueProduct> products = new LinkedHashMap<>();

    RegionReader(String account, String region, ScenarioFiles files, Instant now) {
        this.account = account;
        this.region = region;
        this.files = files;
        this.ages = new Ages(now);
        this.ids = new SeedIds(region);
    }

    /// Reads the region's part of a catalogue.
    RegionalCatalogue read(SeedNode root) {
        Map<String, Portfolio> portfolios = new LinkedHashMap<>();
        root.get("portfolios").entries().forEach((key, node) -> portfolios.put(key, portfolio(key, node)));
        PathReader paths = new PathReader(account, region, files, portfolios);
        for (SeedNode node : root.get("products").items()) {
            if (here(node)) {
                products.put(node.text("key"), product(node, paths));
            }
        }
        List<SeededProvisionedProduct> provisioned = new ArrayList<>();
        for (SeedNode node : root.items("provisioned")) {
            if (here(node)) {
                provisioned.add(provisioned(node, portfolios));
            }
        }
        return new RegionalCatalogue(region, List.copyOf(portfolios.values()), List.copyOf(products.values()),
            provisioned);
    }

    /// Whether a part belongs to this region. A part that names none belongs to all.
    private boolean here(SeedNode node) {
        List<String> named = node.texts(REGIONS);
        return named.isEmpty() || named.contains(region);
    }

    private Portfolio portfolio(String key, SeedNode node) {
        node.allow("name", DESCRIPTION, "provider");
        return new Portfolio(ids.id("port-", key), node.text("name"), node.text(DESCRIPTION), node.text("provider"));
    }

    private CatalogueProduct product(SeedNode node, PathReader paths) {
        node.allow("key", REGIONS, "id", "name", "owner", DESCRIPTION, "distributor", "type", "support", "copyOf",
            CREATED, "budgets", "versions", "paths");
        String key = node.text("key");
        SeedNode support = node.get("support").allow("email", "text", "url");
        String id = node.entries("id").containsKey(region) ? node.get("id").text(region) : ids.id("prod-", key);
        return new CatalogueProduct(id, ids.id("prodview-", key), node.text("name"), node.text("owner"),
            node.text(DESCRIPTION), node.text("distributor", ""),
            node.word("type", ProductType.CLOUD_FORMATION_TEMPLATE), support.text("email", ""),
            support.text("text", ""), support.text("url", ""), node.find("copyOf").map(SeedNode::text),
            ages.read(node.get(CREATED), key),
            node.get("versions").items().stream().map(version -> version(key, version)).toList(),
            node.get("paths").items().stream().map(path -> paths.read(key, path)).toList(),
            node.texts("budgets"), List.of(), List.of(), List.of());
    }

    private CatalogueVersion version(String product, SeedNode node) {
        node.allow("name", DESCRIPTION, CREATED, "guidance", "active", "template");
        String name = node.text("name");
        String file = node.text("template", product + '/' + name + ".yaml");
        return new CatalogueVersion(ids.id("pa-", product, name), name, node.text(DESCRIPTION, ""),
            ages.read(node.get(CREATED), product + name), node.word("guidance", Guidance.DEFAULT),
            !node.text("active", "true").equals("false"), files.text("templates/" + file, node));
    }

    private SeededProvisionedProduct provisioned(SeedNode node, Map<String, Portfolio> portfolios) {
        node.allow("name", REGIONS, "product", "version", "portfolio", "status", "message", CREATED, "changed", "by",
            "parameters", "tags");
        String name = node.text("name");
        CatalogueProduct product = products.get(node.text("product"));
        if (product == null) {
            throw node.get("product").mistake("there is no product " + node.text("product") + " in " + region + ".");
        }
        Instant created = ages.read(node.get(CREATED), name);
        return new LikelyHistory(ids.id("pp-", name), name, product.id(),
            versionId(node, product), pathId(node, product, portfolios),
            "arn:aws:" + node.text("by").replace("ACCOUNT", account),
            node.entries("parameters").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, value -> value.getValue().text())),
            PathReader.tags(node))
            .ledTo(node.word("status", ProvisionedProductStatus.AVAILABLE), node.text("message", ""), created,
                node.find("changed").map(changed -> ages.read(changed, name + "changed")).orElse(created));
    }

    private static String versionId(SeedNode node, CatalogueProduct product) {
        String name = node.text("version");
        return product.versions().stream().filter(version -> version.name().equals(name)).findFirst()
            .map(CatalogueVersion::id)
            .orElseThrow(() -> node.get("version").mistake(product.name() + " has no version " + name + "."));
    }

    private static String pathId(SeedNode node, CatalogueProduct product, Map<String, Portfolio> portfolios) {
        if (node.find("portfolio").isEmpty()) {
            return product.paths().getFirst().id();
        }
        Portfolio portfolio = portfolios.get(node.text("portfolio"));
        return product.paths().stream()
            .filter(path -> portfolio != null && path.portfolioId().equals(portfolio.id()))
            .findFirst().map(CataloguePath::id)
            .orElseThrow(() -> node.get("portfolio").mistake(
                product.name() + " has no path through " + node.text("portfolio") + "."));
    }
}
