package dev.catalogdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.ui.shell.Address;
import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.ScreenId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// Turning from one place, region or window to another, in the whole program.
class SwitchingTest extends ProgramSteps {
    @Test
    void ignoresTheAnswerOfARegionThatWasLeft() {
        Runnable letGo = aws.faults().hold("SearchProducts", 1);
        startProgram("us-east-1", "products");
        waitUntil("the region is shown", () -> says("context-region", "us-east-1"));
        chooseRegion(REGION);
        awaitProducts();
        String there = onUi(() -> products().getItems().toString());
        letGo.run();
        // A question asked and answered after the late answer was let go: had it been heard, it would show by now.
        press(KeyCode.CONTROL, KeyCode.K);
        type("topic");
        waitUntil("the palette has its answer", () -> says("palette", "Event Topic"));
        press(KeyCode.ESCAPE);

        assertThat(onUi(() -> products().getItems().toString())).isEqualTo(there);
        assertThat(onUi(() -> says("context-region", REGION))).isTrue();
    }

    @Test
    void setsABrokenSettingsFileAsideAndSaysSo() throws IOException {
        Path file = Files.createDirectories(home.resolve("config")).resolve("settings.json");
        Files.writeString(file, "{ broken");
        startOnProducts();

        waitUntilSays("shell-notices", "settings");
        try (var files = Files.list(home.resolve("config"))) {
            assertThat(files.map(each -> each.getFileName().toString())).anyMatch(name -> name.contains("broken"));
        }
    }

    @Test
    void goesBackAndForwardByKeys() {
        startOnProducts();
        press(KeyCode.CONTROL, KeyCode.COMMA);
        waitUntil("the settings are shown", () -> isShown("settings"));
        press(KeyCode.ALT, KeyCode.LEFT);
        waitUntil("the products are back", () -> isShown("products-view"));
        press(KeyCode.ALT, KeyCode.RIGHT);
        waitUntil("the settings are back", () -> isShown("settings"));
    }

    @Test
    void opensAnAddressGivenAtTheStart() {
        String address = new Address("endpoint:" + aws.endpoint(), REGION,
            Place.of(ScreenId.PRODUCTS, "prod-4x2k7vqw3n5ta")).format();
        startProgram(REGION, address);
        awaitPage("Aurora PostgreSQL Cluster");
    }

    @Test
    void keepsTheWindowsPlace() {
        startOnProducts();
        runOnUi(() -> {
            windows().getFirst().setWidth(1111);
            windows().getFirst().setHeight(777);
            windows().getFirst().setX(33);
        });
        runOnUi(program()::end);
        program().close();
        startOnProducts();

        Stage stage = onUi(() -> windows().getFirst());
        assertThat(stage.getWidth()).isEqualTo(1111);
        assertThat(stage.getHeight()).isEqualTo(777);
        assertThat(stage.getX()).isEqualTo(33);
    }

    private void chooseRegion(String code) {
        clickOn("context-region");
        waitUntil("the picker is open", () -> isThere("picker-regions-filter"));
        clickOn("picker-regions-filter");
        type(code);
        waitUntil("the region is offered", () -> node("picker-regions-list", ListView.class).getItems().size() == 1);
        press(KeyCode.ENTER);
        waitUntil("the region is chosen", () -> says("context-region", code));
    }
}
