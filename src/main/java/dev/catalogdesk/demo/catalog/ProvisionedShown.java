package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.scenario.Caller;
import dev.catalogdesk.demo.state.AutoTags;
import dev.catalogdesk.demo.state.Launched;
import dev.catalogdesk.demo.state.ProvisionedEntry;
import dev.catalogdesk.demo.state.RecordEntry;
import dev.catalogdesk.demo.state.RecordType;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.model.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A provisioned product as the service shows it at a time.
///
/// @param region where it is
/// @param entry the provisioned product
/// @param now the time
record ProvisionedShown(RegionState region, ProvisionedEntry entry, Instant now) {
    ProvisionedProductStatus status() {
        return entry.status(now);
    }

    Launched what() {
        return entry.what(now);
    }

    String arn() {
        return region.arns().provisionedProduct(entry.name(), entry.id());
    }

    String statusMessage() {
        ProvisionedProductStatus status = status();
        boolean failed = status == ProvisionedProductStatus.ERROR || status == ProvisionedProductStatus.TAINTED;
        return failed ? lastProvisioning().map(RecordEntry::error).orElse("") : "";
    }

    Optional<RecordEntry> lastProvisioning() {
        return entry.last(record -> record.type().provisions());
    }

    Optional<RecordEntry> lastSuccessful() {
        return entry.last(record -> record.type().provisions() && record.hasSucceeded(now));
    }

    /// What the stack is called, where one was made.
    String physicalId() {
        if (!entry.physicalId().isEmpty()) {
            return entry.physicalId();
        }
        Launched what = entry.first();
        if (what.stackSet()) {
            return lastSuccessful().isPresent() ? region.arns().stackSet(entry.id()) : "";
        }
        return what.stack() && entry.records().stream().anyMatch(this::ran) ? region.arns().stack(entry.id()) : "";
    }

    private boolean ran(RecordEntry record) {
        return record.type() != RecordType.TERMINATE_PROVISIONED_PRODUCT && !record.refused()
            && record.timeline().status(now) != RecordStatus.CREATED;
    }

    /// The members that DescribeProvisionedProduct and SearchProvisionedProducts have in common.
    private ObjectNode common() {
        ObjectNode node = Nodes.object()
            .put("Name", entry.name())
            .put("Arn", arn())
            .put("Type", entry.first().kind())
            .put("Id", entry.id())
            .put("Status", status().name());
        Nodes.putIfAny(node, "StatusMessage", statusMessage());
        node.put("CreatedTime", Nodes.seconds(entry.created()));
        Nodes.putIfAny(node, "IdempotencyToken", entry.token());
        entry.lastRecord().ifPresent(record -> node.put("LastRecordId", record.id()));
        lastProvisioning().ifPresent(record -> node.put("LastProvisioningRecordId", record.id()));
        lastSuccessful().ifPresent(record -> node.put("LastSuccessfulProvisioningRecordId", record.id()));
        Launched what = what();
        return node.put("ProductId", what.productId()).put("ProvisioningArtifactId", what.versionId());
    }

    /// As DescribeProvisionedProduct and ScanProvisionedProducts show it.
    ObjectNode detail() {
        ObjectNode node = common();
        Nodes.putIfAny(node, "LaunchRoleArn", what().launchRole());
        return node;
    }

    /// As SearchProvisionedProducts shows it.
    ObjectNode attributes() {
        ObjectNode node = common();
        node.set("Tags", Nodes.tags(tags()));
        Nodes.putIfAny(node, "PhysicalId", physicalId());
        Nodes.putIfAny(node, "ProductName", productName());
        Nodes.putIfAny(node, "ProvisioningArtifactName", versionName());
        return node.put("UserArn", userArn()).put("UserArnSession", entry.ownerArn());
    }

    /// Its tags, AWS's own included.
    List<Tag> tags() {
        return AutoTags.with(
            entry.tags(now), what(), entry.id(), entry.name(), entry.ownerArn(), region.arns());
    }

    String userArn() {
        return Caller.principalOf(entry.ownerArn());
    }

    String productName() {
        return region.catalogue().products().get(what().productId()).map(product -> product.texts().name()).orElse("");
    }

    String versionName() {
        return region.catalogue().products().get(what().productId())
            .flatMap(product -> product.version(what().versionId())).map(version -> version.name()).orElse("");
    }
}
