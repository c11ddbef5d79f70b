package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.stacks.StackIdentity;
import dev.catalogdesk.demo.stacks.Stacks;
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
    ///
    /// @param stacks the stacks of the region
    List<RecordOutput> outputs(Stacks stacks) {
        // A stack set has no outputs of its own; those of its stacks lie in the accounts.
        if (record.what().stackSet() || record.timeline().status(now) == RecordStatus.CREATED || neverRan()) {
            return List.of();
        }
        if (!record.what().stack()) {
            return record.hasSucceeded(now) ? elsewhere() : List.of();
        }
        String stack = region.provisioned().physicalId(record.provisionedProductId())
            .orElseGet(() -> region.arns().stack(record.provisionedProductId()));
        List<RecordOutput> outputs = new ArrayList<>();
        outputs.add(new RecordOutput(STACK_ARN, stack, "The ARN of the launched Cloudformation Stack"));
        if (record.hasSucceeded(now)) {
            outputs.addAll(stacks.outputs(stack, record.timeline()));
        }
        return outputs;
    }

    private List<RecordOutput> elsewhere() {
        return region.template(record.what().versionId())
            .map(template -> TemplateOutputs.of(template, record.parameters(),
                StackIdentity.of(region.arns(), record.provisionedProductId())))
            .orElse(List.of());
    }

    private boolean neverRan() {
        return record.refused()
            || (!record.what().stack() && record.after() == ProvisionedProductStatus.ERROR
                && !record.timeline().succeeds());
    }
}
