package dev.catalogdesk.demo.cloudformation;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
        List<String> arns = call.has(StackRegion.STACK)
            ? List.of(region.stack(call, Refusals::noStackWithId).arn()) : region.arns(StackRegion::isThere);
        Paging.Page<String> page = paging.page(call, arns);
        ObjectNode output = Nodes.object();
        output.set("Stacks", Nodes.list(region.found(page.items()), StackShown::described));
        Nodes.putIfAny(output, "NextToken", page.next());
        return output;
    }

    private ObjectNode list(Call call) {
        StackRegion region = regions.of(call);
        List<String> wanted = Nodes.texts(call.input().path("StackStatusFilter"));
        Paging.Page<String> page =
            paging.page(call, region.arns(status -> wanted.isEmpty() || wanted.contains(status)));
        ObjectNode output = Nodes.object();
        output.set("StackSummaries", Nodes.list(region.found(page.items()), StackShown::summary));
        Nodes.putIfAny(output, "NextToken", page.next());
        return output;
    }
}
