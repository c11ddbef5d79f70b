package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.state.PlanEntry;
import dev.catalogdesk.demo.state.PlannedChange;
import dev.catalogdesk.demo.state.RecordEntry;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.wire.Nodes;
import java.time.Instant;
import java.util.Optional;

/// A plan as the service shows it now.
///
/// @param region where it is
/// @param plan the plan
record PlanShown(RegionState region, PlanEntry plan) {
    private static final String TYPE = "CLOUDFORMATION";

    String status() {
        return plan.status(region.now(), execution());
    }

    private Optional<RecordEntry> execution() {
        return plan.executedBy().flatMap(region.provisioned()::record);
    }

    ObjectNode summary() {
        return Nodes.object()
            .put("PlanName", plan.name())
            .put("PlanId", plan.id())
            .put("ProvisionProductId", plan.provisionedProductId())
            .put("ProvisionProductName", plan.provisionedProductName())
            .put("PlanType", TYPE)
            .put("ProvisioningArtifactId", plan.what().versionId());
    }

    ObjectNode details() {
        Instant now = region.now();
        ObjectNode node = summary()
            .put("CreatedTime", Nodes.seconds(plan.timeline().created()))
            .put("UpdatedTime", Nodes.seconds(execution().map(RecordEntry::timeline).orElse(plan.timeline())
                .updated(now)))
            .put("PathId", plan.what().pathId())
            .put("ProductId", plan.what().productId())
            .put("Status", status());
        node.set("NotificationArns", Nodes.texts(plan.topicArns()));
        node.set("ProvisioningParameters", Nodes.list(plan.asked(), PlanShown::parameter));
        node.set("Tags", Nodes.tags(plan.tags()));
        Nodes.putIfAny(node, "StatusMessage", status().endsWith("FAILED")
            ? execution().map(RecordEntry::error).orElse(plan.failure()) : "");
        return node;
    }

    private static ObjectNode parameter(PlanEntry.PlannedParameter parameter) {
        ObjectNode node = Nodes.object().put("Key", parameter.key());
        return parameter.usePreviousValue() ? node.put("UsePreviousValue", true)
            : node.put("Value", parameter.value()).put("UsePreviousValue", false);
    }

    static ObjectNode change(PlannedChange change) {
        ObjectNode node = Nodes.object()
            .put("Action", change.action())
            .put("LogicalResourceId", change.logicalId());
        Nodes.putIfAny(node, "PhysicalResourceId", change.physicalId());
        node.put("ResourceType", change.type());
        Nodes.putIfAny(node, "Replacement", change.replacement());
        node.set("Scope", Nodes.texts(change.scope()));
        node.set("Details", Nodes.list(change.details(), PlanShown::detail));
        return node;
    }

    private static ObjectNode detail(PlannedChange.Detail detail) {
        ObjectNode target = Nodes.object().put("Attribute", detail.attribute());
        Nodes.putIfAny(target, "Name", detail.name());
        target.put("RequiresRecreation", detail.requiresRecreation());
        ObjectNode node = Nodes.object();
        node.set("Target", target);
        node.put("Evaluation", detail.evaluation());
        Nodes.putIfAny(node, "CausingEntity", detail.causingEntity());
        return node;
    }
}
