package dev.catalogdesk.demo.state;

import dev.catalogdesk.demo.scenario.Caller;
import dev.catalogdesk.model.Tag;
import java.util.ArrayList;
import java.util.List;

/// The tags that Service Catalog puts on by itself. They do not count towards its limit.
public final class AutoTags {
    private static final String PREFIX = "aws:servicecatalog:";

    private AutoTags() {
    }

    /// All tags of a provisioned product, those of its own first.
    ///
    /// @param own its own tags
    /// @param what what it is made from
    /// @param id id beginning with `pp-`
    /// @param name its name
    /// @param callerArn who launched it
    /// @param arns account and region
    /// @return all tags
    public static List<Tag> with(List<Tag> own, Launched what, String id, String name, String callerArn, Arns arns) {
        if (what.stackSet()) {
            return own;
        }
        List<Tag> tags = new ArrayList<>(own);
        tags.add(new Tag(PREFIX + "productArn", arns.product(what.productId())));
        tags.add(new Tag(PREFIX + "provisioningPrincipalArn", Caller.principalOf(callerArn)));
        if (!what.portfolioId().isEmpty()) {
            tags.add(new Tag(PREFIX + "portfolioArn", arns.portfolio(what.portfolioId())));
        }
        tags.add(new Tag(PREFIX + "provisionedProductArn", arns.provisionedProduct(name, id)));
        tags.add(new Tag(PREFIX + "provisioningArtifactIdentifier", what.versionId()));
        return tags;
    }
}
