package dev.catalogdesk.demo.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.scenario.CatalogueConstraint;
import dev.catalogdesk.demo.state.AssociationEntry;
import dev.catalogdesk.demo.state.CatalogueData;
import dev.catalogdesk.demo.state.ConstraintEntry;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Operation;
import dev.catalogdesk.model.ConstraintType;
import java.util.List;
import java.util.Map;

/// CreateConstraint, DescribeConstraint, ListConstraintsForPortfolio, UpdateConstraint, DeleteConstraint.
final class ConstraintOperations {
    private static final String PARAMETERS = "Parameters";
    private final Desk desk;

    ConstraintOperations(Desk desk) {
        this.desk = desk;
    }

    void register(Map<String, Operation> operations) {
        operations.put("CreateConstraint", this::create);
        operations.put("DescribeConstraint", this::describe);
        operations.put("ListConstraintsForPortfolio", this::list);
        operations.put("UpdateConstraint", this::update);
        operations.put("DeleteConstraint", this::delete);
    }

    private ObjectNode create(Call call) {
        RegionState region = desk.region(call);
        CatalogueConstraint wish = new ConstraintReader(region.arns())
            .read(call.text("Type"), call.text(PARAMETERS), call.text("Description"));
        String id = desk.once(call, () -> {
            CatalogueData data = region.catalogue();
            AssociationEntry where = association(data, call);
            demandPlace(data.constraintsOf(where.pathId()), wish.type());
            ConstraintEntry made = new ConstraintEntry(region.ids().next("cons"), where.productId(),
                where.portfolioId(), where.pathId(), wish, call.text(PARAMETERS));
            region.changeCatalogue(before -> before.with(made));
            return made.id();
        });
        // The examples of the AWS CLI show new constraints as CREATING; the next look finds them.
        return answer(call, Gone.since(region.catalogue().constraints(), id), "CREATING");
    }

    private ObjectNode describe(Call call) {
        return answer(call, Lookup.existing(desk.data(call).constraints(), call.text("Id")), Shown.AVAILABLE);
    }

    private ObjectNode list(Call call) {
        Lookup lookup = desk.lookup(call);
        String portfolioId = lookup.portfolio(call.text("PortfolioId")).id();
        if (call.has("ProductId")) {
            lookup.product(call.text("ProductId"));
        }
        return desk.page(call, "ConstraintDetails", lookup.data().constraints().all().stream()
            .filter(each -> each.portfolioId().equals(portfolioId))
            .filter(each -> !call.has("ProductId") || each.productId().equals(call.text("ProductId")))
            .toList(), desk.shown(call)::constraint);
    }

    private ObjectNode update(Call call) {
        RegionState region = desk.region(call);
        String id = call.text("Id");
        desk.change(call, data -> {
            ConstraintEntry before = new Lookup(data).constraint(id);
            String json = Given.text(call, PARAMETERS, ConstraintText.of(before));
            return data.with(before.with(new ConstraintReader(region.arns()).read(before.constraint().type().name(),
                json, Given.text(call, "Description", before.constraint().description())), json));
        });
        return answer(call, desk.lookup(call).constraint(id), Shown.AVAILABLE);
    }

    private ObjectNode delete(Call call) {
        desk.change(call, data -> data.withConstraints(
            data.constraints().without(new Lookup(data).constraint(call.text("Id")).id())));
        return Nodes.object();
    }

    private static AssociationEntry association(CatalogueData data, Call call) {
        Lookup lookup = new Lookup(data);
        String productId = lookup.product(call.text("ProductId")).id();
        String portfolioId = lookup.portfolio(call.text("PortfolioId")).id();
        return AssociationOperations.between(data, productId, portfolioId).stream().findFirst()
            .orElseThrow(() -> Errors.notFound(productId));
    }

    /// Of all kinds but template constraints there is one at most. A product is launched by a role or as a stack set.
    private static void demandPlace(List<ConstraintEntry> present, ConstraintType wished) {
        List<ConstraintType> types = present.stream().map(each -> each.constraint().type()).toList();
        if (wished != ConstraintType.TEMPLATE && types.contains(wished)) {
            throw Errors.duplicate("A constraint of type " + wished + " already exists on this product and portfolio.");
        }
        if ((wished == ConstraintType.LAUNCH && types.contains(ConstraintType.STACKSET))
                || (wished == ConstraintType.STACKSET && types.contains(ConstraintType.LAUNCH))) {
            throw Errors.invalid("A product in a portfolio cannot have both a LAUNCH and a STACKSET constraint.");
        }
        Quota.CONSTRAINTS.demandRoom(present.size());
    }

    private ObjectNode answer(Call call, ConstraintEntry entry, String status) {
        ObjectNode output = Nodes.object();
        output.set("ConstraintDetail", desk.shown(call).constraint(entry));
        return output.put("ConstraintParameters", ConstraintText.of(entry)).put("Status", status);
    }
}
