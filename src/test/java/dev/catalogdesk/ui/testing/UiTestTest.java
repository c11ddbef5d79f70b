package dev.catalogdesk.ui.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// The base of the UI tests and the platform below it do what a real window does.
class UiTestTest extends UiTest {
    @Test
    void clicksAndTypes() {
        show(UiTestTest::form, 1700, 900);

        clickOn("name");
        type("Straße €@{}\"");
        clickOn("greet");

        assertThat(node("greeting", Label.class).getText()).isEqualTo("Hello, Straße €@{}\"");
    }

    @Test
    void pressesKeys() {
        show(UiTestTest::form, 400, 300);

        clickOn("name");
        type("abc");
        press(KeyCode.CONTROL, KeyCode.A);
        type("x");

        assertThat(node("name", TextField.class).getText()).isEqualTo("x");
    }

    @Test
    void sortsTableByClickOnHeader() {
        show(() -> new VBox(table()), 1400, 600);

        clickOn(findAll(".column-header").stream().filter(Node::isVisible).findFirst().orElseThrow());

        assertThat(node("table", TableView.class).getItems().toString()).isEqualTo("[a, b, c]");
    }

    @Test
    void opensContextMenuByRightClick() {
        show(UiTestTest::form, 400, 300);

        rightClickOn(node("greet", Button.class));

        waitUntil("the menu opened", () -> node("greet", Button.class).getContextMenu().isShowing());
    }

    @Test
    void takesPicture() {
        show(UiTestTest::form, 400, 300);

        Path file = snapshot("ui-test");

        Image read = new Image(file.toUri().toString());
        assertThat(read.getWidth()).isEqualTo(400);
        assertThat(read.getHeight()).isEqualTo(300);
    }

    @Test
    void seesThatPictureIsBlank() {
        show(Pane::new, 200, 100);

        assertThatThrownBy(() -> snapshot("ui-test-blank")).hasMessageContaining("is blank");
        assertThat(isBlank(new WritableImage(10, 10))).isTrue();
    }

    @Test
    void tellsHiddenNodesFromShownOnes() {
        show(UiTestTest::form, 400, 300);

        assertThat(isShown("greet")).isTrue();
        runOnUi(() -> node("greet", Node.class).getParent().setVisible(false));
        assertThat(isShown("greet")).isFalse();
        assertThat(isShown("nowhere")).isFalse();
    }

    private static Parent form() {
        TextField name = new TextField();
        name.setId("name");
        Label greeting = new Label();
        greeting.setId("greeting");
        Button greet = new Button("Greet");
        greet.setId("greet");
        greet.setContextMenu(new ContextMenu(new MenuItem("Copy")));
        greet.setOnAction(event -> greeting.setText("Hello, " + name.getText()));
        return new VBox(name, greet, greeting);
    }

    private static TableView<String> table() {
        TableColumn<String, String> column = new TableColumn<>("Letter");
        column.setCellValueFactory(cell -> new SimpleStringProperty(cell.getValue()));
        TableView<String> table = new TableView<>();
        table.setId("table");
        table.getColumns().add(column);
        table.getItems().addAll("c", "a", "b");
        return table;
    }
}
