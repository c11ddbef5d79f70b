package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.scenario.Caller;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.RecordEntry;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Paging;
import dev.catalogdesk.model.RecordOutput;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// DescribeRecord, ListRecordHistory.
final class RecordOperations {
    private final World world;
    private final Paging paging;
    private final Engine engine;

    RecordOperations(World world, Paging paging, Engine engine) {
        this.world = world;
        this.paging = paging;
        this.engine = engine;
    }

    ObjectNode describe(Call call) {
        RegionState region = world.region(call);
        String id = call.text("Id");
        RecordEntry record = region.provisioned().record(id)
            .filter(found -> !isOfFormerOwner(found, region, world.caller(call)))
            .orElseThrow(() -> Errors.notFound(id));
        RecordShown shown = new RecordShown(region, record, region.now());
        Paging.Page<RecordOutput> page = paging.page(call, shown.outputs(engine.stacks(region)));
        ObjectNode output = Nodes.object();
        output.set("RecordDetail", shown.detail());
        output.set("RecordOutputs", Nodes.list(page.items(), RecordOperations::output));
        page.putNext(output);
        return output;
    }

    ObjectNode history(Call call) {
        RegionState region = world.region(call);
        Scope scope = Scope.of(call, world.caller(call), Scope.USER);
        JsonNode filter = call.input().path("SearchFilter");
        Instant now = region.now();
        List<RecordEntry> found = region.provisioned().records().stream()
            .filter(record -> scope.covers(record.callerArn()) && matches(record, filter))
            .sorted(Comparator.comparing((RecordEntry record) -> record.timeline().created()).reversed()
                .thenComparing(RecordEntry::id))
            .toList();
        Paging.Page<RecordEntry> page = paging.page(call, found);
        ObjectNode output = Nodes.object();
        output.set("RecordDetails",
            Nodes.list(page.items(), record -> new RecordShown(region, record, now).detail()));
        page.putNext(output);
        return output;
    }

    /// Who gave a provisioned product away can see its records in the history only, as the documentation of
    /// DescribeRecord says.
    private static boolean isOfFormerOwner(RecordEntry record, RegionState region, String callerArn) {
        return region.provisioned().ever(record.provisionedProductId())
            .filter(entry -> entry.records().getFirst().callerArn().equals(callerArn))
            .filter(entry -> !Caller.principalOf(entry.ownerArn()).equals(Caller.principalOf(callerArn)))
            .isPresent();
    }

    static ObjectNode output(RecordOutput output) {
        ObjectNode node = Nodes.object().put("OutputKey", output.key()).put("OutputValue", output.value());
        Nodes.putIfAny(node, "Description", output.description());
        return node;
    }

    private static boolean matches(RecordEntry record, JsonNode filter) {
        String value = filter.path("Value").asText("");
        return switch (filter.path("Key").asText("")) {
            case "" -> {
                if (!value.isEmpty()) {
                    throw Errors.invalid("A search filter needs a key: product or provisionedproduct");
                }
                yield true;
            }
            case "product" -> record.what().productId().equals(value);
            case "provisionedproduct" -> record.provisionedProductId().equals(value);
            default -> throw Errors.invalid(filter.path("Key").asText() + " is an invalid search filter key;"
                + " use product or provisionedproduct");
        };
    }
}
