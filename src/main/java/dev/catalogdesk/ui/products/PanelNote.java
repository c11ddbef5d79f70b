package dev.catalogdesk.ui.products;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.theme.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// What stands in place of a panel that is on its way, denied or failed. The rest of the page goes on without it.
final class PanelNote extends FlowPane {
    private static final double SIDES = 32;

    PanelNote(String text, boolean problem) {
        getStyleClass().add("product-note");
        setAlignment(Pos.CENTER_LEFT);
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.maxWidthProperty().bind(widthProperty().subtract(SIDES));
        if (problem) {
            label.setGraphic(Icon.WARNING.small());
            label.getStyleClass().add(Styles.WARNING);
        } else {
            label.getStyleClass().add("muted");
        }
        getChildren().add(label);
    }

    PanelNote withAction(String id, String text, String accessible, Runnable action) {
        Hyperlink link = Buttons.link(id, text, action);
        link.setAccessibleText(accessible);
        getChildren().add(link);
        return this;
    }
}
