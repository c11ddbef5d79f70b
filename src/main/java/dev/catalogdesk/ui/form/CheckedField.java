package dev.catalogdesk.ui.form;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A [CheckedText] on screen: its label, the field with what stands beside it, and below what is wrong.
public final class CheckedField extends VBox {
    /// Shows a text to type in.
    ///
    /// @param text the text
    /// @param label stands above it
    /// @param prompt stands in it while it is empty
    /// @param fields takes the control, to lead the focus to it
    /// @param beside what stands behind the field
    public CheckedField(CheckedText text, String label, String prompt, FieldNodes fields, Node... beside) {
        super(4);
        TextField field = new TextField();
        fields.add(text.id(), field);
        field.getStyleClass().add("mono");
        field.setAccessibleText(text.name());
        field.setPromptText(prompt);
        field.textProperty().bindBidirectional(text.value());
        field.focusedProperty().addListener((observable, before, now) -> {
            if (before && !now) {
                text.reveal();
            }
        });
        text.fault().subscribe(fault -> field.pseudoClassStateChanged(Styles.STATE_DANGER, !fault.isEmpty()));
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(8, field);
        line.getChildren().addAll(beside);
        Label title = FormNodes.text(label, Styles.TEXT_BOLD);
        title.setLabelFor(field);
        getChildren().addAll(title, line, FormNodes.note("✕", text.fault(), text.id() + "-problem", Styles.DANGER),
            FormNodes.note("▲", text.warning(), text.id() + "-warning", Styles.WARNING));
    }
}
