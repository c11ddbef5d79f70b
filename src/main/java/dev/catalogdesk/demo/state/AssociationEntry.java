package dev.catalogdesk.demo.state;

import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
import java.time.Instant;
import java.util.List;

/// A product in a portfolio: what end users see as a launch path.
///
/// At AWS tags and tag options stand on portfolio and product only; a scenario may lay them down for the path as well,
/// so that one portfolio can show products with very different ones.
///
/// @param productId the product
/// @param portfolioId the portfolio
/// @param pathId id beginning with `lpv2-`
/// @param createdTime when the product was put into the portfolio
/// @param tags further tags of the path
/// @param tagOptions further tag options of the path; one without values is a conflict
public record AssociationEntry(
        String productId,
        String portfolioId,
        String pathId,
        Instant createdTime,
        List<Tag> tags,
        List<TagOption> tagOptions) {
    /// Copies the collections.
    public AssociationEntry {
        tags = List.copyOf(tags);
        tagOptions = List.copyOf(tagOptions);
    }
}
