package dev.catalogdesk.demo.state;

import dev.catalogdesk.demo.scenario.Caller;
import dev.catalogdesk.demo.scenario.Callers;
import dev.catalogdesk.demo.scenario.CatalogueConstraint;
import dev.catalogdesk.demo.scenario.CataloguePath;
import dev.catalogdesk.demo.scenario.CatalogueProduct;
import dev.catalogdesk.demo.scenario.CatalogueVersion;
import dev.catalogdesk.demo.scenario.Portfolio;
import dev.catalogdesk.demo.scenario.RegionalCatalogue;
import dev.catalogdesk.demo.scenario.ServiceAction;
import dev.catalogdesk.model.TagOption;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;

/// Brings the catalogue of a scenario in, as administrators would have built it. Ids that the scenario does not give
/// are made from what they are for, so that they stay the same from one start to the next.
final class CatalogueSeeds {
    private static final int ID_LENGTH = 13;
    private final RegionalCatalogue catalogue;
    private final Callers callers;
    private final SequencedMap<String, PortfolioEntry> portfolios = new LinkedHashMap<>();
    private final SequencedMap<String, ProductEntry> products = new LinkedHashMap<>();
    private final SequencedMap<String, AssociationEntry> associations = new LinkedHashMap<>();
    private final SequencedMap<String, ConstraintEntry> constraints = new LinkedHashMap<>();
    private final SequencedMap<String, TagOptionEntry> tagOptions = new LinkedHashMap<>();
    private final SequencedMap<String, ServiceActionEntry> actions = new LinkedHashMap<>();

    CatalogueSeeds(RegionalCatalogue catalogue, Callers callers) {
        this.catalogue = catalogue;
        this.callers = callers;
    }

    void plant(RegionState region) {
        catalogue.portfolios().forEach(each -> portfolios.put(each.id(), portfolio(each)));
        catalogue.serviceActions().forEach(each -> actions.put(each.id(), action(each)));
        catalogue.products().forEach(this::product);
        region.changeCatalogue(nothing -> new CatalogueData(new Table<>(portfolios), new Table<>(products),
            new Table<>(associations), new Table<>(constraints), new Table<>(tagOptions), new Table<>(actions)));
    }

    private PortfolioEntry portfolio(Portfolio seed) {
        List<String> arns = seed.principalArns().isEmpty()
            ? callers.all().stream().map(Caller::principalArn).distinct().toList() : seed.principalArns();
        return new PortfolioEntry(seed.id(), seed.name(), seed.description(), seed.provider(), seed.createdTime(),
            new Labels(seed.tags(), tagOptionIds(seed.tagOptions()), seed.budgets()),
            arns.stream().map(arn -> new PrincipalEntry(arn, "IAM")).toList());
    }

    private void product(CatalogueProduct seed) {
        ProductEntry.Texts texts = new ProductEntry.Texts(seed.name(), seed.owner(), seed.shortDescription(),
            seed.distributor(), seed.supportEmail(), seed.supportDescription(), seed.supportUrl());
        products.put(seed.id(), new ProductEntry(seed.id(), seed.viewId(), texts, seed.type(), seed.sourceProductId(),
            seed.createdTime(), seed.versions().stream().map(CatalogueSeeds::version).toList(),
            new Labels(seed.tags(), tagOptionIds(seed.tagOptions()), seed.budgets())));
        seed.paths().forEach(path -> path(seed, path));
    }

    private static VersionEntry version(CatalogueVersion seed) {
        return new VersionEntry(seed.id(), seed.name(), seed.description(), seed.createdTime(), seed.guidance(),
            seed.active(), seed.template(), "", seed.serviceActionIds());
    }

    private void path(CatalogueProduct product, CataloguePath path) {
        // A scenario made by code may name a portfolio in passing.
        portfolios.computeIfAbsent(path.portfolioId(),
            id -> portfolio(new Portfolio(id, path.name(), "", product.owner())));
        associations.put(path.id(), new AssociationEntry(product.id(), path.portfolioId(), path.id(),
            product.createdTime(), path.tags(), path.tagOptions()));
        int number = 0;
        for (CatalogueConstraint constraint : path.constraints()) {
            String id = id("cons-", path.id() + number++);
            constraints.put(id,
                new ConstraintEntry(id, product.id(), path.portfolioId(), path.id(), constraint, ""));
        }
    }

    private List<String> tagOptionIds(List<TagOption> options) {
        List<String> ids = new ArrayList<>();
        for (TagOption option : options) {
            for (String value : option.values()) {
                String id = id("tag-", option.key() + '=' + value);
                tagOptions.put(id, new TagOptionEntry(id, option.key(), value, true));
                ids.add(id);
            }
        }
        return ids;
    }

    private static ServiceActionEntry action(ServiceAction seed) {
        SequencedMap<String, String> definition = new LinkedHashMap<>();
        definition.put("Name", seed.document());
        definition.put("Version", seed.documentVersion());
        if (!seed.assumeRole().isEmpty()) {
            definition.put("AssumeRole", seed.assumeRole());
        }
        return new ServiceActionEntry(seed.id(), seed.name(), seed.description(), definition,
            seed.parameters().stream().map(parameter -> new ServiceActionEntry.Parameter(parameter.name(),
                parameter.target() ? ServiceActionEntry.TARGET : parameter.type(), parameter.defaultValues()))
                .toList());
    }

    private String id(String prefix, String name) {
        byte[] bytes = (catalogue.region() + prefix + name).getBytes(StandardCharsets.UTF_8);
        return prefix + UUID.nameUUIDFromBytes(bytes).toString().replace("-", "").substring(0, ID_LENGTH);
    }
}
