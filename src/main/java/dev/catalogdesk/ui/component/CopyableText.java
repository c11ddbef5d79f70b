package dev.catalogdesk.ui.component;

import dev.catalogdesk.ui.theme.Icon;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// An id, ARN or value: monospaced, selectable, with a button that copies it and shows itself on hover and focus. One
/// that is too long for its place is wrapped, never cut.
public final class CopyableText extends HBox {
    private final WrappedText field;
    private final Button copy;

    /// Makes a text.
    ///
    /// @param name what it is, for screen readers; unique in its screen
    /// @param text the text
    /// @param messages the words
    public CopyableText(String name, String text, Messages messages) {
        getStyleClass().add("copyable");
        setAlignment(Pos.CENTER_LEFT);
        field = new WrappedText(name, text);
        field.getStyleClass().add("copyable-text");
        copy = Buttons.icon("", Icon.COPY, messages.text("component.copy.named", name),
            () -> Clip.copy(field.getText()));
        copy.setId(null);
        copy.getStyleClass().add("copyable-button");
        copy.opacityProperty().bind(hoverProperty().or(focusWithinProperty()).map(shown -> shown ? 1.0 : 0.0));
        // It lies over what comes next and takes no room, so that a line of facts has no hole while it is hidden.
        copy.setManaged(false);
        viewOrderProperty().bind(hoverProperty().or(focusWithinProperty()).map(shown -> shown ? -1.0 : 0.0));
        getChildren().addAll(field, copy);
    }

    /// The text.
    ///
    /// @return what is shown and copied
    public StringProperty textProperty() {
        return field.textProperty();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        copy.autosize();
        copy.relocate(Math.rint(field.getLayoutX() + field.getWidth()),
            Math.rint((getHeight() - copy.getHeight()) / 2));
    }
}
