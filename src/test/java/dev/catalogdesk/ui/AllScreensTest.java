package dev.catalogdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.operations.Order;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.operations.TestOrigins;
import dev.catalogdesk.settings.PolicyColour;
import dev.catalogdesk.settings.ThemeChoice;
import dev.catalogdesk.ui.testing.ScreenChecks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// Every screen of the real program, and what it becomes when something is wrong: named controls, readable text,
/// nothing clipped, in both themes and at both sizes. Since starting the program costs most, it is started once for
/// each way through the screens, and each screen is turned through the themes and sizes where it stands.
class AllScreensTest extends ProgramSteps {
    private static final String RICH_PRODUCT = "Aurora PostgreSQL Cluster";
    private static final String RICH_PRODUCT_ID = "prod-4x2k7vqw3n5ta";
    private static final String PATH = "lpv2-b5n8xr6tqy2ka";

    private final List<String> problems = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>(List.of(
        new Look(ThemeChoice.LIGHT, 1440, 900), new Look(ThemeChoice.LIGHT, 1024, 700),
        new Look(ThemeChoice.DARK, 1024, 700), new Look(ThemeChoice.DARK, 1440, 900)));

    @Test
    void everyScreenHolds() {
        startOnProducts();
        look("products");
        for (String screen : List.of("provisioned", "plans", "import", "activity", "settings", "help")) {
            clickOn("rail-" + screen);
            look(screen);
        }
        lookAtOverlays();
        clickOn("rail-products");
        clickOn("products-look-1");
        look("products-table");
        clickOn("products-look-0");
        searchAndOpen(RICH_PRODUCT);
        lookAtTabs();

        assertThat(problems).isEmpty();
    }

    @Test
    void everyPartOfAGuardedConnectionHolds() {
        startOnProducts();
        program().policies.change(idOf(aws.endpoint()), policy -> policy.withReadOnly(true)
            .withColour(PolicyColour.CRIMSON).withBanner("Change window only: Tue and Thu, 18:00 to 22:00. "
                + "Every change asks for the name, and the duty desk is called before."));
        searchAndShow(PRODUCT);
        look("guarded-product");
        press(KeyCode.CONTROL, KeyCode.K);
        type("guards of this");
        waitUntilSays("palette", "Guards of this connection");
        press(KeyCode.ENTER);
        waitUntil("the guards are shown", () -> isShown("settings-guards"));
        look("guarded-settings");

        assertThat(problems).isEmpty();
    }

    @Test
    void everyStepOfALaunchHolds() {
        startOnProducts();
        searchAndOpen(PRODUCT);
        walkToReview(NAME);
        for (int step = 1; step <= 6; step++) {
            clickOn("launch-step-" + step);
            look("wizard-" + step);
        }
        aws.faults().deny("ProvisionProduct");
        clickOn("launch-next");
        waitUntil("the refusal is shown", () -> isShown("launch-problem"));
        look("wizard-refused");
        aws.faults().clear();
        lookAtOperations();

        assertThat(problems).isEmpty();
    }

    @Test
    void everyStepWithProblemsHolds() {
        startOnProducts();
        searchAndOpen(RICH_PRODUCT);
        clickOn("product-launch");
        waitUntil("the paths are there", () -> isThere("launch-path"));
        clickOn("launch-next");
        waitUntilSays("launch-note", "problem");
        look("wizard-1-problems");
        clickOn("launch-path");
        clickOn("launch-step-2");
        step("name", 2);
        clickOn("launch-name");
        press(KeyCode.CONTROL, KeyCode.A);
        type("not a name!");
        clickOn("launch-next");
        look("wizard-2-problems");
        clickOn("launch-step-3");
        step("parameters", 3);
        waitUntil("the parameters are there", () -> isThere("launch-parameter-VpcId"));
        clickOn("launch-next");
        look("wizard-3-problems");
        clickOn("launch-step-4");
        step("tags", 4);
        clickOn("launch-next");
        clickOn("launch-step-4");
        look("wizard-4-problems");
        clickOn("launch-tag-add");
        type("aws:x");
        clickOn("launch-step-5");
        step("notifications", 5);
        type("arn:aws:sqs:eu-central-1:111122223333:no-topic");
        clickOn("launch-next");
        look("wizard-5-problems");
        clickOn("launch-step-4");
        look("wizard-4-own-problems");
        clickOn("launch-step-6");
        step("review", 6);
        look("wizard-6-problems");

        assertThat(problems).isEmpty();
    }

    @Test
    void theStepsOfAStackSetHold() {
        startOnProducts();
        searchAndOpen("Account Security Baseline");
        clickOn("product-launch");
        waitUntil("the accounts are there", () -> isThere("launch-step-7"));
        clickOn("launch-step-4");
        step("accounts and regions", 4);
        look("wizard-stackset");
        clickOn("launch-stackset-accounts-none");
        clickOn("launch-stackset-regions-none");
        clickOn("launch-stackset-tolerance");
        type("many");
        clickOn("launch-next");
        look("wizard-stackset-problems");

        assertThat(problems).isEmpty();
    }

