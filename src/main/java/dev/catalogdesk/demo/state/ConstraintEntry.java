package dev.catalogdesk.demo.state;

import dev.catalogdesk.demo.scenario.CatalogueConstraint;

/// A constraint on a product in a portfolio.
///
/// @param id id beginning with `cons-`
/// @param productId the product
/// @param portfolioId the portfolio
/// @param pathId the path it is of: two scenario paths may lead through one portfolio
/// @param constraint what it lays down
/// @param parameters the JSON in which an administrator laid it down; empty for what the scenario brought
public record ConstraintEntry(
        String id,
        String productId,
        String portfolioId,
        String pathId,
        CatalogueConstraint constraint,
        String parameters) {
    /// The same with other contents.
    ///
    /// @param other what it lays down
    /// @param json the JSON in which it was laid down
    /// @return the changed constraint
    public ConstraintEntry with(CatalogueConstraint other, String json) {
        return new ConstraintEntry(id, productId, portfolioId, pathId, other, json);
    }
}
