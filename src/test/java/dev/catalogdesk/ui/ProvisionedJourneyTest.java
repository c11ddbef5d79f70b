package dev.catalogdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.demo.DemoOptions;
import dev.catalogdesk.demo.DemoServer;
import dev.catalogdesk.demo.scenario.ScenarioChoice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The list of provisioned products and the page of one, in the whole program.
class ProvisionedJourneyTest extends ProgramSteps {
    private static final String SEARCH = "SearchProvisionedProducts";

    @Test
    void findsWhatIsTaintedOpensItAndGoesBackByKeyboard() {
        open("trouble");
        waitUntil("all are listed", () -> text("provisioned-loaded").startsWith("12 of 12"));
        press(KeyCode.SLASH);
        type("status:tainted forum");
        waitUntil("one is left", () -> names().equals(List.of("forum-web")));
        assertThat(onUi(() -> text("provisioned-hint"))).contains("looked through here");

        press(KeyCode.ENTER);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        waitUntilSays("provisioned-page", "forum-web");
        waitUntilSays("provisioned-page", "Tainted");
        press(KeyCode.ESCAPE);
        waitUntil("the page is closed", () -> !isThere("provisioned-page"));
        press(KeyCode.SLASH);
        press(KeyCode.ESCAPE);
        waitUntil("all are back", () -> count() == 12);
        assertThat(onUi(() -> names().getFirst())).isEqualTo("forum-web");
    }

    @Test
    void showsTheFirstOfTenThousandWhileTheOthersComeAndFiltersThem() {
        try (DemoServer large = server("large")) {
            large.faults().delay(SEARCH, Integer.MAX_VALUE, Duration.ofMillis(50));
            startProgram(REGION, "provisioned", large.endpoint());
            waitUntil("the first are there", () -> isThere("provisioned-loaded") && count() >= 100);
            assertThat(onUi(() -> text("provisioned-loaded"))).endsWith("of 10,000 loaded");
            assertThat(onUi(() -> count())).isLessThan(10_000);
            large.faults().clear();
            waitUntil("all are there", () -> count() == 10_000);

            clickOn("provisioned-faults");
            waitUntil("faults alone are shown", () -> count() < 10_000);
            clickOn("provisioned-faults");
            waitUntil("all are back", () -> count() == 10_000);
        }
    }

    @Test
    void saysWhichPermissionIsMissingOnceEveryScopeIsDenied() {
        aws.faults().deny(SEARCH);
        startProgram(REGION, "provisioned");
        waitUntilSays("provisioned-view", "servicecatalog:SearchProvisionedProducts");
        assertThat(onUi(() -> text("provisioned-hint"))).contains("You may not list");
    }

    @Test
    void keepsWhatIsThereWhereAPageFailsAndGoesOnFromThere() {
        try (DemoServer large = server("large")) {
            large.faults().delay(SEARCH, Integer.MAX_VALUE, Duration.ofMillis(50));
            startProgram(REGION, "provisioned", large.endpoint());
            waitUntil("the first are there", () -> isThere("provisioned-loaded") && count() >= 100);
            large.faults().clear();
            large.faults().deny(SEARCH);
            waitUntil("it broke off", () -> isShown("provisioned-rest"));
            assertThat(onUi(() -> count())).isBetween(100, 9_999);
            large.faults().clear();

            clickOn("provisioned-rest");
            waitUntil("all are there", () -> count() == 10_000);
        }
    }

    @Test
    void followsALaunchOfThisProgramInTheList() {
        startOnProducts();
        searchAndOpen(PRODUCT);
        walkToReview("fresh-queue");
        clickOn("launch-next");
        waitUntilSays("activity-content", "Launch");
        waitUntil("the wizard is left", () -> !isThere("launch-next"));
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        waitUntil("the launch is listed", () -> names().contains("fresh-queue"));
        waitUntil("it is available", () -> row("fresh-queue").contains("AVAILABLE"));
    }

    private void open(String scenario) {
        aws.close();
        aws = server(scenario);
        startProgram(REGION, "provisioned");
    }

    private static DemoServer server(String scenario) {
        return DemoServer.start(
            DemoOptions.of(ScenarioChoice.of(scenario, 1).load(Instant.now())).withSpeed(SPEED));
    }

    private String text(String id) {
        return find(id).filter(Label.class::isInstance).map(Label.class::cast).map(Label::getText).orElse("");
    }

    private TableView<?> table() {
        return node("provisioned-table", TableView.class);
    }

    private List<String> names() {
        return find("provisioned-table").filter(Node::isVisible).map(found -> IntStream
            .range(0, table().getItems().size()).mapToObj(at -> cell("name", at)).toList()).orElse(List.of());
    }

    private int count() {
        return find("provisioned-table").filter(Node::isVisible).map(found -> table().getItems().size()).orElse(0);
    }

    private String row(String name) {
        int at = names().indexOf(name);
        return at < 0 ? "" : cell("status", at);
    }

    private String cell(String column, int row) {
        return String.valueOf(table().getColumns().stream().filter(each -> each.getId().equals(column))
            .findFirst().orElseThrow().getCellData(row));
    }
}
