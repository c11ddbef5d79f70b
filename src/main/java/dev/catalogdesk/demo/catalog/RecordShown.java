package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.stacks.StackIdentity;
import dev.catalogdesk.demo.stacks.TemplateOutputs;
import dev.catalogdesk.demo.state.AutoTags;
import dev.catalogdesk.demo.state.RecordEntry;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A record as the service shows it at a time.
///
/// @param region where it is
/// @param record the record
/// @param now the time
record RecordShown(RegionState region, RecordEntry record, Instant now) {
    private static final String STACK_ARN = "CloudformationStackARN";

    static ObjectNode answer(RegionState region, RecordEntry record) {
        ObjectNode output = Nodes.object();
        output.set("RecordDetail", new RecordShown(region, record, region.now()).detail());
        return output;
    }

    ObjectNode detail() {
        RecordStatus status = record.timeline().status(now);
        ObjectNode node = Nodes.object()
            .put("RecordId", record.id())
            .put("ProvisionedProductName", record.name())
            .put("Status", status.name())
            .put("CreatedTime", Nodes.seconds(record.timeline().created()))
            .put("UpdatedTime", Nodes.seconds(record.timeline().updated(now)))
            .put("ProvisionedProductType", record.what().kind())
            .put("RecordType", record.type().name())
            .put("ProvisionedProductId", record.provisionedProductId())
            .put("ProductId", record.what().productId())
            .put("ProvisioningArtifactId", record.what().versionId());
        Nodes.putIfAny(node, "PathId", record.what().pathId());
        boolean wrong = status == RecordStatus.FAILED || status == RecordStatus.IN_PROGRESS_IN_ERROR;
        List<String> errors = wrong && !record.error().isEmpty() ? List.of(record.error()) : List.of();
        node.set("RecordErrors", Nodes.list(errors, text ->
            Nodes.object().put("Code", "InternalServerException").put("Description", text)));
        node.set("RecordTags", Nodes.tags(AutoTags.with(record.tags(), record.what(), record.provisionedProductId(),
            record.name(), record.callerArn(), region.arns())));
        Nodes.putIfAny(node, "LaunchRoleArn", record.what().launchRole());
        return node;
    }

    /// Outputs as far as they are known: the stack's ARN as soon as there is one, the rest when it is complete.
    List<RecordOutput> outputs() {
        // A stack set has no outputs of its own; those of its stacks lie in the accounts.
        if (record.what().stackSet() || record.timeline().status(now) == RecordStatus.CREATED || neverRan()) {
            return List.of();
        }
        List<RecordOutput> outputs = new ArrayList<>();
        StackIdentity stack = stack();
        if (record.what().stack()) {
            outputs.add(new RecordOutput(STACK_ARN, stack.arn(), "The ARN of the launched Cloudformation Stack"));
        }
        if (record.hasSucceeded(now)) {
            region.template(record.what().versionId()).ifPresent(template ->
                outputs.addAll(TemplateOutputs.of(template, record.parameters(), stack)));
        }
        return outputs;
    }

    /// An imported stack keeps its name.
    private StackIdentity stack() {
        return region.provisioned().physicalId(record.provisionedProductId())
            .filter(arn -> arn.split("/").length > 1)
            .map(arn -> StackIdentity.of(region.arns(), arn.split("/")[1], arn))
            .orElseGet(() -> StackIdentity.of(region.arns(), record.provisionedProductId()));
    }

    private boolean neverRan() {
        return record.after() == ProvisionedProductStatus.ERROR && !record.timeline().succeeds();
    }
}
