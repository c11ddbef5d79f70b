package dev.catalogdesk.ui.component;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The head of a list: its title, a count beside it, choices at the right; below, a row of tools, the first of which
/// takes the room.
public final class ListHeader extends VBox {
    private final Label count = new Label();
    private final HBox tools = new HBox();

    /// Makes a head.
    ///
    /// @param title what is listed
    /// @param choices what stands at the right of the title
    public ListHeader(String title, Node... choices) {
        getStyleClass().add("list-header");
        Label heading = new Label(title);
        heading.getStyleClass().add("strong");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(heading, count, gap);
        line.getChildren().addAll(choices);
        line.getStyleClass().add("section-title");
        tools.getStyleClass().add("tool-row");
        getChildren().add(line);
    }

    /// What is said beside the title, such as `10 of 18`.
    ///
    /// @return bound by the view
    public StringProperty countProperty() {
        return count.textProperty();
    }

    /// Puts tools below the title.
    ///
    /// @param nodes the tools, the first as wide as can be
    public void setTools(Node... nodes) {
        tools.getChildren().setAll(nodes);
        HBox.setHgrow(nodes[0], Priority.ALWAYS);
        if (!getChildren().contains(tools)) {
            getChildren().add(tools);
        }
    }
}
