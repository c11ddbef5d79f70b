package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.model.RecordOutput;
import java.time.Instant;

/// DescribeRecord.
final class RecordOperations {
    private final CatalogState state;

    RecordOperations(CatalogState state) {
        this.state = state;
    }

    ObjectNode describe(Call call) {
        String id = call.text("Id");
        RecordEntry record = state.region(call.region()).record(id).orElseThrow(() -> Errors.notFound(id));
        Instant now = state.clock().now();
        Paging.Page<RecordOutput> page = state.paging().page(call, record.outputs(now));
        ObjectNode output = Nodes.object();
        output.set("RecordDetail", record.detail(now));
        output.set("RecordOutputs", Nodes.list(page.items(), each -> {
            ObjectNode node = Nodes.object().put("OutputKey", each.key()).put("OutputValue", each.value());
            Nodes.putIfAny(node, "Description", each.description());
            return node;
        }));
        page.putNext(output);
        return output;
    }
}
