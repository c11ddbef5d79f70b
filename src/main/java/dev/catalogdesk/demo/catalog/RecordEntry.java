package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.model.Tag;
import java.time.Instant;
import java.util.List;

/// A record: one operation on a provisioned product, and what came of it.
///
/// @param id id beginning with `rec-`
/// @param type such as `PROVISION_PRODUCT`
/// @param what what is launched, and as what
/// @param timeline how it runs
/// @param tags tags at the time, AWS's own included
/// @param outputs outputs where it succeeds; the stack's ARN first
/// @param error what goes wrong; empty where it succeeds
/// @param after the provisioned product's state at the end
record RecordEntry(
        String id,
        String type,
        Launched what,
        Timeline timeline,
        List<Tag> tags,
        List<RecordOutput> outputs,
        String error,
        ProvisionedProductStatus after) {
    RecordEntry {
        tags = List.copyOf(tags);
        outputs = List.copyOf(outputs);
    }

    /// What a record is about.
    ///
    /// @param provisionedProductId id beginning with `pp-`
    /// @param name its name
    /// @param kind `CFN_STACK` and so on
    /// @param productId the product
    /// @param versionId the version
    /// @param pathId the launch path
    /// @param launchRole the role's ARN; empty where the caller's own rights count
    record Launched(
            String provisionedProductId,
            String name,
            String kind,
            String productId,
            String versionId,
            String pathId,
            String launchRole) {
    }

    /// Outputs as far as they are known: the stack's as soon as there is one, the rest when it is complete.
    List<RecordOutput> outputs(Instant now) {
        return switch (timeline.status(now)) {
            case SUCCEEDED -> outputs;
            case CREATED -> List.of();
            default -> outputs.stream().limit(what.kind().equals("CFN_STACK") ? 1 : 0).toList();
        };
    }

    ObjectNode detail(Instant now) {
        RecordStatus status = timeline.status(now);
        ObjectNode node = Nodes.object()
            .put("RecordId", id)
            .put("ProvisionedProductName", what.name())
            .put("Status", status.name())
            .put("CreatedTime", Nodes.seconds(timeline.created()))
            .put("UpdatedTime", Nodes.seconds(timeline.updated(now)))
            .put("ProvisionedProductType", what.kind())
            .put("RecordType", type)
            .put("ProvisionedProductId", what.provisionedProductId())
            .put("ProductId", what.productId())
            .put("ProvisioningArtifactId", what.versionId())
            .put("PathId", what.pathId());
        boolean wrong = status == RecordStatus.FAILED || status == RecordStatus.IN_PROGRESS_IN_ERROR;
        List<String> errors = wrong && !error.isEmpty() ? List.of(error) : List.of();
        node.set("RecordErrors", Nodes.list(errors, text ->
            Nodes.object().put("Code", "InternalServerException").put("Description", text)));
        node.set("RecordTags", Nodes.tags(tags));
        Nodes.putIfAny(node, "LaunchRoleArn", what.launchRole());
        return node;
    }
}
