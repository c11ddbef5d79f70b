package dev.catalogdesk.ui.products;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.ScreenId;
import dev.catalogdesk.ui.testing.ScreenChecks;
import dev.catalogdesk.ui.testing.UiTest;
import dev.catalogdesk.ui.theme.ThemeMode;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductScreenTest extends UiTest {
    private final ScreenOnDemo demo = new ScreenOnDemo("eu-central-1");

    @AfterEach
    void stop() {
        runOnUi(() -> demo.screen().close());
        demo.close();
    }

    private void open(double width, double height, ThemeMode mode) {
        showScene(() -> demo.scene(width, height, mode));
        waitUntil("products are listed", () -> !list().getItems().isEmpty());
    }

    private void open() {
        open(1360, 820, ThemeMode.LIGHT);
    }

    @SuppressWarnings("unchecked") // the list holds nothing else
    private ListView<ProductRow> list() {
        return (ListView<ProductRow>) find("products-list").orElseGet(ListView::new);
    }

    private void openProduct(String name) {
        String id = onUi(() -> list().getItems().stream().filter(row -> row.product().name().equals(name))
            .findFirst().orElseThrow().id());
        runOnUi(() -> {
            demo.places.add(Place.of(ScreenId.PRODUCTS, id));
            demo.screen().show(demo.place());
        });
        waitUntil("what a launch asks for is shown", () -> find("product-parameters-table")
            .filter(node -> !((TableView<?>) node).getItems().isEmpty()).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"1360, 820, LIGHT", "1360, 820, DARK", "944, 620, LIGHT", "944, 620, DARK"})
    void looksWell(double width, double height, ThemeMode mode) {
        open(width, height, mode);
        String suffix = (int) width + "-" + mode;
        snapshot("products-list-" + suffix);
        openProduct("Aurora PostgreSQL Cluster");
        snapshot("products-page-" + suffix);
        runOnUi(() -> ScreenChecks.check(demo.screen().root().getScene()));
        for (int tab = 1; tab < 5; tab++) {
            int index = tab;
            runOnUi(() -> node("product-tabs", TabPane.class).getSelectionModel().select(index));
            settle();
            snapshot("products-tab" + tab + "-" + suffix);
        }
    }

    @Test
    void opensByKeyboardAndGoesBack() {
        open();
        runOnUi(() -> demo.screen().focusFilter());
        type("Aurora");
        waitUntil("the service has answered", () -> list().getItems().size() == 1);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        waitUntil("the page is open", () -> find("page-title")
            .filter(node -> ((Label) node).getText().equals("Aurora PostgreSQL Cluster")).isPresent());
        assertThat(demo.place().item()).isPresent();
    }

    @Test
    void launchesTheOpenProductWithItsVersionAndPath() {
        open();
        openProduct("Aurora PostgreSQL Cluster");
        clickOn("product-launch");

        assertThat(isShown("launch-stand-in")).isTrue();
        assertThat(demo.place().path()).endsWith("launch");
        // Two paths and none picked: the wizard has to ask.
        assertThat(demo.launches).singleElement().asString().contains("prod-", "pa-").doesNotContain("lpv2-");
        assertThat(demo.memory.recent).containsExactly(demo.place().item().orElseThrow());
    }

    @Test
    void choosesAPathWithTheArrowsAndKeepsTheFocusThere() {
        open();
        openProduct("Aurora PostgreSQL Cluster");
        waitUntil("the paths are there", () -> findAll("#product-paths-grid .radio-button").size() == 2);
        runOnUi(() -> findAll("#product-paths-grid .radio-button").getFirst().requestFocus());
        press(KeyCode.RIGHT);

        RadioButton focused = onUi(() -> (RadioButton) demo.screen().root().getScene().getFocusOwner());
        assertThat(focused.isSelected()).isTrue();
        assertThat(focused.getId()).endsWith("lpv2-b5n8xr6tqy2ka");
        clickOn("product-launch");
        assertThat(demo.launches).singleElement().asString().contains("lpv2-b5n8xr6tqy2ka");
    }

    @Test
    void saysWhatWasAskedWhereNothingFitsAndClears() {
        open();
        int all = list().getItems().size();
        clickOn("products-search");
        type("zzzz");
        waitUntil("nothing fits", () -> isShown("products-clear-all"));
        clickOn("products-clear-all");
        waitUntil("all products are back", () -> list().getItems().size() == all);
    }

    @Test
    void degradesOneDeniedPanelAlone() {
        demo.server.faults().deny("ListLaunchPaths");
        open();
        runOnUi(() -> {
            demo.places.add(Place.of(ScreenId.PRODUCTS, list().getItems().getFirst().id()));
            demo.screen().show(demo.place());
        });
        waitUntil("the panel says so", () -> !findAll("#panel-retry").isEmpty());

        assertThat(node("product-versions", TableView.class).getItems().isEmpty()).isFalse();
    }

    @Test
    void saysWhyInPlaceOfADeniedList() {
        demo.server.faults().deny("SearchProducts");
        showScene(() -> demo.scene(1360, 820, ThemeMode.LIGHT));
        waitUntil("the list says why", () -> isShown("state-retry"));

        demo.server.faults().clear();
        clickOn("state-retry");
        waitUntil("the products are there", () -> !list().getItems().isEmpty());
    }
}
