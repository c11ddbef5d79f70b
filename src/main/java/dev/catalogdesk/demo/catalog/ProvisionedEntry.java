package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.catalog.RecordEntry.Launched;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.model.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A provisioned product. What it is now follows from its records and the time.
///
/// @param what what was launched, and as what
/// @param arn its ARN
/// @param token idempotency token of its launch
/// @param created when it was launched
/// @param callerArn who launched it
/// @param physicalId the stack's ARN; empty where there is none
/// @param tags its tags, AWS's own included
/// @param scope accounts and regions of a stack set
/// @param records its records, oldest first, at least one
/// @param planned whether a plan waits for it
record ProvisionedEntry(
        Launched what,
        String arn,
        String token,
        Instant created,
        String callerArn,
        String physicalId,
        List<Tag> tags,
        StackSetScope scope,
        List<RecordEntry> records,
        boolean planned) {
    ProvisionedEntry {
        tags = List.copyOf(tags);
        records = List.copyOf(records);
    }

    String id() {
        return what.provisionedProductId();
    }

    String name() {
        return what.name();
    }

    RecordEntry lastRecord() {
        return records.getLast();
    }

    ProvisionedProductStatus status(Instant now) {
        if (!lastRecord().timeline().hasEnded(now)) {
            return ProvisionedProductStatus.UNDER_CHANGE;
        }
        return planned ? ProvisionedProductStatus.PLAN_IN_PROGRESS : lastRecord().after();
    }

    /// What the stack is called, where one was made.
    String physicalId(Instant now) {
        boolean made = records.stream().anyMatch(each -> !each.outputs(now).isEmpty())
            || (what.kind().equals("CFN_STACKSET") && lastSuccessful(now).isPresent());
        return made ? physicalId : "";
    }

    Optional<RecordEntry> lastSuccessful(Instant now) {
        return records.reversed().stream()
            .filter(each -> each.timeline().status(now) == RecordStatus.SUCCEEDED)
            .findFirst();
    }

    /// The members that DescribeProvisionedProduct and SearchProvisionedProducts have in common.
    ObjectNode common(Instant now) {
        ProvisionedProductStatus status = status(now);
        ObjectNode node = Nodes.object()
            .put("Name", name())
            .put("Arn", arn)
            .put("Type", what.kind())
            .put("Id", id())
            .put("Status", status.name());
        boolean failed = status == ProvisionedProductStatus.ERROR || status == ProvisionedProductStatus.TAINTED;
        Nodes.putIfAny(node, "StatusMessage", failed ? lastRecord().error() : "");
        node.put("CreatedTime", Nodes.seconds(created));
        Nodes.putIfAny(node, "IdempotencyToken", token);
        node.put("LastRecordId", lastRecord().id());
        node.put("LastProvisioningRecordId", lastRecord().id());
        lastSuccessful(now).ifPresent(record -> node.put("LastSuccessfulProvisioningRecordId", record.id()));
        node.put("ProductId", what.productId());
        node.put("ProvisioningArtifactId", what.versionId());
        return node;
    }

    ObjectNode detail(Instant now) {
        ObjectNode node = common(now);
        Nodes.putIfAny(node, "LaunchRoleArn", what.launchRole());
        return node;
    }
}
