package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
import java.util.List;

/// A launch path: a product in a portfolio, with what the administrator laid down for it there. The tags and tag
/// options of portfolio and product come on top of its own.
///
/// @param id id beginning with `lpv2-`
/// @param name the portfolio's display name
/// @param portfolioId the portfolio
/// @param tags tags that a launch on this path gets beside those of portfolio and product
/// @param tagOptions tags to choose beside those of portfolio and product; one without values is a conflict
/// @param constraints constraints in the order in which they were made
public record CataloguePath(
        String id,
        String name,
        String portfolioId,
        List<Tag> tags,
        List<TagOption> tagOptions,
        List<CatalogueConstraint> constraints) {
    /// Copies the collections.
    public CataloguePath {
        tags = List.copyOf(tags);
        tagOptions = List.copyOf(tagOptions);
        constraints = List.copyOf(constraints);
    }
}
