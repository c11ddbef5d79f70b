package dev.catalogdesk.demo.cloudformation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.stacks.StackResourceView;
import dev.catalogdesk.demo.stacks.StackView;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Operation;
import dev.catalogdesk.demo.wire.Paging;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// DescribeStackResources, DescribeStackResource, ListStackResources. What a stack has lost shows only once the whole
/// stack is deleted.
final class ResourceOperations {
    private static final String LOGICAL = "LogicalResourceId";
    private static final String PHYSICAL = "PhysicalResourceId";
    private static final Set<String> GONE = Set.of("DELETE_COMPLETE", "DELETE_SKIPPED");
    /// As many as DescribeStackResources gives, whatever the stack has.
    private static final int MOST = 100;
    private final StackRegions regions;
    private final Paging paging;

    ResourceOperations(StackRegions regions, Paging paging) {
        this.regions = regions;
        this.paging = paging;
    }

    void register(Map<String, Operation> operations) {
        operations.put("DescribeStackResources", this::describeAll);
        operations.put("DescribeStackResource", this::describe);
        operations.put("ListStackResources", this::list);
    }

    private ObjectNode describeAll(Call call) {
        StackRegion region = regions.of(call);
        if (call.has(StackRegion.STACK) == call.has(PHYSICAL)) {
            throw Refusals.invalid("You must specify either StackName or PhysicalResourceId, but not both.");
        }
        StackView stack = call.has(PHYSICAL) ? owner(region, call.text(PHYSICAL))
            : region.stack(call, Refusals::noStackWithId);
        String wanted = call.text(LOGICAL);
        List<StackResourceView> found = resources(region, stack).stream()
            .filter(each -> wanted.isEmpty() || each.logicalId().equals(wanted)).limit(MOST).toList();
        if (found.isEmpty() && !wanted.isEmpty()) {
            throw noResource(wanted, stack);
        }
        ObjectNode output = Nodes.object();
        output.set("StackResources", Nodes.list(found, each -> {
            ObjectNode node = of(stack, each).put("Timestamp", Nodes.seconds(each.changedTime()));
            Nodes.putIfAny(node, "Description", each.description());
            return node;
        }));
        return output;
    }

    private static StackView owner(StackRegion region, String physicalId) {
        return region.arns(StackRegion::isThere).stream().flatMap(arn -> region.stacks().find(arn).stream())
            .filter(stack -> resources(region, stack).stream().anyMatch(each -> each.physicalId().equals(physicalId)))
            .findFirst().orElseThrow(() -> Refusals.invalid("Stack for " + physicalId + " does not exist"));
    }

    private ObjectNode describe(Call call) {
        StackRegion region = regions.of(call);
        StackView stack = region.stack(call, name -> Refusals.invalid("Stack '" + name + "' does not exist"));
        String wanted = call.text(LOGICAL);
        StackResourceView found = resources(region, stack).stream()
            .filter(each -> each.logicalId().equals(wanted)).findFirst().orElseThrow(() -> noResource(wanted, stack));
        ObjectNode node = of(stack, found).put("LastUpdatedTimestamp", Nodes.seconds(found.changedTime()));
        Nodes.putIfAny(node, "Description", found.description());
        node.put("Metadata", found.metadata().isEmpty() ? "{}" : found.metadata());
        ObjectNode output = Nodes.object();
        output.set("StackResourceDetail", node);
        return output;
    }

    private ObjectNode list(Call call) {
        StackRegion region = regions.of(call);
        Paging.Page<StackResourceView> page =
            paging.page(call, resources(region, region.stack(call, Refusals::noStackWithId)));
        ObjectNode output = Nodes.object();
        output.set("StackResourceSummaries", Nodes.list(page.items(), each ->
            of(each).put("LastUpdatedTimestamp", Nodes.seconds(each.changedTime()))));
        Nodes.putIfAny(output, "NextToken", page.next());
        return output;
    }

    private static List<StackResourceView> resources(StackRegion region, StackView stack) {
        List<StackResourceView> all = region.stacks().resources(stack.arn());
        return StackRegion.isDeleted(stack) ? all
            : all.stream().filter(each -> !GONE.contains(each.status())).toList();
    }

    private static RuntimeException noResource(String logicalId, StackView stack) {
        return Refusals.invalid("Resource " + logicalId + " does not exist for stack " + stack.name());
    }

    private static ObjectNode of(StackView stack, StackResourceView resource) {
        return of(resource).put("StackName", stack.name()).put("StackId", stack.arn());
    }

    private static ObjectNode of(StackResourceView resource) {
        ObjectNode node = Nodes.object().put(LOGICAL, resource.logicalId());
        Nodes.putIfAny(node, PHYSICAL, resource.physicalId());
        node.put("ResourceType", resource.type()).put("ResourceStatus", resource.status());
        Nodes.putIfAny(node, "ResourceStatusReason", resource.reason());
        node.set("DriftInformation", Nodes.object().put("StackResourceDriftStatus", "NOT_CHECKED"));
        return node;
    }
}
