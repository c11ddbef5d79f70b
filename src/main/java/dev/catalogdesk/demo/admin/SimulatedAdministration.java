package dev.catalogdesk.demo.admin;

import dev.catalogdesk.demo.stacks.StackWorld;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.demo.wire.Operation;
import dev.catalogdesk.demo.wire.Paging;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// The administrators' side of the simulated Service Catalog: which class answers which operation.
public final class SimulatedAdministration {
    private SimulatedAdministration() {
    }

    /// Makes the operations.
    ///
    /// @param world what there is
    /// @param stacks the stacks from which templates can be taken
    /// @param paging cuts lists into pages
    /// @param tagOptionsMigrated whether the account's TagOptions are migrated
    /// @return operations by name
    public static Map<String, Operation> operations(
            World world, StackWorld stacks, Paging paging, BooleanSupplier tagOptionsMigrated) {
        Desk desk = new Desk(world, paging);
        TemplateSource templates = new TemplateSource(world, stacks);
        Map<String, Operation> operations = new HashMap<>();
        new PortfolioOperations(desk).register(operations);
        new ProductOperations(desk, templates).register(operations);
        new ProductViews(desk).register(operations);
        new VersionOperations(desk, templates).register(operations);
        new AssociationOperations(desk).register(operations);
        new PrincipalOperations(desk).register(operations);
        new ConstraintOperations(desk).register(operations);
        new TagOptionOperations(desk).register(operations);
        new TagOptionAssociations(desk).register(operations);
        new ServiceActionOperations(desk).register(operations);
        new ServiceActionAssociations(desk).register(operations);
        new ServiceActionViews(desk).register(operations);
        new BudgetOperations(desk).register(operations);
        return new TagOptionMigration(tagOptionsMigrated).guarding(operations);
    }
}
