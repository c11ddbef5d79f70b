package dev.catalogdesk.demo.catalog;

import dev.catalogdesk.model.Tag;
import java.util.ArrayList;
import java.util.List;

/// The tags of a provisioned product: the caller's, the path's, those of tag options with a single value, and those
/// that Service Catalog puts on by itself.
final class AutoTags {
    private static final String PREFIX = "aws:servicecatalog:";

    private AutoTags() {
    }

    static List<Tag> of(Choice choice, List<Tag> own, String arn, String callerArn, Arns arns) {
        List<Tag> tags = new ArrayList<>(own);
        choice.path().tags().forEach(tag -> addIfNew(tags, tag));
        choice.path().tagOptions().stream().filter(option -> option.values().size() == 1)
            .forEach(option -> addIfNew(tags, new Tag(option.key(), option.values().getFirst())));
        choice.path().tagOptions().stream().filter(option -> option.values().isEmpty())
            .forEach(option -> addIfNew(tags, new Tag("sc-tagoption-conflict-" + choice.path().portfolioId() + "-"
                + choice.product().id(), option.key())));
        if (!choice.kind().equals("CFN_STACKSET")) {
            tags.add(new Tag(PREFIX + "productArn", arns.product(choice.product().id())));
            tags.add(new Tag(PREFIX + "provisioningPrincipalArn", callerArn));
            tags.add(new Tag(PREFIX + "portfolioArn", arns.portfolio(choice.path().portfolioId())));
            tags.add(new Tag(PREFIX + "provisionedProductArn", arn));
            tags.add(new Tag(PREFIX + "provisioningArtifactIdentifier", choice.version().id()));
        }
        return List.copyOf(tags);
    }

    private static void addIfNew(List<Tag> tags, Tag tag) {
        if (tags.stream().noneMatch(each -> each.key().equals(tag.key()))) {
            tags.add(tag);
        }
    }
}
