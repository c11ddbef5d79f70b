package dev.catalogdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.ui.testing.UiTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The frame of a window, driven by keys.
class ShellViewTest extends UiTest {
    private Optional<ShellFixture> opened = Optional.empty();

    @BeforeEach
    void open(@TempDir Path folder) {
        ShellFixture fixture = onUi(() -> new ShellFixture(folder));
        opened = Optional.of(fixture);
        showScene(() -> fixture.scene(1440, 900));
    }

    @Test
    void walksThroughTheScreensByKeys() {
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(place()).isEqualTo(Place.of(ScreenId.PLANS));
        assertThat(node("rail-plans", ToggleButton.class).isSelected()).isTrue();
        assertThat(isShown("placeholder-plans")).isTrue();

        press(KeyCode.CONTROL, KeyCode.COMMA);
        assertThat(isShown("settings-theme")).isTrue();

        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(place()).isEqualTo(Place.of(ScreenId.PLANS));
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(place()).isEqualTo(Place.of(ScreenId.PRODUCTS));
        press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(place()).isEqualTo(Place.of(ScreenId.PLANS));
    }

    @Test
    void explainsTheScreenOneIsOn() {
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        press(KeyCode.F1);

        assertThat(place()).isEqualTo(Place.of(ScreenId.HELP, "import"));
        assertThat(node("help-topic-import", ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void opensAndClosesTheOverviewOfKeys() {
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        type("?");
        assertThat(isShown("keys")).isTrue();

        press(KeyCode.ESCAPE);
        assertThat(isShown("keys")).isFalse();
    }

    @Test
    void leavesSlashAndQuestionMarkToATextField() {
        clickOn("stub-filter");
        type("a/b?");

        assertThat(node("stub-filter", TextField.class).getText()).isEqualTo("a/b?");
        assertThat(isShown("keys")).isFalse();
    }

    @Test
    void filtersRefreshesAndLaunchesOnTheScreen() {
        clickOn("rail-products");
        type("/");
        assertThat(node("stub-filter", TextField.class).isFocused()).isTrue();
        press(KeyCode.F5);
        press(KeyCode.CONTROL, KeyCode.L);

        assertThat(fixture().calls).contains("refresh", "launch");
    }

    @Test
    void findsAScreenInThePaletteByKeysAlone() {
        press(KeyCode.CONTROL, KeyCode.K);
        assertThat(node("palette-query", TextField.class).isFocused()).isTrue();
        type("sett");
        press(KeyCode.ENTER);

        assertThat(place()).isEqualTo(Place.of(ScreenId.SETTINGS));
        assertThat(isShown("palette")).isFalse();
    }

    @Test
    void givesTheFocusBackWhenThePaletteIsClosed() {
        clickOn("stub-filter");
        press(KeyCode.CONTROL, KeyCode.K);
        press(KeyCode.TAB);
        assertThat(node("palette-query", TextField.class).isFocused()).isTrue();
        press(KeyCode.ESCAPE);

        assertThat(node("stub-filter", TextField.class).isFocused()).isTrue();
    }

    @Test
    void showsInThePaletteWhatASourceFinds() {
        runOnUi(() -> {
            PaletteSource source = text -> List.of(PaletteItem.of("Products", "Aurora", "prod-1",
                () -> fixture().navigator.open(Place.of(ScreenId.PRODUCTS, "prod-1"))));
            fixture().view.setContext(new ScreenContext(id -> Optional.empty(), Optional.empty(), List.of(source)));
        });
        press(KeyCode.CONTROL, KeyCode.K);
        type("aurora");
        runOnUi(() -> {
            fixture().executor.advance(PaletteViewModel.REST);
            fixture().executor.runAll();
        });
        press(KeyCode.ENTER);

        assertThat(place()).isEqualTo(Place.of(ScreenId.PRODUCTS, "prod-1"));
    }

    @Test
    void goesOneLevelOutOnEscape() {
        runOnUi(() -> fixture().navigator.open(Place.of(ScreenId.PRODUCTS, "prod-1")));
        clickOn("rail-products");
        runOnUi(() -> fixture().navigator.open(Place.of(ScreenId.PRODUCTS, "prod-1")));
        press(KeyCode.ESCAPE);

        assertThat(place()).isEqualTo(Place.of(ScreenId.PRODUCTS));
    }

    @Test
    void opensTheDrawerBelowTheWorkAndKeepsItsDivider() {
        press(KeyCode.CONTROL, KeyCode.J);
        assertThat(isShown("activity-content")).isTrue();
        double bottom = onUi(() -> node("shell-content", Node.class).localToScene(0, 0).getY()
            + node("shell-content", Node.class).getLayoutBounds().getHeight());
        double bar = onUi(() -> node("activity-bar", Node.class).localToScene(0, 0).getY());
        assertThat(bar).isGreaterThanOrEqualTo(bottom);

        runOnUi(() -> node("activity-content", Node.class).getScene().getRoot().lookupAll(".shell-split").forEach(
            split -> ((SplitPane) split).setDividerPositions(0.5)));
        settle();
        assertThat(fixture().settings.current().windows().divider("shell-activity").orElse(0.0))
            .isCloseTo(0.5, Offset.offset(0.01));

        press(KeyCode.CONTROL, KeyCode.J);
        assertThat(find("activity-content").isPresent()).isFalse();
    }

    @Test
    void choosesAConnectionAndGivesTheFocusBack() {
        node("context-connection", Button.class);
        runOnUi(() -> node("context-connection", Button.class).requestFocus());
        press(KeyCode.SPACE);
        assertThat(node("picker-first", Button.class).isFocused()).isTrue();
        press(KeyCode.SPACE);

        assertThat(isShown("picker-first")).isFalse();
        assertThat(node("context-connection", Button.class).isFocused()).isTrue();
    }

    @Test
    void copiesTheAddressAndSaysSoOnce() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);

        assertThat(fixture().calls).contains("copy catalogdesk://demo/eu-central-1/products");
        assertThat(isShown("shell-toasts")).isTrue();
    }

    @Test
    void asksTheProgramForWindows() {
        press(KeyCode.CONTROL, KeyCode.N);
        press(KeyCode.CONTROL, KeyCode.W);
        press(KeyCode.CONTROL, KeyCode.Q);

        assertThat(fixture().calls).contains("new window", "close window", "quit");
    }

    @Test
    void closesTheScreensOfTheConnectionBefore() {
        runOnUi(() -> fixture().view.setContext(
            new ScreenContext(id -> Optional.empty(), Optional.empty(), List.of())));

        assertThat(fixture().calls).contains("closed");
        assertThat(isShown("placeholder-products")).isTrue();
    }

    @Test
    void keepsConnectionAccountAndRegionWhereItIsNarrow() {
        runOnUi(() -> {
            fixture().model.runningProperty().set(12);
            fixture().view.getScene().getWindow().setWidth(900);
        });
        settle();

        for (String id : List.of("context-connection", "context-account", "context-region", "context-palette")) {
            Node part = node(id, Node.class);
            assertThat(onUi(() -> part.localToScene(part.getLayoutBounds()).getMaxX())).as(id).isLessThan(900);
        }
        assertThat(node("context-account", Label.class).getText()).isEqualTo("1111-2222-3333");
        assertThat(node("context-session", Label.class).getText()).isEmpty();
        assertThat(node("context-session", Label.class).getTooltip().getText()).contains("Simulated clock");
    }

    private ShellFixture fixture() {
        return opened.orElseThrow();
    }

    private Place place() {
        return onUi(() -> fixture().navigator.place());
    }
}
