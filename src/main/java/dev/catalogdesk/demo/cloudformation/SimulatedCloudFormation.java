package dev.catalogdesk.demo.cloudformation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.stacks.StackOutput;
import dev.catalogdesk.demo.stacks.StackView;
import dev.catalogdesk.demo.stacks.StackWorld;
import dev.catalogdesk.demo.stacks.Stacks;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Paging;
import dev.catalogdesk.demo.wire.ServiceException;
import dev.catalogdesk.demo.wire.ServiceModel;
import dev.catalogdesk.demo.wire.SimulatedService;
import java.util.List;
import java.util.Map;

/// DescribeStacks and GetTemplate of CloudFormation, over the AWS Query protocol.
public final class SimulatedCloudFormation {
    private final StackWorld stacks;
    private final Paging paging;

    private SimulatedCloudFormation(StackWorld stacks, Paging paging) {
        this.stacks = stacks;
        this.paging = paging;
    }

    /// Makes the service.
    ///
    /// @param stacks the stacks
    /// @return the service, to be put on the wire
    public static SimulatedService create(StackWorld stacks) {
        SimulatedCloudFormation service = new SimulatedCloudFormation(stacks, Paging.ofCloudFormation());
        return new SimulatedService(ServiceModel.load("cloudformation"),
            Map.of("DescribeStacks", service::describeStacks, "GetTemplate", service::getTemplate));
    }

    private ObjectNode describeStacks(Call call) {
        Stacks region = stacks.region(call.region());
        List<StackView> found = call.has("StackName") ? List.of(stack(call))
            : region.arns().stream().flatMap(arn -> region.find(arn).stream())
                .filter(stack -> stack.deletedTime().isEmpty()).toList();
        Paging.Page<StackView> page = paging.page(call, found);
        ObjectNode output = Nodes.object();
        output.set("Stacks", Nodes.list(page.items(), SimulatedCloudFormation::described));
        Nodes.putIfAny(output, "NextToken", page.next());
        return output;
    }

    private ObjectNode getTemplate(Call call) {
        if (!call.has("StackName")) {
            throw invalid("StackName is a required parameter.");
        }
        if (call.has("ChangeSetName")) {
            throw ServiceException.of("ChangeSetNotFound", 404,
                "ChangeSet [" + call.text("ChangeSetName") + "] does not exist");
        }
        ObjectNode output = Nodes.object().put("TemplateBody", stack(call).templateText());
        output.set("StagesAvailable", Nodes.texts(List.of("Original", "Processed")));
        return output;
    }

    private StackView stack(Call call) {
        String name = call.text("StackName");
        return stacks.region(call.region()).find(name)
            .orElseThrow(() -> invalid("Stack with id " + name + " does not exist"));
    }

    private static ServiceException invalid(String message) {
        return ServiceException.of("ValidationError", message);
    }

    private static ObjectNode described(StackView stack) {
        ObjectNode node = Nodes.object()
            .put("StackId", stack.arn())
            .put("StackName", stack.name());
        Nodes.putIfAny(node, "Description", stack.template().description());
        node.set("Parameters", Nodes.list(stack.parameters().entrySet(), each -> Nodes.object()
            .put("ParameterKey", each.getKey()).put("ParameterValue", each.getValue())));
        node.put("CreationTime", Nodes.seconds(stack.createdTime()));
        stack.updatedTime().ifPresent(time -> node.put("LastUpdatedTime", Nodes.seconds(time)));
        node.put("StackStatus", stack.status());
        Nodes.putIfAny(node, "StackStatusReason", stack.statusReason());
        node.put("DisableRollback", false);
        node.set("NotificationARNs", Nodes.texts(stack.topicArns()));
        node.set("Outputs", Nodes.list(stack.outputs(), SimulatedCloudFormation::output));
        node.set("Tags", Nodes.tags(stack.tags()));
        node.put("EnableTerminationProtection", false);
        if (!stack.parentArn().isEmpty()) {
            node.put("ParentId", stack.parentArn()).put("RootId", stack.parentArn());
        }
        return node;
    }

    private static ObjectNode output(StackOutput output) {
        ObjectNode node = Nodes.object().put("OutputKey", output.key()).put("OutputValue", output.value());
        Nodes.putIfAny(node, "Description", output.description());
        Nodes.putIfAny(node, "ExportName", output.exportName());
        return node;
    }
}
