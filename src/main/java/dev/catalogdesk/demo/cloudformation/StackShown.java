package dev.catalogdesk.demo.cloudformation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.stacks.StackOutput;
import dev.catalogdesk.demo.stacks.StackSettings;
import dev.catalogdesk.demo.stacks.StackSettings.OnFailure;
import dev.catalogdesk.demo.stacks.StackView;
import dev.catalogdesk.demo.wire.Nodes;
import java.util.Map;

/// Words a stack. Which lists are absent when they are empty, and which are there all the same, was recorded from AWS.
final class StackShown {
    private StackShown() {
    }

    /// A stack as DescribeStacks tells it.
    static ObjectNode described(StackView stack) {
        StackSettings settings = stack.settings();
        ObjectNode node = head(stack);
        Nodes.putIfAny(node, "ChangeSetId", stack.changeSetArn());
        Nodes.putIfAny(node, "Description", stack.template().description());
        parameters(node, stack.parameters());
        node.put("DisableRollback", settings.onFailure() == OnFailure.DO_NOTHING);
        node.set("RollbackConfiguration", Nodes.object());
        node.set("NotificationARNs", Nodes.texts(stack.topicArns()));
        if (!settings.capabilities().isEmpty()) {
            node.set("Capabilities", Nodes.texts(settings.capabilities()));
        }
        if (!stack.outputs().isEmpty()) {
            node.set("Outputs", Nodes.list(stack.outputs(), StackShown::output));
        }
        Nodes.putIfAny(node, "RoleARN", settings.roleArn());
        node.set("Tags", Nodes.tags(stack.tags()));
        if (!StackRegion.isDeleted(stack)) {
            node.put("EnableTerminationProtection", stack.isProtected());
        }
        return node;
    }

    /// A stack as ListStacks tells it.
    static ObjectNode summary(StackView stack) {
        ObjectNode node = head(stack);
        Nodes.putIfAny(node, "TemplateDescription", stack.template().description());
        return node;
    }

    private static ObjectNode head(StackView stack) {
        ObjectNode node = Nodes.object().put("StackId", stack.arn()).put("StackName", stack.name());
        node.put("CreationTime", Nodes.seconds(stack.createdTime()));
        stack.deletedTime().ifPresent(time -> node.put("DeletionTime", Nodes.seconds(time)));
        stack.updatedTime().ifPresent(time -> node.put("LastUpdatedTime", Nodes.seconds(time)));
        node.put("StackStatus", stack.status());
        Nodes.putIfAny(node, "StackStatusReason", stack.statusReason());
        if (!stack.parentArn().isEmpty()) {
            node.put("ParentId", stack.parentArn()).put("RootId", stack.parentArn());
        }
        node.set("DriftInformation", Nodes.object().put("StackDriftStatus", "NOT_CHECKED"));
        return node;
    }

    /// Writes values, if there are any.
    static void parameters(ObjectNode node, Map<String, String> parameters) {
        if (!parameters.isEmpty()) {
            node.set("Parameters", Nodes.list(parameters.entrySet(), each -> Nodes.object()
                .put("ParameterKey", each.getKey()).put("ParameterValue", each.getValue())));
        }
    }

    private static ObjectNode output(StackOutput output) {
        ObjectNode node = Nodes.object().put("OutputKey", output.key()).put("OutputValue", output.value());
        Nodes.putIfAny(node, "Description", output.description());
        Nodes.putIfAny(node, "ExportName", output.exportName());
        return node;
    }
}
