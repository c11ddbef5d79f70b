package dev.catalogdesk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.ChangeRequest;
import dev.catalogdesk.model.PlanDeletion;
import dev.catalogdesk.model.PlanExecution;
import dev.catalogdesk.model.RecordStatus;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which operations are remembered in a program that runs for long.
class RememberedOperationsTest {
    private static final String ACCOUNT = "111122223333";
    private final ManualScheduler scheduler = new ManualScheduler();
    private final ScriptedCatalog catalog = new ScriptedCatalog();
    private final Operations operations = new Operations(scheduler, () -> 1L << 63, new MemoryJournal());

    @Test
    void forgetsTheOldestOfManyThatEnded() {
        Operation first = end("first");
        Operation second = end("second");
        endMany(Runs.MOST_ENDED);
        end("last");

        assertThat(operations.all()).extracting(Operation::id).doesNotContain(first.id(), second.id());
        assertThat(operations.all().size()).isBetween(Runs.MOST_ENDED, Runs.MOST_ENDED + 1);
        assertThat(operations.all().getLast().targetName()).isEqualTo("last");
    }

    @Test
    void forgetsNothingThatGoesOnOrWhoseOutcomeIsOpen() {
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        Operation running = operations.submit(order(new PlanExecution("plan-1", "token-running"), "running"));
        scheduler.advance(Duration.ofSeconds(3));
        endMany(Runs.MOST_ENDED + 5);

        assertThat(operations.all()).extracting(Operation::id).contains(running.id());
    }

    @Test
    void remembersAFailureThatAnotherOneWaitsFor() {
        catalog.onChange(request -> {
            throw new CatalogException.Refused("ExecuteProvisionedProductPlan", "InvalidStateException", "no", "",
                new IllegalStateException());
        });
        Operation refused = operations.submit(order(new PlanExecution("plan-1", "token-refused"), "refused"));
        scheduler.runDue();
        Operation waits = operations.submit(
            order(new PlanExecution("plan-2", "token-waits"), "waits").after(refused.id()));
        scheduler.runDue();
        endMany(Runs.MOST_ENDED + 5);

        assertThat(operations.all()).filteredOn(each -> each.id().equals(waits.id())).singleElement()
            .satisfies(each -> assertThat(each.state())
                .isEqualTo(new OperationState.Queued(new Hold.AfterFailed(refused.id(), "refused"))));
        assertThat(operations.all()).extracting(Operation::id).contains(refused.id());
    }

    private void endMany(int count) {
        for (int i = 0; i < count; i++) {
            end("number-" + i);
        }
    }

    private Operation end(String name) {
        Operation operation = operations.submit(order(new PlanDeletion("plan-" + name, false, "token-" + name), name));
        scheduler.runDue();
        return operation;
    }

    private Order order(ChangeRequest request, String name) {
        return Order.of(TestOrigins.of(catalog, ACCOUNT), new Location("prod", ACCOUNT, "eu-central-1"),
            new Subject(name, "pp-1", "prod-1", "Orders", "", "pa-1", "v1", ""), request, Set.of());
    }
}
