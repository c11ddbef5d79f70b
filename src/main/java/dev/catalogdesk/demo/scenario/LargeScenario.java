package dev.catalogdesk.demo.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A catalogue of any size, to measure with. It repeats the products of the showcase under numbered names and own
/// ids, and has each launched many times. 350 is the number of products that AWS allows in a region by default.
public final class LargeScenario {
    /// What `large` means without a scale.
    public static final Size USUAL = new Size(350, 10_000);

    private LargeScenario() {
    }

    /// How large.
    ///
    /// @param products how many products
    /// @param provisioned how many provisioned products
    public record Size(int products, int provisioned) {
        /// More provisioned products of as many products.
        ///
        /// @param scale how many times more
        /// @return the size
        public Size times(int scale) {
            return new Size(products, provisioned * scale);
        }
    }

    /// Makes a catalogue in the default region of the showcase.
    ///
    /// @param size how large
    /// @param now the moment that ages count from
    /// @return a scenario with the callers and portfolios of the showcase; equal for equal arguments
    public static Scenario of(Size size, Instant now) {
        Scenario showcase = new ScenarioLoader().load(ScenarioChoice.SHOWCASE, now);
        RegionalCatalogue model = showcase.regions().getFirst();
        List<CatalogueProduct> models = seenBy(showcase.callers().getFirst(), model);
        SeedIds ids = new SeedIds("large/" + model.region());
        List<CatalogueProduct> products = IntStream.range(0, size.products())
            .mapToObj(i -> numbered(models.get(i % models.size()), i + 1, ids))
            .collect(Collectors.toCollection(ArrayList::new));
        Crowd crowd = new Crowd(model, models, products, showcase.callers(), ids, now);
        List<SeededProvisionedProduct> provisioned = crowd.make(size.provisioned());
        RegionalCatalogue large = new RegionalCatalogue(model.region(), model.portfolios(), model.serviceActions(),
            products, provisioned, crowd.plans(provisioned), List.of(), List.of());
        return new Scenario(ScenarioChoice.LARGE, showcase.accountId(), showcase.callers(), List.of(large));
    }

    /// Products that somebody sees on each of their paths, so that he sees all that are made of them.
    private static List<CatalogueProduct> seenBy(Caller caller, RegionalCatalogue model) {
        Set<String> open = model.portfolios().stream().filter(portfolio -> portfolio.isOpenTo(caller))
            .map(Portfolio::id).collect(Collectors.toSet());
        return model.products().stream()
            .filter(product -> product.paths().stream().allMatch(path -> open.contains(path.portfolioId()))).toList();
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
