package dev.catalogdesk.demo.admin;

import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.wire.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Old accounts had TagOptions of another kind, which somebody has to migrate first. Until then the operations that
/// have to do with them answer with an error.
///
/// @param migrated whether it was done
record TagOptionMigration(BooleanSupplier migrated) {
    /// The operations that declare the error.
    private static final Set<String> NEEDING = Set.of("CreatePortfolio", "UpdatePortfolio", "DeletePortfolio",
        "CreateProduct", "UpdateProduct", "DeleteProduct", "CreateTagOption", "DescribeTagOption", "ListTagOptions",
        "UpdateTagOption", "DeleteTagOption", "AssociateTagOptionWithResource", "DisassociateTagOptionFromResource",
        "ListResourcesForTagOption");

    Map<String, Operation> guarding(Map<String, Operation> operations) {
        Map<String, Operation> guarded = new HashMap<>(operations);
        NEEDING.forEach(name -> guarded.computeIfPresent(name, (key, operation) -> guarded(operation)));
        return Map.copyOf(guarded);
    }

    private Operation guarded(Operation operation) {
        return call -> {
            if (!migrated.getAsBoolean()) {
                throw Errors.tagOptionsNotMigrated();
            }
            return operation.answer(call);
        };
    }
}
