package dev.catalogdesk.ui.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// Each check of the screens can fail.
class ScreenChecksTest extends UiTest {
    @Test
    void findsNothingOnAGoodScreen() {
        assertThat(problems(() -> List.of(new Label("Name"), new Button("Launch product")))).isEmpty();
    }

    @Test
    void findsControlsWithoutText() {
        assertThat(problems(() -> List.of(new Button("")))).singleElement().asString()
            .contains("No accessible text: Button");
    }

    @Test
    void findsTextsThatAreTwice() {
        assertThat(problems(() -> List.of(new Button("Copy"), new Button("Copy")))).singleElement().asString()
            .contains("twice");
    }

    @Test
    void findsClassNamesAndIds() {
        assertThat(problems(() -> List.of(new Button("products-copy"), new Button("CustomTextField")))).hasSize(2)
            .allMatch(problem -> problem.startsWith("Accessible text is a class name or an id"));
    }

    @Test
    void findsFaintText() {
        assertThat(problems(() -> {
            Label faint = new Label("Faint");
            faint.setStyle("-fx-text-fill: #999999; -fx-background-color: #ffffff;");
            return List.of(faint);
        })).singleElement().asString().contains("Contrast 2.85").contains("#999999 on #ffffff");
    }

    @Test
    void findsTextThatIsCutOff() {
        assertThat(problems(() -> {
            Label label = new Label("A sentence that is much too long for its room");
            label.setMaxWidth(80);
            return List.of(label);
        })).singleElement().asString().startsWith("Cut off: Label");
    }

    @Test
    void findsPromptsThatAreCutOff() {
        assertThat(problems(() -> {
            TextField field = new TextField();
            field.setPromptText("Name of the provisioned product");
            field.setMaxWidth(80);
            return List.of(field);
        })).anyMatch(problem -> problem.startsWith("Cut off: prompt of"));
    }

    @Test
    void findsTextBeyondTheWindow() {
        assertThat(problems(() -> {
            Label label = new Label("Far away");
            label.setTranslateX(2000);
            return List.of(label);
        })).anyMatch(problem -> problem.startsWith("Beyond the window"));
    }

    private List<String> problems(java.util.function.Supplier<List<Node>> nodes) {
        var stage = show(() -> {
            VBox box = new VBox();
            box.setFillWidth(false);
            box.getChildren().addAll(nodes.get());
            return box;
        }, 600, 200);
        return onUi(() -> ScreenChecks.problems(stage.getScene()));
    }
}
