package dev.catalogdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.settings.ThemeChoice;
import dev.catalogdesk.ui.testing.ScreenChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every screen of the real program: named controls, readable text, nothing clipped, in both themes and at both
/// sizes.
class AllScreensTest extends ProgramSteps {
    private final List<String> problems = new ArrayList<>();
    private String suffix = "";

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440, 900", "DARK, 1440, 900", "LIGHT, 1024, 700", "DARK, 1024, 700"})
    void everyScreenHolds(ThemeChoice theme, int width, int height) {
        suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        startOnProducts();
        runOnUi(() -> {
            program().settings.update(settings -> settings.withTheme(theme));
            Stage stage = stage();
            stage.setWidth(width);
            stage.setHeight(height);
        });
        look("products");
        for (String screen : List.of("provisioned", "plans", "import", "activity", "settings", "help")) {
            clickOn("rail-" + screen);
            look(screen);
        }
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
        clickOn("rail-products");
        clickOn("products-look-1");
        look("products-table");
        clickOn("products-look-0");
        searchAndOpen(PRODUCT);
        look("page");
        for (int tab = 1; tab < onUi(() -> node("product-tabs", TabPane.class).getTabs().size()); tab++) {
            int index = tab;
            runOnUi(() -> node("product-tabs", TabPane.class).getSelectionModel().select(index));
            look("page-tab-" + tab);
        }
        walkToReview(NAME);
        for (int step = 1; step <= 5; step++) {
            clickOn("launch-step-" + step);
            look("wizard-" + step);
        }
        clickOn("launch-next");
        waitUntilSays("activity-content", "Succeeded");
        clickOn("activity-details");
        look("drawer");

        assertThat(problems).isEmpty();
    }

    /// What stands in place of the list, and what a launch that fails leaves in the drawer.
    @ParameterizedTest
    @CsvSource({"LIGHT, 1440, 900", "DARK, 1024, 700"})
    void everyFailureHolds(ThemeChoice theme, int width, int height) {
        suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        startOnProducts();
        runOnUi(() -> {
            program().settings.update(settings -> settings.withTheme(theme));
            stage().setWidth(width);
            stage().setHeight(height);
        });
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

    private void look(String name) {
        settle();
        Scene scene = onUi(() -> stage().getScene());
        onUi(() -> ScreenChecks.problems(scene)).forEach(problem -> problems.add(name + suffix + ": " + problem));
        snapshot(scene, "all-" + name + suffix);
    }

    private Stage stage() {
        return windows().getFirst();
    }
}
