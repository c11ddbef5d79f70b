package dev.catalogdesk.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.ManualScheduler;
import dev.catalogdesk.operations.MemoryJournal;
import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.operations.Order;
import dev.catalogdesk.operations.ScriptedCatalog;
import dev.catalogdesk.operations.TestOrigins;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UsualTimeTest {
    private static final Location PROD = new Location("prod", "111122223333", "eu-central-1");
    private final ManualScheduler scheduler = new ManualScheduler();
    private final Operations operations = new Operations(scheduler, () -> 1L << 63, new MemoryJournal());
    private final HistoryCatalog catalog = new HistoryCatalog();
    private final ManualTaskExecutor executor = new ManualTaskExecutor();

    @Test
    void isTheMedianOfPastLaunchesThatEndedWell() {
        Operation running = launch("orders-db");
        List<RecordDetail> past = List.of(past("rec-a", RecordStatus.SUCCEEDED, 100),
            past("rec-b", RecordStatus.SUCCEEDED, 170), past("rec-c", RecordStatus.SUCCEEDED, 900),
            past("rec-d", RecordStatus.FAILED, 5), past("rec-e", RecordStatus.IN_PROGRESS, 5));

        assertThat(UsualTime.of(running, operations.all(), past)).contains(Duration.ofSeconds(170));
    }

    @Test
    void countsARecordOfItsOwnOnce() {
        Operation running = launch("orders-db");
        List<RecordDetail> past = List.of(past("rec-1", RecordStatus.SUCCEEDED, 5));
        assertThat(UsualTime.of(running, operations.all(), past)).isEmpty();
    }

    @Test
    void leavesOutWhatDidSomethingElse() {
        Operation running = launch("orders-db");
        RecordDetail launch = past("rec-a", RecordStatus.SUCCEEDED, 100);
        RecordDetail other = new RecordDetail("rec-b", "x", "pp-b", launch.status(), "TERMINATE_PROVISIONED_PRODUCT",
            "CFN_STACK", launch.createdTime(), launch.updatedTime(), "prod-1", "pa-1", "", List.of(), List.of(), "");
        RecordDetail another = new RecordDetail("rec-c", "x", "pp-c", launch.status(), "PROVISION_PRODUCT",
            "CFN_STACK", launch.createdTime(), launch.updatedTime(), "prod-2", "pa-1", "", List.of(), List.of(), "");

        assertThat(UsualTime.of(running, operations.all(), List.of(other, another))).isEmpty();
    }

    @Test
    void isToldInTheDrawerAfterOneQuestionForEachProduct() {
        ActivityViewModel model = model();
        catalog.onPages(() -> List.of(List.of(past("rec-a", RecordStatus.SUCCEEDED, 170))));
        launch("orders-db");
        launch("bills-db");
        executor.runAll();

        assertThat(model.rows()).extracting(row -> row.text().get().progress())
            .allMatch(progress -> progress.endsWith("usually about 3 min"));
        assertThat(catalog.asked).containsExactly("USER prod-1 -");
        model.close();
    }

    @Test
    void isLeftOutWhereTheHistoryMayNotBeRead() {
        ActivityViewModel model = model();
        catalog.onPages(() -> {
            throw ScriptedCatalog.unreachable();
        });
        launch("orders-db");
        executor.runAll();

        assertThat(model.rows().getFirst().text().get().progress()).doesNotContain("usually");
        assertThat(executor.unhandled()).isEmpty();
        model.close();
    }

    private ActivityViewModel model() {
        ActivityViewModel model =
            new ActivityViewModel(operations, executor, () -> Optional.of(PROD), Messages.load());
        model.followHistory(operation -> Optional.of(catalog));
        return model;
    }

    private static RecordDetail past(String id, RecordStatus status, long seconds) {
        return HistoryCatalog.record(id, status, seconds);
    }

    private Operation launch(String name) {
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        operations.submit(Order.launch(TestOrigins.of(catalog, "111122223333"), PROD, "Orders", "v1",
            new LaunchRequest("prod-1", "pa-1", Optional.empty(), name, Map.of(), List.of(), List.of(),
                "token-" + name), Set.of()));
        scheduler.runDue();
        scheduler.advance(Duration.ofSeconds(6));
        executor.runAll();
        return operations.all().getFirst();
    }
}
