package dev.catalogdesk.demo.state;

import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// What a principal may launch, made from the catalogue as administrators keep it.
public final class Offers {
    private final SequencedMap<String, OfferedProduct> byId = new LinkedHashMap<>();
    private final CatalogueData data;

    /// Makes the offers.
    ///
    /// @param data the catalogue
    /// @param principalArn ARN of a user or role
    Offers(CatalogueData data, String principalArn) {
        this.data = data;
        Map<String, List<OfferedPath>> paths = new LinkedHashMap<>();
        for (AssociationEntry association : data.associations().all()) {
            data.portfolios().get(association.portfolioId())
                .filter(portfolio -> portfolio.grants(principalArn))
                .ifPresent(portfolio -> paths.computeIfAbsent(association.productId(), id -> new ArrayList<>())
                    .add(path(data, association, portfolio)));
        }
        for (ProductEntry product : data.products().all()) {
            List<OfferedPath> own = paths.get(product.id());
            if (own != null) {
                byId.put(product.id(), new OfferedProduct(product, own));
            }
        }
    }

    /// All products.
    ///
    /// @return products in the order in which they were created here
    public List<OfferedProduct> products() {
        return List.copyOf(byId.values());
    }

    /// A product.
    ///
    /// @param id id beginning with `prod-`
    /// @return the product, if the principal may see it
    public Optional<OfferedProduct> product(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The product that is meant by an id or, without one, by a name.
    ///
    /// @param id id beginning with `prod-`, or empty
    /// @param name its name, or empty
    /// @return the product
    /// @throws dev.catalogdesk.demo.wire.ServiceException if both or none are given, or there is none or several
    public OfferedProduct product(String id, String name) {
        if (id.isEmpty() == name.isEmpty()) {
            throw Errors.invalid(id.isEmpty() ? "Product id or product name must be specified."
                : "Specify either the product id or its name, not both.");
        }
        List<OfferedProduct> found = id.isEmpty()
            ? byId.values().stream().filter(each -> each.name().equals(name)).toList()
            : product(id).stream().toList();
        if (found.isEmpty()) {
            throw data.products().get(id).isPresent() ? Errors.noPaths(id) : Errors.notFound(id.isEmpty() ? name : id);
        }
        if (found.size() > 1) {
            throw Errors.invalid("Multiple Products with name " + name + " found.");
        }
        return found.getFirst();
    }

    static OfferedPath path(CatalogueData data, AssociationEntry association, PortfolioEntry portfolio) {
        Labels product = data.products().get(association.productId()).map(ProductEntry::labels).orElse(Labels.NONE);
        SequencedMap<String, Tag> tags = new LinkedHashMap<>();
        for (List<Tag> each : List.of(portfolio.labels().tags(), product.tags(), association.tags())) {
            each.forEach(tag -> tags.put(tag.key(), tag));
        }
        return new OfferedPath(association.pathId(), portfolio.displayName(), portfolio.id(),
            List.copyOf(tags.values()), tagOptions(data, portfolio.labels(), product, association.tagOptions()),
            data.constraintsOf(association.pathId()).stream().map(ConstraintEntry::constraint).toList());
    }

    /// The values that portfolio and product have in common where both have the key; none in common is a conflict,
    /// which AWS tells by an empty list.
    private static List<TagOption> tagOptions(
            CatalogueData data, Labels portfolio, Labels product, List<TagOption> own) {
        SequencedMap<String, SequencedSet<String>> first = values(data, portfolio);
        SequencedMap<String, SequencedSet<String>> second = values(data, product);
        second.forEach((key, values) -> first.merge(key, values, (some, others) -> {
            SequencedSet<String> common = new LinkedHashSet<>(some);
            common.retainAll(others);
            return common;
        }));
        List<TagOption> options = new ArrayList<>(own);
        first.forEach((key, values) -> options.add(new TagOption(key, List.copyOf(values))));
        return options;
    }

    private static SequencedMap<String, SequencedSet<String>> values(CatalogueData data, Labels labels) {
        SequencedMap<String, SequencedSet<String>> values = new LinkedHashMap<>();
        labels.tagOptionIds().stream().flatMap(id -> data.tagOptions().get(id).stream())
            .filter(TagOptionEntry::active)
            .forEach(option -> values.computeIfAbsent(option.key(), key -> new LinkedHashSet<>()).add(option.value()));
        return values;
    }
}
