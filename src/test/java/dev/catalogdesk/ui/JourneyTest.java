package dev.catalogdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Connect, search, open, launch, succeed: in the whole program, by mouse and by keyboard alone.
class JourneyTest extends ProgramSteps {
    @Test
    void launchesAProductAndSeesItSucceed() {
        startOnProducts();
        searchAndOpen(PRODUCT);
        walkToReview(NAME);
        snapshot("journey-review");
        clickOn("launch-next");

        waitUntilSays("activity-content", "Running");
        waitUntilSays("activity-content", "Succeeded");
        assertThat(onUi(() -> says("activity-content", "Launched " + NAME))).isTrue();
        assertThat(onUi(() -> node("shell-toasts", Parent.class).getChildrenUnmodifiable().size())).isEqualTo(1);
        clickOn("activity-details");
        assertThat(onUi(() -> says("activity-content", "QueueUrl"))).isTrue();
        snapshot("journey-succeeded");
        assertLaunchedOnce(NAME);
    }

    @Test
    void launchesByKeyboardAlone() {
        startOnProducts();
        press(KeyCode.CONTROL, KeyCode.K);
        type(PRODUCT);
        waitUntil("the palette offers the product", () -> foundAt(PRODUCT) >= 0);
        for (int i = onUi(() -> palette().getSelectionModel().getSelectedIndex()); i < onUi(() -> foundAt(PRODUCT));
            i++) {
            press(KeyCode.DOWN);
        }
        press(KeyCode.ENTER);
        awaitPage(PRODUCT);
        press(KeyCode.CONTROL, KeyCode.L);
        step("version and path", 1);
        next();
        step("name", 2);
        focusOn("launch-name");
        press(KeyCode.CONTROL, KeyCode.A);
        type(NAME);
        waitUntil("the name is free", () -> says("launch-name-answer", "✓"));
        next();
        step("parameters", 3);
        next();
        step("tags", 4);
        next();
        step("notifications", 5);
        next();
        step("review", 6);
        next();

        waitUntilSays("activity-content", "Succeeded");
        assertLaunchedOnce(NAME);
    }

    @Test
    void readsTheHelpOnAFieldByKeyAndGoesBackToTheField() {
        startOnProducts();
        searchAndOpen(PRODUCT);
        press(KeyCode.CONTROL, KeyCode.L);
        step("version and path", 1);
        next();
        step("name", 2);
        focusOn("launch-name");
        press(KeyCode.SHIFT, KeyCode.F1);
        Parent help = node("launch-help", Parent.class);
        assertThat(help.isFocused()).isTrue();
        assertThat(help.getAccessibleText()).contains("Length\n");
        snapshot("journey-help-read");

        press(KeyCode.ESCAPE);
        assertThat(node("launch-name", Parent.class).isFocused()).isTrue();
        press(KeyCode.SHIFT, KeyCode.F1);
        press(KeyCode.SHIFT, KeyCode.F1);
        assertThat(node("launch-name", Parent.class).isFocused()).as("the same key leads back").isTrue();

        runOnUi(() -> node("launch-name", Parent.class).getScene().getWindow().setWidth(1024));
        waitUntil("there is no room for the help", () -> !isThere("launch-help"));
        press(KeyCode.SHIFT, KeyCode.F1);
        assertThat(node("launch-help", Parent.class).isFocused()).isTrue();
        snapshot("journey-help-narrow");
        press(KeyCode.ESCAPE);
        assertThat(node("launch-name", Parent.class).isFocused()).isTrue();
        assertThat(onUi(() -> isThere("launch-help"))).isFalse();
    }

    @Test
    void sendsOnceOnDoubleClick() {
        startOnProducts();
        searchAndOpen(PRODUCT);
        walkToReview(NAME);
        doubleClickOn(node("launch-next", Parent.class));

        waitUntilSays("activity-content", "Succeeded");
        assertLaunchedOnce(NAME);
        assertThat(onUi(() -> findAll(".activity-row"))).hasSize(1);
    }

    private ListView<?> palette() {
        return node("palette-list", ListView.class);
    }

    private int foundAt(String product) {
        for (int i = 0; i < palette().getItems().size(); i++) {
            if (palette().getItems().get(i).toString().contains(product)) {
                return i;
            }
        }
        return -1;
    }
}
