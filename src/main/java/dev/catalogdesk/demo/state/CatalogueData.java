package dev.catalogdesk.demo.state;

import java.util.List;

/// The catalogue of a region as administrators keep it. Immutable: a change makes another.
///
/// @param portfolios portfolios by id
/// @param products products by id
/// @param associations products in portfolios, by id of the path
/// @param constraints constraints by id
/// @param tagOptions tag options by id
/// @param serviceActions service actions by id
public record CatalogueData(
        Table<PortfolioEntry> portfolios,
        Table<ProductEntry> products,
        Table<AssociationEntry> associations,
        Table<ConstraintEntry> constraints,
        Table<TagOptionEntry> tagOptions,
        Table<ServiceActionEntry> serviceActions) {
    /// A region in which nobody set anything up.
    public static final CatalogueData EMPTY = new CatalogueData(
        Table.empty(), Table.empty(), Table.empty(), Table.empty(), Table.empty(), Table.empty());

    /// Where a product is offered.
    ///
    /// @param productId the product
    /// @return its associations
    public List<AssociationEntry> associationsOf(String productId) {
        return associations.all().stream().filter(each -> each.productId().equals(productId)).toList();
    }

    /// What is laid down for a product in a portfolio.
    ///
    /// @param pathId the path
    /// @return the constraints, in the order in which they were made
    public List<ConstraintEntry> constraintsOf(String pathId) {
        return constraints.all().stream().filter(each -> each.pathId().equals(pathId)).toList();
    }

    /// The same with a portfolio added or changed.
    ///
    /// @param entry the portfolio
    /// @return the changed catalogue
    public CatalogueData with(PortfolioEntry entry) {
        return withPortfolios(portfolios.with(entry.id(), entry));
    }

    /// The same with a product added or changed.
    ///
    /// @param entry the product
    /// @return the changed catalogue
    public CatalogueData with(ProductEntry entry) {
        return withProducts(products.with(entry.id(), entry));
    }

    /// The same with a product put into a portfolio.
    ///
    /// @param entry where
    /// @return the changed catalogue
    public CatalogueData with(AssociationEntry entry) {
        return withAssociations(associations.with(entry.pathId(), entry));
    }

    /// The same with a constraint added or changed.
    ///
    /// @param entry the constraint
    /// @return the changed catalogue
    public CatalogueData with(ConstraintEntry entry) {
        return withConstraints(constraints.with(entry.id(), entry));
    }

    /// The same with a tag option added or changed.
    ///
    /// @param entry the tag option
    /// @return the changed catalogue
    public CatalogueData with(TagOptionEntry entry) {
        return withTagOptions(tagOptions.with(entry.id(), entry));
    }

    /// The same with a service action added or changed.
    ///
    /// @param entry the service action
    /// @return the changed catalogue
    public CatalogueData with(ServiceActionEntry entry) {
        return withServiceActions(serviceActions.with(entry.id(), entry));
    }

    /// The same with other portfolios.
    ///
    /// @param other portfolios by id
    /// @return the changed catalogue
    public CatalogueData withPortfolios(Table<PortfolioEntry> other) {
        return new CatalogueData(other, products, associations, constraints, tagOptions, serviceActions);
    }

    /// The same with other products.
    ///
    /// @param other products by id
    /// @return the changed catalogue
    public CatalogueData withProducts(Table<ProductEntry> other) {
        return new CatalogueData(portfolios, other, associations, constraints, tagOptions, serviceActions);
    }

    /// The same with other associations.
    ///
    /// @param other products in portfolios, by id of the path
    /// @return the changed catalogue
    public CatalogueData withAssociations(Table<AssociationEntry> other) {
        return new CatalogueData(portfolios, products, other, constraints, tagOptions, serviceActions);
    }

    /// The same with other constraints.
    ///
    /// @param other constraints by id
    /// @return the changed catalogue
    public CatalogueData withConstraints(Table<ConstraintEntry> other) {
        return new CatalogueData(portfolios, products, associations, other, tagOptions, serviceActions);
    }

    /// The same with other tag options.
    ///
    /// @param other tag options by id
    /// @return the changed catalogue
    public CatalogueData withTagOptions(Table<TagOptionEntry> other) {
        return new CatalogueData(portfolios, products, associations, constraints, other, serviceActions);
    }

    /// The same with other service actions.
    ///
    /// @param other service actions by id
    /// @return the changed catalogue
    public CatalogueData withServiceActions(Table<ServiceActionEntry> other) {
        return new CatalogueData(portfolios, products, associations, constraints, tagOptions, other);
    }
}
