package dev.catalogdesk.demo.cloudformation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.stacks.StackEvent;
import dev.catalogdesk.demo.stacks.StackView;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Operation;
import dev.catalogdesk.demo.wire.Paging;
import java.util.Map;

/// DescribeStackEvents.
final class EventOperations {
    private final StackRegions regions;
    private final Paging paging;

    EventOperations(StackRegions regions, Paging paging) {
        this.regions = regions;
        this.paging = paging;
    }

    void register(Map<String, Operation> operations) {
        operations.put("DescribeStackEvents", this::describe);
    }

    private ObjectNode describe(Call call) {
        StackRegion region = regions.of(call);
        StackView stack = region.stack(call, Refusals::noStack);
        Paging.Page<StackEvent> page = paging.page(call, region.stacks().events(stack.arn()));
        ObjectNode output = Nodes.object();
        output.set("StackEvents", Nodes.list(page.items(), event -> described(stack, event)));
        Nodes.putIfAny(output, "NextToken", page.next());
        return output;
    }

    /// The physical id is there even where it is empty, as recorded.
    private static ObjectNode described(StackView stack, StackEvent event) {
        ObjectNode node = Nodes.object()
            .put("StackId", stack.arn())
            .put("EventId", event.id())
            .put("StackName", stack.name())
            .put("LogicalResourceId", event.logicalId())
            .put("PhysicalResourceId", event.physicalId())
            .put("ResourceType", event.type())
            .put("Timestamp", Nodes.seconds(event.time()))
            .put("ResourceStatus", event.status());
        Nodes.putIfAny(node, "ResourceStatusReason", event.reason());
        Nodes.putIfAny(node, "ResourceProperties", event.properties());
        Nodes.putIfAny(node, "ClientRequestToken", event.token());
        return node;
    }
}
