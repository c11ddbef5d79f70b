package dev.catalogdesk.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.catalogdesk.ui.testing.UiTest;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// List and page share the room as the operator left it, and stand over each other where there is little.
class ListAndPageTest extends UiTest {
    private static final Offset<Double> CLOSE = within(8.0);
    private static final double NARROWEST_LIST = 300;
    private static final double NARROWEST_PAGE = 440;

    @Test
    void bothHaveRoomAtTheUsualSizeBesideFacets() {
        Panes panes = shown(1376, 800);

        assertThat(panes.facets.getWidth()).isEqualTo(224);
        assertThat(panes.list.getWidth()).isGreaterThanOrEqualTo(NARROWEST_LIST);
        assertThat(panes.page.getWidth()).isGreaterThanOrEqualTo(NARROWEST_PAGE);
        assertThat(panes.page.getWidth()).isGreaterThan(panes.list.getWidth());
    }

    @Test
    void facetsGiveWayFirst() {
        Panes panes = shown(960, 700);
        assertThat(panes.root.facetsShownProperty().get()).isFalse();
        assertThat(panes.list.getWidth()).isGreaterThanOrEqualTo(NARROWEST_LIST);
        assertThat(panes.page.getWidth()).isGreaterThanOrEqualTo(NARROWEST_PAGE);

        runOnUi(() -> panes.root.facetsWantedProperty().set(true));

        assertThat(panes.root.facetsShownProperty().get()).isTrue();
    }

    @Test
    void theDividerStandsWhereItWasLeft() {
        Panes panes = onUi(Panes::new);
        runOnUi(() -> panes.root.dividerProperty().set(0.5));

        show(() -> panes.root, 1376, 800);

        assertThat(panes.list.getWidth()).isCloseTo((1376 - 224) / 2.0, CLOSE);
    }

    @Test
    void takesADividerThatIsToldLater() {
        Panes panes = shown(1376, 800);

        runOnUi(() -> panes.root.dividerProperty().set(0.45));
        settle();

        assertThat(panes.list.getWidth()).isCloseTo(0.45 * (1376 - 224), CLOSE);
    }

    @Test
    void aDragOfTheDividerIsKeptThroughEveryWidth() {
        Panes panes = onUi(Panes::new);
        Stage stage = show(() -> panes.root, 1376, 800);
        drag(findAll(".split-pane-divider").getFirst(), 120, 0);
        double share = panes.root.dividerProperty().get();
        double width = panes.list.getWidth();
        assertThat(share).isCloseTo(width / (1376 - 224), within(0.02));

        for (int round = 0; round < 3; round++) {
            resize(stage, 700);
            assertThat(panes.root.dividerProperty().get()).isEqualTo(share);
            resize(stage, 1376);
            assertThat(panes.list.getWidth()).isCloseTo(width, CLOSE);
        }
    }

    @Test
    void aWidePageTakesTheRoomAndGivesItBack() {
        Panes panes = shown(1376, 800);
        double width = panes.list.getWidth();
        double share = panes.root.dividerProperty().get();

        runOnUi(() -> panes.root.pageWideProperty().set(true));
        settle();
        assertThat(panes.list.getWidth()).isEqualTo(NARROWEST_LIST);
        assertThat(panes.root.facetsShownProperty().get()).isFalse();

        runOnUi(() -> panes.root.pageWideProperty().set(false));
        settle();
        assertThat(panes.list.getWidth()).isCloseTo(width, CLOSE);
        assertThat(panes.root.dividerProperty().get()).isEqualTo(share);
    }

    @Test
    void showsOneOfBothWhereItIsNarrow() {
        Panes panes = shown(700, 700);
        assertThat(panes.root.narrowProperty().get()).isTrue();
        assertThat(isShown("list-place")).isTrue();
        assertThat(find("page-place")).isEmpty();

        runOnUi(() -> panes.root.pageOpenProperty().set(true));
        settle();

        assertThat(find("list-place")).isEmpty();
        assertThat(panes.page.getWidth()).isCloseTo(700, CLOSE);
    }

    @Test
    void escapeInThePageGoesBackToTheList() {
        Panes panes = shown(700, 700);
        AtomicInteger back = new AtomicInteger();
        runOnUi(() -> {
            panes.root.pageOpenProperty().set(true);
            panes.root.setOnBack(() -> {
                back.incrementAndGet();
                panes.root.pageOpenProperty().set(false);
            });
        });
        runOnUi(panes.inPage::requestFocus);

        press(KeyCode.ESCAPE);

        assertThat(back).hasValue(1);
        assertThat(isShown("list-place")).isTrue();
    }

    @Test
    void standsAsBeforeWhenItsScreenIsShownAgain() {
        Panes panes = onUi(Panes::new);
        Stage stage = showScene(() -> new Scene(new StackPane(panes.root), 1376, 800));
        runOnUi(() -> panes.root.dividerProperty().set(0.4));
        settle();
        double width = panes.list.getWidth();

        for (int round = 0; round < 3; round++) {
            runOnUi(() -> ((StackPane) stage.getScene().getRoot()).getChildren().clear());
            settle();
            runOnUi(() -> ((StackPane) stage.getScene().getRoot()).getChildren().setAll(panes.root));
            settle();
            assertThat(panes.list.getWidth()).isCloseTo(width, CLOSE);
        }
        assertThat(panes.root.dividerProperty().get()).isEqualTo(0.4);
    }

    private Panes shown(double width, double height) {
        Panes panes = onUi(Panes::new);
        show(() -> panes.root, width, height);
        return panes;
    }

    private void resize(Stage stage, double width) {
        double border = onUi(() -> stage.getWidth() - stage.getScene().getWidth());
        runOnUi(() -> stage.setWidth(width + border));
        waitUntil("the window has its width", () -> Math.abs(stage.getScene().getWidth() - width) < 1);
    }

    private static final class Panes {
        final Button inPage = new Button("Launch product");
        final VBox list = new VBox(new Button("Select"));
        final VBox page = new VBox(inPage);
        final Region facets = new Region();
        final ListAndPage root;

        Panes() {
            list.setId("list-place");
            page.setId("page-place");
            facets.setMinWidth(224);
            facets.setPrefWidth(224);
            root = new ListAndPage(list, page);
            root.setFacets(facets);
        }
    }
}
