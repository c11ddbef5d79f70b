package dev.catalogdesk.demo.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.scenario.CatalogueConstraint;
import dev.catalogdesk.demo.state.ConstraintEntry;
import dev.catalogdesk.demo.wire.Nodes;

/// The JSON parameters of a constraint: as the administrator wrote them, or as one would have written what the
/// scenario brought.
final class ConstraintText {
    private ConstraintText() {
    }

    static String of(ConstraintEntry entry) {
        return entry.parameters().isEmpty() ? written(entry.constraint()) : entry.parameters();
    }

    private static String written(CatalogueConstraint constraint) {
        return switch (constraint) {
            case CatalogueConstraint.Launch launch -> Nodes.object().put("RoleArn", launch.roleArn()).toString();
            case CatalogueConstraint.Template template -> rules(template.rulesJson());
            case CatalogueConstraint.StackSet stackSet -> {
                ObjectNode properties = Nodes.object();
                properties.set("AccountList", Nodes.texts(stackSet.accounts()));
                properties.set("RegionList", Nodes.texts(stackSet.regions()));
                yield versioned("1.0", properties.put("AdminRole", stackSet.adminRoleArn())
                    .put("ExecutionRole", stackSet.executionRole()));
            }
            case CatalogueConstraint.Notification notification -> {
                ObjectNode node = Nodes.object();
                node.set("NotificationArns", Nodes.texts(notification.topicArns()));
                yield node.toString();
            }
            case CatalogueConstraint.ResourceUpdate update -> versioned("2.0", Nodes.object()
                .put("TagUpdateOnProvisionedProduct", update.tagUpdatesAllowed() ? "ALLOWED" : "NOT_ALLOWED"));
        };
    }

    /// Scenarios give bare rules too.
    private static String rules(String json) {
        String text = json.strip();
        return text.matches("(?s)\\{\\s*\"Rules\"\\s*:.*") ? text : "{\"Rules\":" + text + "}";
    }

    private static String versioned(String version, ObjectNode properties) {
        ObjectNode node = Nodes.object().put("Version", version);
        node.set("Properties", properties);
        return node.toString();
    }
}
