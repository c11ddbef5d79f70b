package dev.catalogdesk.demo.cloudformation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.changes.ResourceChange;
import dev.catalogdesk.demo.stacks.ChangeSetView;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Operation;
import dev.catalogdesk.demo.wire.Paging;
import java.util.List;
import java.util.Map;

/// DescribeChangeSet and ListChangeSets.
final class ChangeSetListing {
    private final StackRegions regions;
    private final Paging paging;

    ChangeSetListing(StackRegions regions, Paging paging) {
        this.regions = regions;
        this.paging = paging;
    }

    void register(Map<String, Operation> operations) {
        operations.put("DescribeChangeSet", this::describe);
        operations.put("ListChangeSets", this::list);
    }

    private ObjectNode describe(Call call) {
        ChangeSetView changeSet = regions.of(call).changeSet(call);
        List<ResourceChange> changes = call.input().path("IncludePropertyValues").asBoolean(false)
            ? changeSet.changes().withPropertyValues() : changeSet.changes().plain();
        Paging.Page<ResourceChange> page = paging.page(call, changes);
        ObjectNode output = ChangeSetShown.described(changeSet);
        output.set("Changes", Nodes.list(page.items(), ChangeSetShown::change));
        Nodes.putIfAny(output, "NextToken", page.next());
        return output;
    }

    private ObjectNode list(Call call) {
        StackRegion region = regions.of(call);
        Paging.Page<ChangeSetView> page = paging.page(call,
            region.stacks().changeSets().of(region.stack(call, Refusals::noStack).arn()));
        ObjectNode output = Nodes.object();
        output.set("Summaries", Nodes.list(page.items(), ChangeSetShown::summary));
        Nodes.putIfAny(output, "NextToken", page.next());
        return output;
    }
}
