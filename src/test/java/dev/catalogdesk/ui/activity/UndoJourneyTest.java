package dev.catalogdesk.ui.activity;

import static dev.catalogdesk.catalog.Answers.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.catalog.AwsServiceCatalog;
import dev.catalogdesk.catalog.CallerNow;
import dev.catalogdesk.connection.AwsClientFactory;
import dev.catalogdesk.connection.AwsClients;
import dev.catalogdesk.connection.AwsEnvironment;
import dev.catalogdesk.connection.Connection;
import dev.catalogdesk.connection.ProfileFiles;
import dev.catalogdesk.connection.traffic.Traffic;
import dev.catalogdesk.demo.DemoOptions;
import dev.catalogdesk.demo.DemoServer;
import dev.catalogdesk.demo.scenario.ScenarioChoice;
import dev.catalogdesk.model.CatalogLanguage;
import dev.catalogdesk.model.LaunchPath;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.ProductDetail;
import dev.catalogdesk.model.ProductSearch;
import dev.catalogdesk.model.TerminateRequest;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.ManualScheduler;
import dev.catalogdesk.operations.MemoryJournal;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.operations.Order;
import dev.catalogdesk.operations.Origin;
import dev.catalogdesk.operations.Subject;
import dev.catalogdesk.operations.watch.ServerLog;
import dev.catalogdesk.settings.ConnectionPolicy;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.shell.MutationGate;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import dev.catalogdesk.ui.testing.ScreenChecks;
import dev.catalogdesk.ui.testing.UiTest;
import dev.catalogdesk.ui.theme.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What destroys waits in the drawer for the connection's undo window, by the real SDK against the simulated AWS,
/// whose log counts what came. Console and AWS have one clock, moved by hand.
class UndoJourneyTest extends UiTest {
    private static final String REGION = "eu-central-1";
    private static final String NAME = "orders-queue";
    private static final String TERMINATE = "TerminateProvisionedProduct " + REGION;
    private static final int UNDO_SECONDS = 20;

    @TempDir
    private Path folder = Path.of("");

    private final ManualScheduler scheduler = new ManualScheduler();
    private final ManualTaskExecutor executor = new ManualTaskExecutor();
    private final Operations operations = new Operations(scheduler, () -> 1L << 63, new MemoryJournal());
    private Runnable stop = () -> { };
    private Path log = Path.of("");

    @BeforeEach
    void giveTheOrder() {
        log = folder.resolve("calls.jsonl");
        DemoServer aws = DemoServer.start(DemoOptions.of(
            ScenarioChoice.of(ScenarioChoice.FLEET, 1).load(scheduler.now()))
            .withTime(scheduler::now).withLog(log));
        AwsClientFactory factory = new AwsClientFactory(ProfileFiles.open(AwsEnvironment.of(name -> null, folder)),
            aws::endpoint, "test", new Traffic(scheduler::now, wait -> { }, () -> 1L << 63));
        AwsClients clients = factory.create(Connection.demo(), REGION);
        stop = () -> {
            clients.close();
            factory.close();
            aws.close();
        };
        AwsServiceCatalog catalog = new AwsServiceCatalog(clients::serviceCatalog, () -> CatalogLanguage.ENGLISH);
        String launched = launch(catalog);
        scheduler.advance(Duration.ofMinutes(3));
        executor.advance(Duration.between(executor.now(), scheduler.now()));
        showScene(this::drawer);
        ConnectionPolicy policy = ConnectionPolicy.initial("demo").withUndoSeconds(UNDO_SECONDS);
        Origin origin = new Origin("demo", REGION, catalog, new CallerNow(() -> clients), () -> policy);
        runOnUi(() -> operations.submit(Order.of(origin, new Location("Demo", "111122223333", REGION),
            new Subject(NAME, launched, "", "Queue", "", "", "v1.0.0", ""),
            new TerminateRequest(launched, false, false, "token-end"), Set.of()).asDestructive()));
        pass(Duration.ZERO);
    }

    @AfterEach
    void close() {
        stop.run();
    }

    @Test
    void saysHowLongItCanBeTakenBackAndSendsNothingUntilThen() {
        assertThat(drawerSays()).contains("Termination of " + NAME, "Leaves in 20 s");
        assertThat(List.of("activity-send-now", "activity-take-back")).allMatch(this::isShown);
        assertThat(onUi(() -> ScreenChecks.problems(node("activity-content", Node.class).getScene()))).isEmpty();

        pass(Duration.ofSeconds(12));
        assertThat(drawerSays()).contains("Leaves in 8 s");
        assertThat(terminations()).isZero();

        pass(Duration.ofSeconds(8));
        assertThat(terminations()).isOne();
        assertThat(drawerSays()).contains("Terminating " + NAME);
        assertThat(List.of("activity-send-now", "activity-take-back")).noneMatch(this::isShown);

        pass(Duration.ofMinutes(3));
        assertThat(drawerSays()).contains("Terminated " + NAME);
        assertThat(terminations()).isOne();
    }

    @Test
    void neverLeavesOnceItIsTakenBack() {
        pass(Duration.ofSeconds(19));
        clickOn("activity-take-back");
        pass(Duration.ofMinutes(5));

        assertThat(drawerSays()).contains("Taken back");
        assertThat(List.of("activity-send-now", "activity-take-back")).noneMatch(this::isShown);
        assertThat(terminations()).isZero();
    }

    @Test
    void leavesBeforeItsTimeWhereTheOperatorSaysSo() {
        runOnUi(() -> node("activity-send-now", Hyperlink.class).requestFocus());
        press(KeyCode.SPACE);
        pass(Duration.ZERO);
        assertThat(terminations()).isOne();

        pass(Duration.ofMinutes(5));
        assertThat(terminations()).as("not once more when its time would have come").isOne();
    }

    /// Lets time pass for the program, the drawer and AWS.
    private void pass(Duration time) {
        runOnUi(() -> {
            scheduler.advance(time);
            executor.advance(time);
            executor.runAll();
        });
        settle();
    }

    private long terminations() {
        return ServerLog.counts(log).getOrDefault(TERMINATE, 0L);
    }

    private String drawerSays() {
        return onUi(() -> text(node("activity-content", Parent.class)));
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        if (node.isVisible() && node instanceof Labeled labeled) {
            text.append(labeled.getText()).append(" | ");
        }
        if (node.isVisible() && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> text.append(text(child)));
        }
        return text.toString();
    }

    private Scene drawer() {
        Messages messages = Messages.load();
        ActivityView view = new ActivityView(new ActivityViewModel(operations, executor, Optional::empty, messages),
            messages, row -> { }, row -> { }, row -> { }, new MutationGate());
        Theme theme = new Theme();
        Scene scene = new Scene(new VBox(view.summary(), view.content()), 1100, 400);
        theme.install(scene);
        return scene;
    }

    private static String launch(AwsServiceCatalog catalog) {
        ProductDetail queue = catalog.searchProducts(ProductSearch.all(), Optional.empty()).page().items().stream()
            .filter(each -> each.name().equals("Queue")).findFirst()
            .map(each -> catalog.describeProduct(each.productId())).orElseThrow();
        return recorded(catalog.send(new LaunchRequest(queue.summary().productId(), queue.versions().getLast().id(),
            queue.launchPaths().stream().map(LaunchPath::id).findFirst(), NAME, Map.of(), List.of(), List.of(),
            "token-1"))).provisionedProductId();
    }
}
