package dev.catalogdesk.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.model.UsageInstructions;
import dev.catalogdesk.ui.testing.ScreenChecks;
import dev.catalogdesk.ui.theme.Theme;
import dev.catalogdesk.ui.theme.ThemeMode;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names without a place to break them, as templates may have: they are wrapped, and the form stays as wide as its
/// room. 560 pixels are about what a window of 1024 leaves it, beside the steps and the list.
class LongNamesTest extends FormWindow {
    private static final String KEY = "NumberOfGateways".repeat(15);
    private static final String LABEL = "Wide".repeat(65);

    @ParameterizedTest
    @ValueSource(ints = {360, 560, 800})
    void neverWidenTheForm(int width) {
        show(List.of(
            Fields.of(KEY, "String", "x"), Fields.of("B" + KEY, "String", "", "a", "b"),
            Fields.of("C" + KEY, "CommaDelimitedList", "a,b"), Fields.of("D" + KEY, "Number", "3"),
            Fields.of("E" + KEY, "String", "true", "true", "false"), Fields.secret("F" + KEY)));
        ScrollPane scroll = onUi(() -> (ScrollPane) node("f-" + KEY, Node.class).getScene().getRoot());
        runOnUi(() -> {
            Theme theme = new Theme();
            theme.setMode(ThemeMode.LIGHT);
            theme.install(scroll.getScene());
            scroll.setAccessibleText("Form");
            scroll.getScene().getWindow().setWidth(width);
        });
        settle();
        complete();
        settle();

        assertThat(onUi(() -> scroll.getContent().getLayoutBounds().getWidth()))
            .isLessThanOrEqualTo(onUi(() -> scroll.getViewportBounds().getWidth()));
        assertThat(onUi(() -> scroll.lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
            .filter(bar -> bar.getParent() == scroll && bar.getOrientation() == Orientation.HORIZONTAL)
            .anyMatch(ScrollBar::isVisible))).isFalse();
        assertThat(onUi(() -> shown(LABEL))).isEqualTo(LABEL);
        assertThat(onUi(() -> shown(KEY))).isEqualTo(KEY);
        snapshot("form-long-names-" + width);
        assertThat(onUi(() -> ScreenChecks.problems(scroll.getScene()))).isEmpty();
    }

    /// What of a label's text is drawn, its line ends left out.
    private String shown(String text) {
        Label label = findAll(".label").stream().map(Label.class::cast).filter(each -> each.getText().equals(text))
            .findFirst().orElseThrow();
        return ((Text) label.lookup(".text")).getText().replace("\n", "");
    }

    private void show(List<ProvisioningParameter> parameters) {
        UsageInstructions none = Fields.hints();
        show(new UsageInstructions(none.description(), none.templateVersion(), none.launchRole(), none.tagUpdates(),
            List.of(), List.of(), Map.of(KEY, LABEL, "B" + KEY, LABEL), List.of()), parameters);
    }
}
