package dev.catalogdesk.demo.cloudformation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.stacks.StackExport;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Operation;
import dev.catalogdesk.demo.wire.Paging;
import java.util.List;
import java.util.Map;

/// ListExports and ListImports.
final class ExportOperations {
    private final StackRegions regions;
    private final Paging paging;

    ExportOperations(StackRegions regions, Paging paging) {
        this.regions = regions;
        this.paging = paging;
    }

    void register(Map<String, Operation> operations) {
        operations.put("ListExports", this::exports);
        operations.put("ListImports", this::imports);
    }

    private ObjectNode exports(Call call) {
        Paging.Page<StackExport> page = paging.page(call, regions.of(call).stacks().exports());
        ObjectNode output = Nodes.object();
        output.set("Exports", Nodes.list(page.items(), export -> Nodes.object()
            .put("ExportingStackId", export.stackArn()).put("Name", export.name()).put("Value", export.value())));
        Nodes.putIfAny(output, "NextToken", page.next());
        return output;
    }

    private ObjectNode imports(Call call) {
        String name = call.text("ExportName");
        List<String> importers = regions.of(call).stacks().importers(name);
        if (importers.isEmpty()) {
            throw Refusals.invalid("Export '" + name + "' is not imported by any stack.");
        }
        Paging.Page<String> page = paging.page(call, importers);
        ObjectNode output = Nodes.object();
        output.set("Imports", Nodes.texts(page.items()));
        Nodes.putIfAny(output, "NextToken", page.next());
        return output;
    }
}
