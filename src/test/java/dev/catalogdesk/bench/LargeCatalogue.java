package dev.catalogdesk.bench;

import dev.catalogdesk.demo.scenario.CatalogueProduct;
import dev.catalogdesk.demo.scenario.RegionalCatalogue;
import dev.catalogdesk.demo.scenario.Scenario;
import dev.catalogdesk.demo.scenario.ScenarioLoader;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The showcase's products over and over again, under other names and ids, until there are enough of them.
final class LargeCatalogue {
    private LargeCatalogue() {
    }

    /// Makes one.
    ///
    /// @param count how many products its first region has
    static Scenario of(int count) {
        Scenario showcase = new ScenarioLoader().load("showcase", Instant.now());
        RegionalCatalogue region = showcase.regions().getFirst();
        List<CatalogueProduct> products = IntStream.range(0, count)
            .mapToObj(i -> copy(region.products().get(i % region.products().size()), i))
            .toList();
        return new Scenario("large", showcase.accountId(), showcase.callers(), List.of(
            new RegionalCatalogue(region.region(), region.portfolios(), products, List.of())));
    }

    private static CatalogueProduct copy(CatalogueProduct p, int number) {
        String suffix = String.format(Locale.ROOT, "%013d", number);
        return new CatalogueProduct("prod-" + suffix, "prodview-" + suffix, p.name() + " " + number, p.owner(),
            p.shortDescription(), p.distributor(), p.type(), p.supportEmail(), p.supportDescription(), p.supportUrl(),
            p.sourceProductId(), p.createdTime(), p.versions(), p.paths(), p.budgets());
    }
}
