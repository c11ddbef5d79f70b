package dev.catalogdesk.demo.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.ServiceActionEntry;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Operation;
import java.util.List;
import java.util.Map;

/// CreateServiceAction, DescribeServiceAction, ListServiceActions, UpdateServiceAction, DeleteServiceAction.
final class ServiceActionOperations {
    private static final String DEFINITION = "Definition";
    private final Desk desk;

    ServiceActionOperations(Desk desk) {
        this.desk = desk;
    }

    void register(Map<String, Operation> operations) {
        operations.put("CreateServiceAction", this::create);
        operations.put("DescribeServiceAction", this::describe);
        operations.put("ListServiceActions", this::list);
        operations.put("UpdateServiceAction", this::update);
        operations.put("DeleteServiceAction", this::delete);
    }

    private ObjectNode create(Call call) {
        RegionState region = desk.region(call);
        ActionDefinition definition = ActionDefinition.read(call.input().path(DEFINITION));
        String id = desk.once(call, () -> {
            Quota.SERVICE_ACTIONS.demandRoom(region.catalogue().serviceActions().rows().size());
            ServiceActionEntry made = new ServiceActionEntry(region.ids().next("act"), call.text("Name"),
                call.text("Description"), definition.texts(), definition.parameters());
            region.changeCatalogue(data -> data.with(made));
            return made.id();
        });
        return detail(Gone.since(region.catalogue().serviceActions(), id));
    }

    private ObjectNode describe(Call call) {
        return detail(Lookup.existing(desk.data(call).serviceActions(), call.text("Id")));
    }

    private ObjectNode list(Call call) {
        return desk.page(call, "ServiceActionSummaries", List.copyOf(desk.data(call).serviceActions().all()),
            Shown::serviceAction);
    }

    private ObjectNode update(Call call) {
        String id = call.text("Id");
        desk.change(call, data -> {
            ServiceActionEntry before = new Lookup(data).serviceAction(id);
            ActionDefinition definition = call.input().has(DEFINITION)
                ? ActionDefinition.read(call.input().path(DEFINITION))
                : new ActionDefinition(before.definition(), before.parameters());
            return data.with(new ServiceActionEntry(id, Given.text(call, "Name", before.name()),
                Given.text(call, "Description", before.description()), definition.texts(), definition.parameters()));
        });
        return detail(desk.lookup(call).serviceAction(id));
    }

    private ObjectNode delete(Call call) {
        String id = call.text("Id");
        return desk.changeOnce(call, data -> {
            new Lookup(data).serviceAction(id);
            if (data.products().all().stream().flatMap(product -> product.versions().stream())
                    .anyMatch(version -> version.serviceActionIds().contains(id))) {
                throw Errors.inUse("Service action " + id + " is in use: it is associated with a provisioning"
                    + " artifact.");
            }
            return data.withServiceActions(data.serviceActions().without(id));
        });
    }

    private static ObjectNode detail(ServiceActionEntry entry) {
        ObjectNode definition = Nodes.object();
        entry.definition().forEach(definition::put);
        ObjectNode detail = Nodes.object();
        detail.set("ServiceActionSummary", Shown.serviceAction(entry));
        detail.set(DEFINITION, definition);
        ObjectNode output = Nodes.object();
        output.set("ServiceActionDetail", detail);
        return output;
    }
}
