package dev.catalogdesk.demo.cloudformation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.changes.ChangeDetail;
import dev.catalogdesk.changes.ChangeTarget;
import dev.catalogdesk.changes.ResourceAttribute;
import dev.catalogdesk.changes.ResourceChange;
import dev.catalogdesk.demo.stacks.ChangeSetView;
import dev.catalogdesk.demo.stacks.StackSettings;
import dev.catalogdesk.demo.stacks.StackSettings.OnFailure;
import dev.catalogdesk.demo.wire.Nodes;

/// Words a change set. Which members are absent when they are empty, and which are there all the same, was recorded
/// from AWS.
final class ChangeSetShown {
    private ChangeSetShown() {
    }

    /// A change set as DescribeChangeSet tells it, without its changes.
    static ObjectNode described(ChangeSetView changeSet) {
        ObjectNode node = summary(changeSet);
        StackShown.parameters(node, changeSet.parameters());
        node.set("NotificationARNs", Nodes.texts(changeSet.order().topicArns()));
        node.set("RollbackConfiguration", Nodes.object());
        StackSettings settings = changeSet.order().settings();
        node.set("Capabilities", Nodes.texts(settings.capabilities()));
        if (!changeSet.order().tags().isEmpty()) {
            node.set("Tags", Nodes.tags(changeSet.order().tags()));
        }
        if (settings.onFailure() != OnFailure.ROLLBACK) {
            node.put("OnStackFailure", settings.onFailure().name());
        }
        return node;
    }

    /// A change set as ListChangeSets tells it.
    static ObjectNode summary(ChangeSetView changeSet) {
        ObjectNode node = Nodes.object()
            .put("StackId", changeSet.stackArn())
            .put("StackName", changeSet.stackName())
            .put("ChangeSetId", changeSet.arn())
            .put("ChangeSetName", changeSet.name())
            .put("ExecutionStatus", changeSet.executionStatus())
            .put("Status", changeSet.status());
        Nodes.putIfAny(node, "StatusReason", changeSet.statusReason());
        node.put("CreationTime", Nodes.seconds(changeSet.createdTime()));
        Nodes.putIfAny(node, "Description", changeSet.description());
        return node.put("IncludeNestedStacks", false);
    }

    /// What becomes of a resource.
    static ObjectNode change(ResourceChange change) {
        ObjectNode node = Nodes.object();
        change.policyAction().ifPresent(action -> node.put("PolicyAction", action.text()));
        node.put("Action", change.action().text()).put("LogicalResourceId", change.logicalId());
        change.physicalId().ifPresent(id -> node.put("PhysicalResourceId", id));
        node.put("ResourceType", change.type());
        change.replacement().ifPresent(replacement -> node.put("Replacement", replacement.text()));
        node.set("Scope", Nodes.texts(change.scope().stream().map(ResourceAttribute::text).toList()));
        node.set("Details", Nodes.list(change.details(), ChangeSetShown::detail));
        change.beforeContext().ifPresent(context -> node.put("BeforeContext", context));
        change.afterContext().ifPresent(context -> node.put("AfterContext", context));
        ObjectNode output = Nodes.object().put("Type", "Resource");
        output.set("ResourceChange", node);
        return output;
    }

    private static ObjectNode detail(ChangeDetail detail) {
        ObjectNode node = Nodes.object();
        node.set("Target", target(detail.target()));
        node.put("Evaluation", detail.evaluation().text()).put("ChangeSource", detail.source().text());
        detail.causingEntity().ifPresent(entity -> node.put("CausingEntity", entity));
        return node;
    }

    private static ObjectNode target(ChangeTarget target) {
        ObjectNode node = Nodes.object().put("Attribute", target.attribute().text());
        target.name().ifPresent(name -> node.put("Name", name));
        node.put("RequiresRecreation", target.requiresRecreation().text());
        target.values().ifPresent(values -> {
            node.put("Path", values.path());
            values.before().ifPresent(before -> node.put("BeforeValue", before));
            values.after().ifPresent(after -> node.put("AfterValue", after));
            node.put("AttributeChangeType", values.type().text());
        });
        return node;
    }
}
