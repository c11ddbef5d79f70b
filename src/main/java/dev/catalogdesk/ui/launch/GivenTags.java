package dev.catalogdesk.ui.launch;

import dev.catalogdesk.model.Tag;
import dev.catalogdesk.ui.component.Messages;
import java.util.ArrayList;
import java.util.List;

/// Puts together the tags that come without being asked for: those of the launch path, and those that Service Catalog
/// puts on by itself, which are not applied to stack sets (administrator guide, "AutoTags").
final class GivenTags {
    private static final String PREFIX = "aws:servicecatalog:";
    private final Messages messages;

    GivenTags(Messages messages) {
        this.messages = messages;
    }

    List<GivenTag> of(List<Tag> path, boolean stackSet) {
        List<GivenTag> given = new ArrayList<>();
        path.forEach(tag ->
            given.add(new GivenTag(tag.key(), tag.value(), messages.text("launch.tags.origin.path"), true)));
        if (!stackSet) {
            given.add(auto("portfolioArn", messages.text("launch.tags.auto.portfolio")));
            given.add(auto("productArn", messages.text("launch.tags.auto.product")));
            given.add(auto("provisionedProductArn", messages.text("launch.tags.auto.provisioned")));
            given.add(auto("provisioningArtifactIdentifier", messages.text("launch.tags.auto.version")));
            given.add(auto("provisioningPrincipalArn", messages.text("launch.tags.auto.principal")));
        }
        return given;
    }

    private GivenTag auto(String name, String what) {
        return new GivenTag(PREFIX + name, what, messages.text("launch.tags.origin.aws"), false);
    }
}
