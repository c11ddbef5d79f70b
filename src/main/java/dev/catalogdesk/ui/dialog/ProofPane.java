package dev.catalogdesk.ui.dialog;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Messages;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where the operator gives the sign that a question was read: a box to tick, or a field for the name.
final class ProofPane extends VBox {
    private final Messages messages;
    private final Node control;
    private final ObservableValue<Boolean> given;

    ProofPane(MutationConfirmation.Proof proof, Messages messages) {
        super(4);
        this.messages = messages;
        switch (proof) {
            case MutationConfirmation.Tick(String statement) -> {
                CheckBox box = tick(statement);
                control = box;
                given = box.selectedProperty();
            }
            case MutationConfirmation.TypedName(String name) -> {
                TextField field = field(name);
                control = field;
                given = field.textProperty().map(name::equals);
            }
        }
    }

    /// Whether the sign is given.
    ObservableValue<Boolean> given() {
        return given;
    }

    @Override
    public void requestFocus() {
        control.requestFocus();
    }

    private CheckBox tick(String statement) {
        CheckBox box = new CheckBox(statement);
        box.setId("proof-tick");
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(box);
        return box;
    }

    private TextField field(String name) {
        TextField field = new TextField();
        field.setId("proof-name");
        Label label = wrapped(messages.text("component.proof.name", name));
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        Label help = wrapped("");
        help.setId("proof-help");
        help.getStyleClass().addAll(Styles.TEXT_SMALL, "muted");
        field.textProperty().subscribe(typed -> {
            help.setText(help(name, typed));
            field.pseudoClassStateChanged(Styles.STATE_DANGER, !name.startsWith(typed));
        });
        getChildren().addAll(label, field, help);
        return field;
    }

    private String help(String name, String typed) {
        if (!name.startsWith(typed)) {
            return messages.text("component.proof.other");
        }
        int left = name.codePointCount(typed.length(), name.length());
        return messages.text("component.proof.left", left);
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
