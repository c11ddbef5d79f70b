package dev.catalogdesk.ui.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.ui.theme.Theme;
import dev.catalogdesk.ui.theme.ThemeMode;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
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

    @Test
    void findsTextOfTheSameLengthThatIsAnother() {
        assertThat(problems(() -> {
            Label label = new Label("Aaaa");
            label.setMaxWidth(20);
            label.setEllipsisString("…!!!");
            return List.of(label);
        })).singleElement().asString().startsWith("Cut off: Label");
    }

    @Test
    void findsTextThatAClipCuts() {
        assertThat(problems(() -> {
            Pane pane = new Pane(new Label("Wider than what is left of the pane"));
            pane.setClip(new Rectangle(60, 40));
            return List.of(pane);
        })).singleElement().asString().startsWith("Cut by Pane");
    }

    @Test
    void findsTextWiderThanWhatItIsIn() {
        assertThat(problems(() -> {
            Label label = new Label("Wider than its parent");
            label.setMinWidth(Region.USE_PREF_SIZE);
            StackPane narrow = new StackPane(label);
            narrow.setMaxWidth(50);
            narrow.setMinWidth(50);
            return List.of(narrow);
        })).singleElement().asString().startsWith("Cut by StackPane");
    }

    @Test
    void letsBeWhatAScrollPaneCanScrollTo() {
        assertThat(problems(() -> List.of(scrolling(ScrollPane.ScrollBarPolicy.AS_NEEDED)))).isEmpty();
    }

    @Test
    void findsTextThatAScrollPaneCannotScrollTo() {
        assertThat(problems(() -> List.of(scrolling(ScrollPane.ScrollBarPolicy.NEVER))))
            .singleElement().asString().startsWith("Cut by ");
    }

    @Test
    void findsTextOverText() {
        assertThat(problems(() -> List.of(new Pane(new Label("Running"), new Label("Succeeded")))))
            .singleElement().asString().startsWith("Overlap").contains("Running", "Succeeded");
    }

    @Test
    void letsBeTextUnderAnOpaqueCard() {
        assertThat(problems(() -> {
            StackPane card = new StackPane(new Label("Palette"));
            card.setStyle("-fx-background-color: white; -fx-text-fill: black;");
            return List.of(new Pane(new Label("Under"), card));
        })).isEmpty();
    }

    @Test
    void findsReadOnlyTextWiderThanItsField() {
        assertThat(problems(() -> List.of(readOnly(80)))).singleElement().asString().startsWith("Cut off: text of");
        assertThat(problems(() -> List.of(readOnly(500)))).isEmpty();
    }

    @Test
    void findsTextThatACellCutsWithoutATooltip() {
        assertThat(problems(() -> List.of(table(false)))).singleElement().asString()
            .startsWith("Cut off and not in the tooltip");
        assertThat(problems(() -> List.of(table(true)))).isEmpty();
    }

    private static ScrollPane scrolling(ScrollPane.ScrollBarPolicy across) {
        Label label = new Label("Wider than what the scroll pane shows of it");
        label.setMinWidth(Region.USE_PREF_SIZE);
        ScrollPane pane = new ScrollPane(label);
        pane.setHbarPolicy(across);
        pane.setMaxWidth(100);
        return pane;
    }

    private static TextField readOnly(double width) {
        TextField field = new TextField("arn:aws:servicecatalog:eu-central-1:111122223333:role/x");
        field.setAccessibleText("Launch role");
        field.setEditable(false);
        field.setMinWidth(width);
        field.setMaxWidth(width);
        return field;
    }

    private static TableView<String> table(boolean withTooltip) {
        TableColumn<String, String> column = new TableColumn<>("Name");
        column.setPrefWidth(90);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? "" : item);
                setTooltip(empty || !withTooltip ? null : new Tooltip(item));
            }
        });
        TableView<String> table = new TableView<>(FXCollections.observableArrayList("A name wider than its column"));
        table.setAccessibleText("Names");
        table.getColumns().add(column);
        table.setMaxHeight(120);
        return table;
    }

    private List<String> problems(Supplier<List<Node>> nodes) {
        Stage stage = showScene(() -> {
            VBox box = new VBox();
            box.setFillWidth(false);
            box.getChildren().addAll(nodes.get());
            Scene scene = new Scene(box, 600, 200);
            Theme theme = new Theme();
            theme.setMode(ThemeMode.LIGHT);
            theme.install(scene);
            return scene;
        });
        return onUi(() -> ScreenChecks.problems(stage.getScene()));
    }
}
