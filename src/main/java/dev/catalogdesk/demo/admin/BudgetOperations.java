package dev.catalogdesk.demo.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Operation;
import java.util.Map;

/// AssociateBudgetWithResource, DisassociateBudgetFromResource, ListBudgetsForResource. There is no AWS Budgets here:
/// any name is taken for one of a budget.
final class BudgetOperations {
    private static final String BUDGET = "BudgetName";
    private static final String RESOURCE = "ResourceId";
    private final Desk desk;

    BudgetOperations(Desk desk) {
        this.desk = desk;
    }

    void register(Map<String, Operation> operations) {
        operations.put("AssociateBudgetWithResource", this::associate);
        operations.put("DisassociateBudgetFromResource", this::disassociate);
        operations.put("ListBudgetsForResource", this::list);
    }

    private ObjectNode associate(Call call) {
        String name = call.text(BUDGET);
        desk.change(call, data -> {
            Resource resource = Resource.of(data, call.text(RESOURCE));
            if (resource.labels().budgets().contains(name)) {
                throw Errors.duplicate("Budget " + name + " is already associated with " + resource.id() + ".");
            }
            Quota.BUDGETS_OF_RESOURCE.demandRoom(resource.labels().budgets().size());
            return resource.with(data, resource.labels().withBudget(name, true));
        });
        return Nodes.object();
    }

    private ObjectNode disassociate(Call call) {
        String name = call.text(BUDGET);
        desk.change(call, data -> {
            Resource resource = Resource.find(data, call.text(RESOURCE))
                .orElseThrow(() -> Errors.notFound(call.text(RESOURCE)));
            if (!resource.labels().budgets().contains(name)) {
                throw Errors.notFound(name);
            }
            return resource.with(data, resource.labels().withBudget(name, false));
        });
        return Nodes.object();
    }

    private ObjectNode list(Call call) {
        return desk.page(call, "Budgets",
            Resource.of(desk.data(call), call.text(RESOURCE)).labels().budgets(), Shown::budget);
    }
}
