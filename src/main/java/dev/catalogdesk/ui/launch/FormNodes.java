package dev.catalogdesk.ui.launch;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The small pieces that the steps are made of.
final class FormNodes {
    private FormNodes() {
    }

    static Label text(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    static Label muted(String text) {
        return text(text, Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    }

    /// A bordered part of the form with a heading.
    static VBox card(String heading, Node... content) {
        VBox body = new VBox(12, content);
        body.getStyleClass().add("launch-card-body");
        VBox card = new VBox();
        card.getStyleClass().add("launch-card");
        if (!heading.isEmpty()) {
            HBox head = new HBox(8, text(heading, Styles.TEXT_BOLD));
            head.setAlignment(Pos.CENTER_LEFT);
            head.getStyleClass().add("launch-card-head");
            card.getChildren().add(head);
        }
        card.getChildren().add(body);
        return card;
    }

    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
