package dev.catalogdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.demo.DemoOptions;
import dev.catalogdesk.demo.DemoServer;
import dev.catalogdesk.demo.scenario.Scenario;
import dev.catalogdesk.demo.scenario.ScenarioLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// Windows side by side, each with its own connection and region, in the whole program.
class SeveralWindowsTest extends ProgramSteps {
    private static final String OTHER_REGION = "us-east-1";
    private static final String ONLY_HERE = "Northwind Edge Firewall";
    private static final String ONLY_THERE = "Interface Endpoints";
    private static final String OTHER_ACCOUNT = "444455556666";

    @Test
    void eachWindowHasItsOwnRegion() {
        startOnProducts();
        Stage first = onUi(() -> windows().getFirst());
        Stage second = openSecondWindow();
        choose(second, "region", "regions", OTHER_REGION);
        waitUntil("the second window lists the other region", () -> listIn(second).contains(ONLY_THERE));

        assertThat(onUi(() -> listIn(second))).doesNotContain(ONLY_HERE);
        assertThat(onUi(() -> saysIn(first, "context-region", REGION))).isTrue();
        assertThat(onUi(() -> listIn(first))).contains(ONLY_HERE).doesNotContain(ONLY_THERE);

        search(first, "firewall");
        waitUntil("the first window finds what its region has", () ->
            listIn(first).contains(ONLY_HERE) && !listIn(first).contains(PRODUCT));
        assertThat(onUi(() -> listIn(second))).contains(ONLY_THERE, PRODUCT);
    }

    @Test
    void eachWindowHasItsOwnConnection() throws IOException {
        Scenario showcase = new ScenarioLoader().load("showcase", Instant.now());
        try (DemoServer other = DemoServer.start(DemoOptions.of(
            new Scenario("other", OTHER_ACCOUNT, showcase.callers(), showcase.regions())))) {
            Path config = Files.createDirectory(home.resolve(".aws")).resolve("config");
            Files.writeString(config, """
                [profile other]
                aws_access_key_id = AKIACATALOGDESKDEMO1
                aws_secret_access_key = opens-nothing
                region = us-east-1
                endpoint_url = %s
                """.formatted(other.endpoint()));
            startOnProducts();
            Stage first = onUi(() -> windows().getFirst());
            Stage second = openSecondWindow();
            choose(second, "connection", "picker", "other");
            waitUntil("the second window shows the other account", () ->
                saysIn(second, "context-account", "4444"));
            waitUntil("and its products", () -> listIn(second).contains(ONLY_THERE));
            other.faults().deny("SearchProducts");
            press(KeyCode.F5);
            waitUntil("the refusal shows in the second window", () ->
                saysIn(second, "products-screen", "Not permitted"));

            search(first, "firewall");
            waitUntil("the first window goes on", () ->
                listIn(first).contains(ONLY_HERE) && !listIn(first).contains(PRODUCT));
            assertThat(onUi(() -> saysIn(first, "context-account", "1111"))).isTrue();
            assertThat(onUi(() -> saysIn(first, "context-region", REGION))).isTrue();
        }
    }

    private Stage openSecondWindow() {
        press(KeyCode.CONTROL, KeyCode.N);
        waitUntil("both windows list the products of one region", () -> windows().size() == 2
            && windows().stream().allMatch(window -> listIn(window).contains(ONLY_HERE)));
        return onUi(() -> {
            Stage second = windows().getLast();
            // One below the other, so that a click never meets the wrong one.
            windows().getFirst().setY(0);
            windows().getFirst().setHeight(600);
            second.setY(600);
            second.setHeight(600);
            return second;
        });
    }

    private void choose(Stage window, String what, String picker, String wanted) {
        clickOn(onUi(() -> findIn(window, "context-" + what).orElseThrow()));
        waitUntil("the picker is open", () -> findIn(window, "picker-" + picker + "-filter").isPresent());
        clickOn(onUi(() -> findIn(window, "picker-" + picker + "-filter").orElseThrow()));
        type(wanted);
        waitUntil(wanted + " is offered", () -> findIn(window, "picker-" + picker + "-list")
            .filter(list -> ((ListView<?>) list).getItems().size() == 1).isPresent());
        press(KeyCode.ENTER);
        waitUntil(wanted + " is chosen", () -> saysIn(window, "context-" + what, wanted));
    }

    private void search(Stage window, String words) {
        clickOn(onUi(() -> findIn(window, "products-search").orElseThrow()));
        type(words);
    }
}
