package dev.catalogdesk.ui.form;

import atlantafx.base.theme.Styles;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The small pieces that forms are made of.
public final class FormNodes {
    private FormNodes() {
    }

    /// A text that wraps.
    ///
    /// @param text the text
    /// @param styles style classes
    /// @return the label
    public static Label text(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A small text in the background.
    ///
    /// @param text the text
    /// @return the label
    public static Label muted(String text) {
        return text(text, Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    }

    /// A small line that is there while there is something to say.
    ///
    /// @param glyph stands before it
    /// @param said what there is to say; followed
    /// @param id its id
    /// @param style its tone
    /// @return the label
    public static Label note(String glyph, ObservableValue<String> said, String id, String style) {
        Label label = text("", Styles.TEXT_SMALL, style);
        label.setId(id);
        said.subscribe(text -> {
            label.setText(glyph + " " + text);
            show(label, !text.isEmpty());
        });
        return label;
    }

    /// A bordered part of a form.
    ///
    /// @param heading its heading; empty for none
    /// @param content what is in it
    /// @return the card
    public static VBox card(String heading, Node... content) {
        return notedCard(heading, new Region(), content);
    }

    /// A bordered part of a form with something at the end of its heading.
    ///
    /// @param heading its heading; empty for none
    /// @param note what stands at the heading's end
    /// @param content what is in it
    /// @return the card
    public static VBox notedCard(String heading, Node note, Node... content) {
        VBox body = new SettledBox(12, content);
        body.getStyleClass().add("launch-card-body");
        VBox card = new SettledBox(0);
        card.getStyleClass().add("launch-card");
        if (!heading.isEmpty()) {
            Label title = text(heading, Styles.TEXT_BOLD);
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox head = new HBox(8, title, note);
            head.setAlignment(Pos.CENTER_LEFT);
            head.getStyleClass().add("launch-card-head");
            card.getChildren().add(head);
        }
        card.getChildren().add(body);
        return card;
    }

    /// Shows a node or takes its place away.
    ///
    /// @param node the node
    /// @param shown whether it is there
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
