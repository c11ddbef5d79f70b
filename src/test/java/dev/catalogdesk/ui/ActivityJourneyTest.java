package dev.catalogdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.connection.Connection;
import dev.catalogdesk.demo.DemoOptions;
import dev.catalogdesk.demo.DemoServer;
import dev.catalogdesk.demo.faults.Faults;
import dev.catalogdesk.demo.scenario.ScenarioLoader;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.ProductSearch;
import dev.catalogdesk.model.ProductSummary;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.Order;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What becomes of launches, in the drawer and on the activity screen, in the whole program.
class ActivityJourneyTest extends ProgramSteps {
    private static final String ACCOUNT = "111122223333";
    private static final String AURORA = "Aurora PostgreSQL Cluster";
    private static final String SANDBOX = "lpv2-b5n8xr6tqy2ka";
    private static final int PAGE = 20;
    /// So slow that the stack is seen at work.
    private static final double SLOW = 8;

    @Test
    void tellsOfTwoLaunchesOnceEachAndWhyTheOneFailed() {
        startOnProducts();
        List<List<String>> moments = new ArrayList<>();
        runOnUi(() -> node("shell-toasts", Parent.class).getChildrenUnmodifiable().addListener(
            (ListChangeListener<Node>) change ->
                moments.add(change.getList().stream().map(this::allText).toList())));
        launch(AURORA, "orders-db", Optional.of(SANDBOX));
        launch(PRODUCT, NAME, Optional.empty());
        clickOn("activity-toggle");
        waitUntilSays("activity-content", "Launched " + NAME);
        waitUntilSays("activity-content", "Launch of orders-db failed");

        assertThat(onUi(() -> says("activity-content", "No value was given for"))).isTrue();
        assertThat(onUi(() -> List.copyOf(moments))).allSatisfy(toasts -> assertThat(toasts).doesNotHaveDuplicates())
            .flatMap(toasts -> toasts).satisfies(all -> assertThat(Set.copyOf(all)).hasSize(2))
            .anyMatch(toast -> toast.contains("Launched " + NAME))
            .anyMatch(toast -> toast.contains("Launch of orders-db failed"));
    }

    @Test
    void countsDownToTheNextTryWhileAwsThrottles() {
        startOnProducts();
        aws.faults().throttle("DescribeRecord", Faults.ALWAYS);
        aws.faults().throttle("SearchProvisionedProducts", Faults.ALWAYS);
        launch(PRODUCT, NAME, Optional.empty());
        clickOn("activity-toggle");
        waitUntilSays("activity-content", "AWS is taking no more requests, next try in ");

        aws.faults().clear();
        waitUntilSays("activity-content", "Launched " + NAME);
    }

    @Test
    void takesUpALaunchThatTheProgramLeftRunning() {
        startOnProducts();
        Runnable release = aws.faults().hold("DescribeRecord", Integer.MAX_VALUE);
        launch(PRODUCT, NAME, Optional.empty());
        waitUntil("AWS has taken it", () -> program().operations.all().stream()
            .anyMatch(operation -> !operation.recordId().isEmpty()));
        endNow();
        release.run();
        aws.faults().clear();

        startOnProducts();
        clickOn("activity-toggle");
        waitUntilSays("activity-content", "from before the restart");
        waitUntilSays("activity-content", "Launched " + NAME);
        assertLaunchedOnce(NAME);
    }

    @Test
    void tellsHowManyResourcesAreReadyAndEndsWithTheOutputs() {
        aws.close();
        aws = DemoServer.start(DemoOptions.of(new ScenarioLoader().load("showcase", Instant.now())).withSpeed(SLOW));
        startOnProducts();
        launch(PRODUCT, NAME, Optional.empty());
        clickOn("activity-toggle");
        waitUntil("the resources are counted", () -> find("activity-content")
            .filter(content -> allText(content).matches("(?s).*\\d+ of \\d+ resources.*")).isPresent());
        snapshot("activity-resources");

        waitUntilSays("activity-content", "Launched " + NAME);
        clickOn("activity-details");
        assertThat(onUi(() -> says("activity-content", "QueueUrl"))).isTrue();
    }

    @Test
    void doesWithoutTheStackWhereItMayNotBeRead() {
        aws.faults().deny("DescribeStackEvents");
        startOnProducts();
        launch(PRODUCT, NAME, Optional.empty());
        clickOn("activity-toggle");
        waitUntilSays("activity-content", "Launched " + NAME);

        assertThat(onUi(() -> says("activity-content", "ermi"))).as("nobody is bothered with it").isFalse();
    }

    @Test
    void listsEarlierRecordsOfTheChosenScopePageByPageAndOpensThem() {
        aws.faults().deny("ListRecordHistory");
        startProgram(REGION, "activity");
        waitUntilSays("activity-screen", "servicecatalog:ListRecordHistory");
        aws.faults().clear();
        clickOn("state-retry");
        runOnUi(() -> scopes().setValue(AccessScope.ACCOUNT));
        waitUntil("a page is there", () -> rows() >= PAGE);
        assertThat(onUi(() -> says("activity-history", "updated"))).isTrue();
        int before = onUi(this::rows);
        clickOn("activity-more");
        waitUntil("older ones are there", () -> rows() > before);
        snapshot("activity-history");

        runOnUi(() -> node("activity-table", TableView.class).requestFocus());
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        waitUntil("the record is open", () -> isThere("record-facts"));
    }

    @SuppressWarnings("unchecked")
    private ChoiceBox<AccessScope> scopes() {
        return node("activity-scope", ChoiceBox.class);
    }

    private int rows() {
        return find("activity-table").map(table -> ((TableView<?>) table).getItems().size()).orElse(0);
    }

    private void launch(String product, String name, Optional<String> path) {
        ProductSummary found = catalog().searchProducts(ProductSearch.all(), Optional.empty()).page().items().stream()
            .filter(each -> each.name().equals(product)).findFirst().orElseThrow();
        String version = catalog().describeProduct(found.productId()).versions().getLast().id();
        LaunchRequest request = new LaunchRequest(found.productId(), version, path, name, Map.of(), List.of(),
            List.of(), "a-token-for-" + name);
        Connection.Endpoint at = new Connection.Endpoint(aws.endpoint(), Optional.empty());
        program().operations.submit(Order.launch(program().clients.origin(at, REGION),
            new Location(at.displayName(), ACCOUNT, REGION), product, "v1", request, Set.of()));
    }
}
