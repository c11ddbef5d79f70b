package dev.catalogdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Leaves a launch half done, comes back to it, launches it, and then another like it: in the whole program.
class DraftJourneyTest extends ProgramSteps {
    @Test
    void goesOnWithADraftAndLaunchesAnotherLikeItByKeyboard() {
        startOnProducts();
        searchAndOpenByKeyboard(PRODUCT);
        openWizard();
        next();
        step("name", 2);
        focusOn("launch-name");
        press(KeyCode.CONTROL, KeyCode.A);
        type(NAME);
        waitUntilSays("launch-kept", "Draft kept");
        snapshot("launch-draft-kept");
        focusOn("launch-keep");
        press(KeyCode.ENTER);
        awaitPage(PRODUCT);

        openWizard();
        waitUntilSays("launch-beginning", "Your draft from");
        next();
        step("name", 2);
        assertThat(name()).isEqualTo(NAME);
        snapshot("launch-draft-back");
        waitUntil("the name is free", () -> says("launch-name-answer", "✓"));
        next();
        step("parameters", 3);
        next();
        step("tags", 4);
        next();
        while (!onUi(() -> says("launch-next", "Launch product"))) {
            next();
        }
        next();
        waitUntilSays("activity-content", "Succeeded");

        focusOn("activity-again");
        press(KeyCode.ENTER);
        waitUntilSays("launch-beginning", "Filled in as the launch of " + NAME);
        next();
        step("name", 2);
        assertThat(name()).isEqualTo(NAME + "-2");
        snapshot("launch-another");
        press(KeyCode.ESCAPE);
        awaitPage(PRODUCT);
        assertThat(onUi(() -> node("product-launch-like", MenuButton.class).getItems())).hasSize(1);
        snapshot("product-launched");
    }

    private void openWizard() {
        press(KeyCode.CONTROL, KeyCode.L);
        step("version and path", 1);
    }

    private String name() {
        return onUi(() -> node("launch-name", TextField.class).getText());
    }
}
