package dev.catalogdesk.demo.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A catalogue of any size, to measure with. It repeats the products of the showcase under numbered names and own
/// ids. 350 is the number of products that AWS allows in a region by default.
public final class LargeScenario {
    private LargeScenario() {
    }

    /// Makes a catalogue in the default region of the showcase.
    ///
    /// @param products how many products
    /// @param now the moment that ages count from
    /// @return a scenario with the callers and portfolios of the showcase; equal for equal arguments
    public static Scenario of(int products, Instant now) {
        Scenario showcase = new ScenarioLoader().load("showcase", now);
        RegionalCatalogue model = showcase.regions().getFirst();
        SeedIds ids = new SeedIds("large/" + model.region());
        List<CatalogueProduct> made = IntStream.range(0, products)
            .mapToObj(i -> numbered(model.products().get(i % model.products().size()), i + 1, ids))
            .collect(Collectors.toCollection(ArrayList::new));
        RegionalCatalogue large = new RegionalCatalogue(model.region(), model.portfolios(), made, List.of());
        return new Scenario("large", showcase.accountId(), showcase.callers(), List.of(large));
    }

    private static CatalogueProduct numbered(CatalogueProduct product, int number, SeedIds ids) {
        String count = Integer.toString(number);
        return new CatalogueProduct(ids.id("prod-", count), ids.id("prodview-", count),
            String.format(Locale.ROOT, "%s %03d", product.name(), number), product.owner(), product.shortDescription(),
            product.distributor(), product.type(), product.supportEmail(), product.supportDescription(),
            product.supportUrl(), product.sourceProductId(), product.createdTime().minusSeconds(60L * number),
            product.versions().stream().map(version -> new CatalogueVersion(ids.id("pa-", count, version.name()),
                version.name(), version.description(), version.createdTime(), version.guidance(), version.active(),
                version.template(), version.serviceActionIds())).toList(),
            product.paths().stream().map(path -> new CataloguePath(ids.id("lpv2-", count, path.portfolioId()),
                path.name(), path.portfolioId(), path.tags(), path.tagOptions(), path.constraints())).toList(),
            product.budgets(), product.tags(), product.tagOptions(), product.dashboards());
    }
}
