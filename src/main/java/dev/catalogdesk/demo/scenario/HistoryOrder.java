package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.scenario.SeededOperation.Outcome;
import dev.catalogdesk.demo.seed.SeedNode;
import dev.catalogdesk.model.ProvisionedProductStatus;
import java.time.Instant;
import java.util.List;

/// Whether an operation can have come after others: a provisioned product takes one at a time.
///
/// @param now when the scenario begins
/// @param before the operations before it
record HistoryOrder(Instant now, List<SeededOperation> before) {
    /// Checks the next operation.
    ///
    /// @param operation what comes next
    /// @param node where it stands
    void check(SeededOperation operation, SeedNode node) {
        SeedNode when = node.get("when");
        if (!before.isEmpty()) {
            checkAfter(before.getLast(), operation, when);
        }
        if (operation.startedTime().isAfter(now)) {
            throw when.mistake("it lies in the future.");
        }
        if (operation.isOver() && operation.endedTime().isAfter(now)) {
            throw when.mistake("it could not have ended yet, for it took " + operation.took().toSeconds()
                + " seconds; say so with took, or make it running.");
        }
        if (operation.outcome() == Outcome.RUNNING && !operation.endedTime().isAfter(now)) {
            throw when.mistake("it would have ended by now; give a longer time with took.");
        }
        ProvisionedProductStatus leaves = operation.leaves();
        if (leaves == ProvisionedProductStatus.UNDER_CHANGE || leaves == ProvisionedProductStatus.PLAN_IN_PROGRESS) {
            throw node.get("leaves").mistake("an operation leaves AVAILABLE, TAINTED or ERROR.");
        }
    }

    private static void checkAfter(SeededOperation last, SeededOperation operation, SeedNode when) {
        if (!last.isOver()) {
            throw when.mistake("nothing can follow an operation that still runs.");
        }
        if (last.kind() == OperationKind.TERMINATE && last.outcome() == Outcome.SUCCEEDED) {
            throw when.mistake("nothing can follow a termination that succeeded.");
        }
        if (operation.startedTime().isBefore(last.endedTime())) {
            throw when.mistake("it was asked for before the operation above it ended; the oldest comes first.");
        }
    }
}
