package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.changes.ChangeDetail;
import dev.catalogdesk.changes.ResourceAttribute;
import dev.catalogdesk.changes.ResourceChange;
import dev.catalogdesk.demo.state.PlanEntry;
import dev.catalogdesk.demo.state.RecordEntry;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.wire.Nodes;
import java.time.Instant;
import java.util.Locale;
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

    /// A change of a resource in the words of Service Catalog, which has no word for `UpdateReplacePolicy`.
    static ObjectNode change(ResourceChange change) {
        ObjectNode node = Nodes.object()
            .put("Action", change.action().text().toUpperCase(Locale.ROOT))
            .put("LogicalResourceId", change.logicalId());
        change.physicalId().ifPresent(id -> node.put("PhysicalResourceId", id));
        node.put("ResourceType", change.type());
        change.replacement().ifPresent(replacement ->
            node.put("Replacement", replacement.text().toUpperCase(Locale.ROOT)));
        node.set("Scope", Nodes.texts(change.scope().stream().filter(PlanShown::known)
            .map(each -> each.text().toUpperCase(Locale.ROOT)).toList()));
        node.set("Details", Nodes.list(change.details().stream()
            .filter(detail -> known(detail.target().attribute())).toList(), PlanShown::detail));
        return node;
    }

    private static boolean known(ResourceAttribute attribute) {
        return attribute != ResourceAttribute.UPDATE_REPLACE_POLICY;
    }

    private static ObjectNode detail(ChangeDetail detail) {
        ObjectNode target = Nodes.object()
            .put("Attribute", detail.target().attribute().text().toUpperCase(Locale.ROOT));
        detail.target().name().ifPresent(name -> target.put("Name", name));
        target.put("RequiresRecreation", detail.target().requiresRecreation().text().toUpperCase(Locale.ROOT));
        ObjectNode node = Nodes.object();
        node.set("Target", target);
        node.put("Evaluation", detail.evaluation().text().toUpperCase(Locale.ROOT));
        detail.causingEntity().ifPresent(cause -> node.put("CausingEntity", cause));
        return node;
    }
}
