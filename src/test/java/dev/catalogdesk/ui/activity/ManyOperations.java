package dev.catalogdesk.ui.activity;

import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.ManualScheduler;
import dev.catalogdesk.operations.MemoryJournal;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.operations.Order;
import dev.catalogdesk.operations.ScriptedCatalog;
import dev.catalogdesk.operations.TestOrigins;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Launches that run until a test lets them end, each of a version of its own, so that none tells of another how long
/// it takes. Used on one thread.
final class ManyOperations {
    private static final Location PROD = new Location("prod", "111122223333", "eu-central-1");
    final Messages messages = Messages.load();
    final ManualTaskExecutor executor = new ManualTaskExecutor();
    private final ManualScheduler scheduler = new ManualScheduler();
    private final Operations operations = new Operations(scheduler, () -> 1L << 63, new MemoryJournal());
    final ActivityViewModel model =
        new ActivityViewModel(operations, executor, () -> Optional.of(PROD), messages);
    private final Set<String> ended = new HashSet<>();

    void launch(String name) {
        ScriptedCatalog catalog = new ScriptedCatalog();
        catalog.thenRecord(() -> ScriptedCatalog.page(
            ended.contains(name) ? RecordStatus.SUCCEEDED : RecordStatus.IN_PROGRESS, List.of(), Optional.empty()));
        LaunchRequest request = new LaunchRequest("prod-1", "pa-1", Optional.empty(), name, Map.of(), List.of(),
            List.of(), "token-" + name);
        operations.submit(Order.launch(
            TestOrigins.of(catalog, "111122223333"), PROD, "Orders", "v-" + name, request, Set.of()));
        scheduler.runDue();
    }

    void end(String name) {
        ended.add(name);
        scheduler.advance(Duration.ofSeconds(30));
    }

    ActivityRow row(String name) {
        return model.rows().stream().filter(row -> row.targetName().equals(name)).findFirst().orElseThrow();
    }

    List<String> names() {
        return model.rows().stream().map(ActivityRow::targetName).toList();
    }
}