    /// What stands in place of the list.
    @Test
    void everyFailureHolds() {
        startOnProducts();
        clickOn("products-search");
        type("nothing is called this");
        waitUntil("nothing is found", () -> products().getItems().isEmpty());
        look("nothing-found");
        aws.faults().deny("SearchProducts");
        press(KeyCode.F5);
        waitUntilSays("products-screen", "Not permitted");
        look("denied");
        aws.faults().clear();
        aws.faults().expireToken("SearchProducts");
        press(KeyCode.F5);
        waitUntilSays("products-screen", "The session has ended");
        look("needs-sign-in");
        aws.close();
        press(KeyCode.F5);
        waitUntilSays("products-screen", "AWS could not be reached");
        look("offline");

        assertThat(problems).isEmpty();
    }

    private void lookAtOverlays() {
        clickOn("rail-products");
        press(KeyCode.CONTROL, KeyCode.K);
        look("palette");
        press(KeyCode.ESCAPE);
        for (String picker : List.of("context-connection", "context-region")) {
            clickOn(picker);
            look(picker);
            press(KeyCode.ESCAPE);
        }
        clickOn("rail-help");
        type("?");
        look("keys");
        press(KeyCode.ESCAPE);
    }

    private void lookAtTabs() {
        TabPane tabs = node("product-tabs", TabPane.class);
        for (int tab = 0; tab < onUi(() -> tabs.getTabs().size()); tab++) {
            int index = tab;
            runOnUi(() -> tabs.getSelectionModel().select(index));
            look("page-tab-" + tab);
            runOnUi(() -> ((ScrollPane) tabs.getTabs().get(index).getContent()).setVvalue(1));
            look("page-tab-" + tab + "-end");
        }
    }

    /// In the drawer, each with its details open: a launch that runs, the same when it has ended, and one that failed.
    private void lookAtOperations() {
        Runnable release = aws.faults().hold("DescribeRecord", Integer.MAX_VALUE);
        clickOn("launch-next");
        waitUntil("the launch runs", () -> isThere("activity-details"));
        clickOn("activity-details");
        look("drawer-running");
        release.run();
        aws.faults().clear();
        waitUntilSays("activity-content", "Succeeded");
        look("drawer-succeeded");
        launchWithoutValues();
        waitUntilSays("activity-content", "Launch of orders-db failed");
        clickOn("activity-details");
        look("drawer-failed");
        lookAtRecords();
    }

    /// The page of a record that succeeded and of one that failed, with the list of both, and without the drawer.
    private void lookAtRecords() {
        press(KeyCode.CONTROL, KeyCode.J);
        for (String title : List.of("Launch of orders-db", "Launch of " + NAME)) {
            press(KeyCode.CONTROL, KeyCode.K);
            type(recordOf(title.substring("Launch of ".length())));
            waitUntilSays("palette-list", "Open record");
            press(KeyCode.ENTER);
            waitUntilSays("record-page", title);
            waitUntilSays("record-facts", "Status now");
            look("record-" + title.substring("Launch of ".length()));
            runOnUi(() -> ((ScrollPane) find("record-facts").orElseThrow().getParent().getParent().getParent()
                .getParent()).setVvalue(1));
            look("record-end-" + title.substring("Launch of ".length()));
        }
        press(KeyCode.ESCAPE);
        look("activity-list");
        clickOn("activity-filter");
        type("nothing is called this");
        waitUntilSays("activity-screen", "No operation fits");
        look("activity-nothing-found");
    }

    private String recordOf(String name) {
        return program().operations.all().stream().filter(o -> o.targetName().equals(name))
            .map(Operation::recordId).filter(id -> !id.isEmpty()).findFirst().orElseThrow();
    }

    /// AWS takes it, and fails later.
    private void launchWithoutValues() {
        String version = catalog().describeProduct(RICH_PRODUCT_ID).versions().getLast().id();
        LaunchRequest request = new LaunchRequest(RICH_PRODUCT_ID, version, Optional.of(PATH), "orders-db", Map.of(),
            List.of(), List.of(), "a-token-of-this-test");
        program().operations.submit(
            Order.launch(TestOrigins.of(catalog(), ""), new Location("Demo", "", REGION), RICH_PRODUCT, "v1",
                request, Set.of()));
    }

    private void look(String name) {
        Scene scene = onUi(() -> stage().getScene());
        for (Look each : looks) {
            runOnUi(() -> {
                program().settings.update(settings -> settings.withTheme(each.theme()));
                stage().setWidth(each.width());
                stage().setHeight(each.height());
            });
            waitUntil("the window has its size", () -> scene.getWidth() == each.width());
            // What adapts to a width does so in the layout after the one that brought it.
            runOnUi(() -> scene.getRoot().layout());
            onUi(() -> ScreenChecks.problems(scene)).forEach(problem -> problems.add(name + each + ": " + problem));
            snapshot(scene, "all-" + name + each);
        }
        // The next screen begins where this one ended: to turn the theme costs most.
        Collections.reverse(looks);
    }

    private static Stage stage() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
            .filter(stage -> stage.getTitle() != null && stage.getTitle().startsWith("Catalog Desk"))
            .findFirst().orElseThrow();
    }

    private record Look(ThemeChoice theme, int width, int height) {
        @Override
        public String toString() {
            return "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        }
    }
}
