package dev.catalogdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Pickers and settings of the whole program by keyboard alone, with effect at once.
class KeyboardTest extends ProgramSteps {
    private Path config = Path.of("");

    @BeforeEach
    void writeProfiles() throws IOException {
        config = Files.createDirectory(home.resolve(".aws")).resolve("config");
        Files.writeString(config, profile("team-one"));
    }

    @Test
    void choosesRegionAndConnection() {
        startOnProducts();
        openByKey("context-region");
        type("us-");
        press(KeyCode.DOWN);
        press(KeyCode.ESCAPE);
        waitUntil("the picker is closed", () -> !isOpen("regions"));
        assertThat(onUi(() -> node("context-region", Node.class).isFocused())).isTrue();
        assertThat(onUi(() -> says("context-region", REGION))).isTrue();

        press(KeyCode.ENTER);
        waitUntil("the picker is open again", () -> isOpen("regions"));
        type("us-");
        downTo("regions", "us-east-1");
        press(KeyCode.ENTER);
        waitUntil("the other region is listed", () -> says("context-region", "us-east-1")
            && products().getItems().toString().contains("Interface Endpoints"));
        assertThat(onUi(() -> node("context-region", Node.class).isFocused())).isTrue();

        openByKey("context-connection");
        type("team");
        downTo("picker", "team-one");
        press(KeyCode.ENTER);
        waitUntil("the other connection is there", () -> says("context-connection", "team-one"));
        awaitProducts();
    }

    @Test
    void showsEditsOfTheProfilesInTheOpenPicker() throws IOException {
        startOnProducts();
        openByKey("context-connection");
        Files.writeString(config, "[profile team-one\n");
        waitUntilSays("picker-problems", "cannot be read");
        Files.writeString(config, profile("team-one"));
        downTo("picker", "team-one");
        assertThat(onUi(() -> node("picker-problems", Node.class).isVisible())).isFalse();
        Files.writeString(config, profile("a-new-team") + profile("team-one"));
        waitUntil("the new profile is offered", () -> indexOf("picker", "a-new-team") >= 0);
        press(KeyCode.ENTER);
        waitUntil("what was selected is chosen", () -> says("context-connection", "team-one"));
        awaitProducts();
    }

    @Test
    void settingsTakeEffectAtOnce() {
        try (Relay line = new Relay(aws.port())) {
            startProgram(REGION, "products", line.endpoint());
            awaitProducts();
            assertThat(line.lastAsked("SearchProducts")).contains("\"AcceptLanguage\":\"en\"");
            Scene scene = onUi(() -> windows().getFirst().getScene());
            press(KeyCode.CONTROL, KeyCode.COMMA);
            waitUntil("the settings are shown", () -> isShown("settings"));
            var bright = onUi(() -> title().getTextFill());
            double size = onUi(() -> title().getFont().getSize());

            focusOn("settings-theme-0");
            press(KeyCode.RIGHT);
            press(KeyCode.RIGHT);
            waitUntil("the window is dark", () -> has(scene, "dark") && !title().getTextFill().equals(bright));
            focusOn("settings-density-0");
            press(KeyCode.RIGHT);
            waitUntil("the window is dense", () -> has(scene, "dense") && title().getFont().getSize() < size);
            focusOn("settings-font");
            press(KeyCode.UP);
            press(KeyCode.UP);
            waitUntil("the font is larger", () -> title().getFont().getSize() > size);
            focusOn("settings-language-0");
            press(KeyCode.RIGHT);
            press(KeyCode.CONTROL, KeyCode.DIGIT1);
            waitUntil("the products are back", () -> isShown("products-view"));
            press(KeyCode.F5);
            waitUntil("the next call asks in the language", () ->
                line.lastAsked("SearchProducts").contains("\"AcceptLanguage\":\"jp\""));
        }
    }

    private String profile(String name) {
        return """
            [profile %s]
            aws_access_key_id = AKIACATALOGDESKDEMO1
            aws_secret_access_key = opens-nothing
            region = us-east-1
            endpoint_url = %s
            """.formatted(name, aws.endpoint());
    }

    private Label title() {
        return (Label) findAll("#settings .page-title").getFirst();
    }

    private static boolean has(Scene scene, String pseudoClass) {
        return scene.getRoot().getPseudoClassStates().contains(PseudoClass.getPseudoClass(pseudoClass));
    }

    private void openByKey(String button) {
        focusOn(button);
        press(KeyCode.ENTER);
        waitUntil("the picker is open", () -> isThere("picker-regions-filter") || isThere("picker-picker-filter"));
    }

    private boolean isOpen(String picker) {
        return isThere("picker-" + picker + "-filter");
    }

    private void downTo(String picker, String id) {
        waitUntil(id + " is offered", () -> indexOf(picker, id) >= 0);
        for (int i = onUi(() -> list(picker).getSelectionModel().getSelectedIndex());
            i < onUi(() -> indexOf(picker, id)); i++) {
            press(KeyCode.DOWN);
        }
        assertThat(onUi(() -> list(picker).getSelectionModel().getSelectedIndex()))
            .isEqualTo(onUi(() -> indexOf(picker, id)));
    }

    private int indexOf(String picker, String id) {
        for (int i = 0; i < list(picker).getItems().size(); i++) {
            if (list(picker).getItems().get(i).toString().contains("[id=" + id + ",")) {
                return i;
            }
        }
        return -1;
    }

    private ListView<?> list(String picker) {
        return node("picker-" + picker + "-list", ListView.class);
    }
}
