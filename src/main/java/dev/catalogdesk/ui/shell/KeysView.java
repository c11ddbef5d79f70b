package dev.catalogdesk.ui.shell;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.theme.Icon;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All keys at a glance, from the one table.
final class KeysView extends VBox {
    private final Messages messages;
    private final KeyMap keys;
    private final Button close = new Button("", Icon.CROSS.small());

    KeysView(ShellServices services, Runnable onClose) {
        messages = services.messages();
        keys = services.keys();
        setId("keys");
        getStyleClass().addAll("overlay-card", "keys");
        VBox left = new VBox(group(KeyAction.Group.GO), group(KeyAction.Group.HELP));
        VBox right = new VBox(group(KeyAction.Group.WORK), group(KeyAction.Group.WINDOW));
        HBox columns = new HBox(left, right);
        left.getStyleClass().add("keys-column");
        right.getStyleClass().add("keys-column");
        columns.getStyleClass().add("keys-columns");
        getChildren().addAll(header(onClose), columns);
    }

    /// The overlay is on the screen.
    void shown() {
        close.requestFocus();
    }

    /// The keys of a group, for this overview and for help.
    private VBox group(KeyAction.Group group) {
        Label heading = new Label(messages.text("shell.keys." + group.name().toLowerCase(Locale.ROOT)));
        heading.getStyleClass().add(Styles.TEXT_BOLD);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        ColumnConstraints hints = new ColumnConstraints();
        hints.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(words, hints);
        int row = 0;
        for (KeyAction action : KeyAction.values()) {
            if (action.group() == group) {
                Label hint = new Label(keys.text(action));
                hint.getStyleClass().add("key-hint");
                hint.setMinWidth(Region.USE_PREF_SIZE);
                grid.addRow(row, new Label(messages.text("shell.key." + action.code())), hint);
                row++;
            }
        }
        return new VBox(heading, grid);
    }

    private HBox header(Runnable onClose) {
        Label title = new Label(messages.text("shell.keys.title"));
        title.getStyleClass().add("page-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        close.setId("keys-close");
        close.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
        close.setAccessibleText(messages.text("shell.keys.close"));
        close.setTooltip(new Tooltip(messages.text("shell.keys.close")));
        close.setOnAction(event -> onClose.run());
        return new HBox(title, close);
    }
}
