package dev.catalogdesk.demo.cloudformation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.stacks.StackView;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Operation;
import dev.catalogdesk.demo.wire.Paging;
import java.util.List;
import java.util.Map;

/// DescribeStacks and ListStacks. Only the list, and who knows a stack's ARN, sees deleted ones.
final class StackListing {
    private final StackRegions regions;
    private final Paging paging;

    StackListing(StackRegions regions, Paging paging) {
        this.regions = regions;
        this.paging = paging;
    }

    void register(Map<String, Operation> operations) {
        operations.put("DescribeStacks", this::describe);
        operations.put("ListStacks", this::list);
    }

    private ObjectNode describe(Call call) {
        StackRegion region = regions.of(call);
        List<StackView> found = call.has(StackRegion.STACK)
            ? List.of(region.stack(call, Refusals::noStackWithId))
            : region.all().stream().filter(stack -> !StackRegion.isDeleted(stack)).toList();
        Paging.Page<StackView> page = paging.page(call, found);
        ObjectNode output = Nodes.object();
        output.set("Stacks", Nodes.list(page.items(), StackShown::described));
        Nodes.putIfAny(output, "NextToken", page.next());
        return output;
    }

    private ObjectNode list(Call call) {
        StackRegion region = regions.of(call);
        List<String> wanted = Nodes.texts(call.input().path("StackStatusFilter"));
        Paging.Page<StackView> page = paging.page(call, region.all().stream()
            .filter(stack -> wanted.isEmpty() || wanted.contains(stack.status())).toList());
        ObjectNode output = Nodes.object();
        output.set("StackSummaries", Nodes.list(page.items(), StackShown::summary));
        Nodes.putIfAny(output, "NextToken", page.next());
        return output;
    }
}
