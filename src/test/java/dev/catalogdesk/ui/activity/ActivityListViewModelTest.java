package dev.catalogdesk.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.Order;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.ManualScheduler;
import dev.catalogdesk.operations.MemoryJournal;
import dev.catalogdesk.operations.Operations;
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

class ActivityListViewModelTest {
    private static final Location PROD = new Location("prod", "111122223333", "eu-central-1");
    private final ManualScheduler scheduler = new ManualScheduler();
    private final Operations operations = new Operations(scheduler, () -> 1L << 63, new MemoryJournal());
    private final ActivityViewModel activity = new ActivityViewModel(
        operations, new ManualTaskExecutor(), () -> Optional.of(PROD), Messages.load());
    private final HistoryCatalog past = new HistoryCatalog();
    private final ManualTaskExecutor executor = new ManualTaskExecutor();
    private final HistoryViewModel history = new HistoryViewModel(past, executor);
    private final ActivityListViewModel list = new ActivityListViewModel(activity, history);

    @Test
    void listsWhatGoesOnFirstAndThenWhatEndedLast() {
        launch("runs", RecordStatus.IN_PROGRESS);
        launch("ended-first", RecordStatus.SUCCEEDED);
        launch("ended-last", RecordStatus.FAILED);
        launch("runs-too", RecordStatus.IN_PROGRESS);

        assertThat(names()).containsExactly("Launching runs-too", "Launching runs",
            "Launch of ended-last failed", "Launched ended-first");
    }

    @Test
    void keepsTheRowOfAnOperationThatMoves() {
        launch("orders-db", RecordStatus.IN_PROGRESS);
        ActivityItem before = list.items().getFirst();
        operations.stopWatching(before.id());

        assertThat(list.items()).hasSize(1);
        assertThat(list.items().getFirst().id()).isEqualTo(before.id());
        assertThat(list.items().getFirst().text().tone()).isEqualTo(ActivityTone.UNCERTAIN);
    }

    @Test
    void tellsTheStatesApart() {
        assertThat(ActivityFilter.OPEN.shows(ActivityTone.UNCERTAIN)).isTrue();
        assertThat(ActivityFilter.OPEN.shows(ActivityTone.FAILURE)).isFalse();
        assertThat(ActivityFilter.FAILED.shows(ActivityTone.FAILURE)).isTrue();
        assertThat(ActivityFilter.SUCCEEDED.shows(ActivityTone.RUNNING)).isFalse();
        assertThat(ActivityTone.values()).allMatch(ActivityFilter.ALL::shows);
    }

    @Test
    void findsAnOperationByItsRecordAndByItsProduct() {
        launch("orders-db", RecordStatus.SUCCEEDED);

        assertThat(list.items().getFirst().searchText()).contains("rec-1", "orders-db", "prod-1", "eu-central-1");
        assertThat(list.items().getFirst().copyText()).isEqualTo("rec-1");
    }

    @Test
    void listsEarlierRecordsAmongTheRestMarkedAsHistory() {
        launch("orders-db", RecordStatus.SUCCEEDED);
        past.onPages(() -> List.of(List.of(HistoryCatalog.record("rec-b", RecordStatus.IN_PROGRESS, 9),
            HistoryCatalog.record("rec-a", RecordStatus.FAILED, 173))));
        history.start();
        executor.runAll();

        assertThat(names()).containsExactlyInAnyOrder("Launch of past-rec-b", "Launched orders-db",
            "Launch of past-rec-a");
        assertThat(names().getFirst()).as("what goes on stands first").isEqualTo("Launch of past-rec-b");
        ActivityItem failed = list.items().stream().filter(item -> item.id().equals("rec-a")).findFirst().orElseThrow();
        assertThat(failed.text().progress()).startsWith("History · ").contains("No value was given for");
        assertThat(failed.text().product()).as("named as the operations name it").isEqualTo("Orders");
        assertThat(failed.text().tone()).isEqualTo(ActivityTone.FAILURE);
        assertThat(failed.text().actions().record()).isTrue();
        assertThat(failed.copyText()).isEqualTo("rec-a");
        assertThat(failed.searchText()).contains("rec-a", "pp-rec-a", "prod-1", "past-rec-a");
    }

    @Test
    void listsARecordThatAnOperationMadeOnce() {
        past.onPages(() -> List.of(List.of(HistoryCatalog.record("rec-1", RecordStatus.SUCCEEDED, 9))));
        history.start();
        executor.runAll();
        assertThat(names()).containsExactly("Launch of past-rec-1");

        launch("orders-db", RecordStatus.SUCCEEDED);
        assertThat(names()).containsExactly("Launched orders-db");
    }

    @Test
    void hearsNothingMoreOnceClosed() {
        list.close();
        launch("orders-db", RecordStatus.SUCCEEDED);

        assertThat(list.items()).isEmpty();
    }

    private List<String> names() {
        return list.items().stream().map(item -> item.text().title()).toList();
    }

    private void launch(String name, RecordStatus status) {
        ScriptedCatalog catalog = new ScriptedCatalog();
        catalog.thenRecord(status);
        LaunchRequest request = new LaunchRequest("prod-1", "pa-1", Optional.empty(), name, Map.of(), List.of(),
            List.of(), "token-" + name);
        operations.submit(Order.launch(
            TestOrigins.of(catalog, "111122223333"), PROD, "Orders", "v1", request, Set.of()));
        scheduler.runDue();
        scheduler.advance(Duration.ofSeconds(20));
    }
}
