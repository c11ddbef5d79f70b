package dev.catalogdesk.demo.cloudformation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.stacks.StackExport;
import dev.catalogdesk.demo.stacks.StackView;
import dev.catalogdesk.demo.stacks.Stacks;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.template.TemplateOutput;
import dev.catalogdesk.template.TemplateValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words a stack. Which lists are absent when they are empty, and which are there all the same, was recorded from AWS.
final class StackShown {
    private final Stacks stacks;

    StackShown(Stacks stacks) {
        this.stacks = stacks;
    }

    /// A stack as DescribeStacks tells it.
    ObjectNode described(StackView stack) {
        ObjectNode node = head(stack);
        Nodes.putIfAny(node, "Description", stack.template().description());
        parameters(node, stack.parameters());
        node.put("DisableRollback", stack.rollbackDisabled());
        node.set("RollbackConfiguration", Nodes.object());
        node.set("NotificationARNs", Nodes.texts(stack.topicArns()));
        if (!stack.capabilities().isEmpty()) {
            node.set("Capabilities", Nodes.texts(stack.capabilities()));
        }
        if (!stack.outputs().isEmpty()) {
            List<StackExport> exports = exports(stack);
            node.set("Outputs", Nodes.list(stack.outputs(), output -> output(stack, output, exports)));
        }
        Nodes.putIfAny(node, "RoleARN", stack.roleArn());
        node.set("Tags", Nodes.tags(stack.tags()));
        if (!StackRegion.isDeleted(stack)) {
            node.put("EnableTerminationProtection", stack.isProtected());
        }
        return node;
    }

    /// A stack as ListStacks tells it.
    ObjectNode summary(StackView stack) {
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

    private List<StackExport> exports(StackView stack) {
        return stack.template().outputs().stream().anyMatch(output -> output.exportName().isPresent())
            ? stacks.exports().stream().filter(export -> export.stackArn().equals(stack.arn())).toList() : List.of();
    }

    private static ObjectNode output(StackView stack, RecordOutput output, List<StackExport> exports) {
        ObjectNode node = Nodes.object().put("OutputKey", output.key()).put("OutputValue", output.value());
        Nodes.putIfAny(node, "Description", output.description());
        stack.template().output(output.key()).flatMap(TemplateOutput::exportName)
            .flatMap(name -> exportName(name, output.value(), exports))
            .ifPresent(name -> node.put("ExportName", name));
        return node;
    }

    /// The name as written or, where a function makes it, the one under which the value is exported.
    private static Optional<String> exportName(TemplateValue written, String value, List<StackExport> exports) {
        return written.asText().or(() -> exports.stream().filter(export -> export.value().equals(value))
            .map(StackExport::name).findFirst());
    }
}
