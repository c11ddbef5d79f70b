package dev.catalogdesk.demo.state;

import dev.catalogdesk.demo.scenario.CatalogueConstraint;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
import java.util.List;
import java.util.Optional;

/// A launch path as it comes out of association, portfolio and product.
///
/// @param id id beginning with `lpv2-`
/// @param name the portfolio's display name
/// @param portfolioId the portfolio
/// @param tags tags that a launch on this path gets
/// @param tagOptions tags to choose; one without values is a conflict
/// @param constraints constraints in the order in which they were made
public record OfferedPath(
        String id,
        String name,
        String portfolioId,
        List<Tag> tags,
        List<TagOption> tagOptions,
        List<CatalogueConstraint> constraints) {
    /// Copies the collections.
    public OfferedPath {
        tags = List.copyOf(tags);
        tagOptions = List.copyOf(tagOptions);
        constraints = List.copyOf(constraints);
    }

    /// The first constraint of a kind. Of all kinds but template constraints there is one at most.
    ///
    /// @param <C> the kind
    /// @param type the kind
    /// @return the constraint, if there is one
    public <C extends CatalogueConstraint> Optional<C> constraint(Class<C> type) {
        return constraints.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
