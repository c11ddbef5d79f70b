package dev.catalogdesk.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.ManualScheduler;
import dev.catalogdesk.operations.MemoryJournal;
import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.operations.OperationState;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.operations.Order;
import dev.catalogdesk.operations.ScriptedCatalog;
import dev.catalogdesk.operations.TestOrigins;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import dev.catalogdesk.ui.task.RunningTask;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OperationFeedTest {
    private final ManualScheduler scheduler = new ManualScheduler();
    private final Operations operations = new Operations(scheduler, () -> 1L << 63, new MemoryJournal());
    private final BusyThread ui = new BusyThread();
    private final List<List<Operation>> handed = new ArrayList<>();
    private final OperationFeed feed = new OperationFeed(operations, ui, handed::add);

    @Test
    void handsOverOnlyTheLastChangeOfEachOperation() {
        launch("a");
        scheduler.runDue();
        ui.come();

        assertThat(handed).hasSize(1);
        assertThat(handed.getFirst()).singleElement().satisfies(operation ->
            assertThat(operation.state()).isInstanceOf(OperationState.Running.class));
    }

    @Test
    void handsOverSomeAtATimeAndTheOthersAMomentLater() {
        for (int number = 0; number < 50; number++) {
            launch("name-" + number);
        }
        ui.come();
        assertThat(handed).hasSize(1);
        ui.time.advance(Duration.ofMillis(200));

        assertThat(handed).extracting(List::size).containsExactly(20, 20, 10);
        launch("one-more");
        ui.come();
        assertThat(handed.getLast()).hasSize(1);
    }

    @Test
    void hearsNothingOnceItIsClosed() {
        feed.close();
        launch("a");
        ui.come();

        assertThat(handed).isEmpty();
    }

    private void launch(String name) {
        operations.submit(Order.launch(TestOrigins.of(new ScriptedCatalog(), "111122223333"),
            new Location("prod", "111122223333", "eu-central-1"), "Orders", "v1", new LaunchRequest("prod-1", "pa-1",
            Optional.empty(), name, Map.of(), List.of(), List.of(), "token-" + name), Set.of()));
    }

    /// A JavaFX thread that is busy until it is told to come.
    private static final class BusyThread implements TaskExecutor {
        private final ManualTaskExecutor time = new ManualTaskExecutor();
        private final List<Runnable> waiting = new ArrayList<>();

        void come() {
            List<Runnable> now = List.copyOf(waiting);
            waiting.clear();
            now.forEach(Runnable::run);
        }

        @Override
        public RunningTask run(BackgroundTask<?> task) {
            return time.run(task);
        }

        @Override
        public RunningTask after(Duration delay, Runnable action) {
            return time.after(delay, action);
        }

        @Override
        public void onUi(Runnable action) {
            waiting.add(action);
        }

        @Override
        public Instant now() {
            return time.now();
        }
    }
}
