package dev.catalogdesk.ui.component;

import dev.catalogdesk.ui.theme.Icon;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What stands in place of a list or page that has nothing to show: why, and the next step. The common ones are made
/// by [StateMessages].
public final class StateMessage extends VBox {
    private static final int ICON_SIZE = 32;
    private static final int MOST_ROWS = 8;

    private final FlowPane actions = new FlowPane();

    /// Makes a message.
    ///
    /// @param icon its sign
    /// @param title what is so, in a few words
    /// @param text why, and the next step
    public StateMessage(Icon icon, String title, String text) {
        getStyleClass().add("state-message");
        Label heading = new Label(title, null);
        heading.getStyleClass().add("state-title");
        heading.setWrapText(true);
        Label body = new Label(text);
        body.getStyleClass().add("state-text");
        body.setWrapText(true);
        actions.getStyleClass().add("state-actions");
        getChildren().addAll(icon.sized(ICON_SIZE), heading, body);
    }

    /// Adds what can be done.
    ///
    /// @param nodes buttons or links
    /// @return this
    public StateMessage withActions(Node... nodes) {
        if (actions.getChildren().isEmpty()) {
            getChildren().add(actions);
        }
        actions.getChildren().addAll(nodes);
        return this;
    }

    /// Adds a text that can be selected and copied.
    ///
    /// @param name what it is, for screen readers
    /// @param details the text
    /// @return this
    public StateMessage withDetails(String name, String details) {
        TextArea area = new TextArea(details);
        area.setId("state-details");
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(Math.clamp(details.lines().count() + details.length() / 60, 1, MOST_ROWS));
        area.setAccessibleText(name);
        area.getStyleClass().addAll("state-details", "mono");
        getChildren().add(area);
        return this;
    }
}
