package dev.catalogdesk.ui.dialog;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.KeyValueGrid;
import dev.catalogdesk.ui.component.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.VBox;

/// The dialog of a [MutationConfirmation]. Its button is off until the sign is given; Escape cancels.
final class MutationDialog {
    private final Dialog<ButtonType> dialog;
    private final ButtonType action;

    /// Fills a dialog that is empty but for its title.
    MutationDialog(Dialog<ButtonType> dialog, double width, MutationConfirmation question, Messages messages) {
        this.dialog = dialog;
        action = new ButtonType(question.action(), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(messages.text("component.dialog.cancel"),
            ButtonBar.ButtonData.CANCEL_CLOSE);
        KeyValueGrid facts = new KeyValueGrid();
        question.facts().stream().filter(fact -> !fact.value().isEmpty())
            .forEach(fact -> facts.add(fact.name(), fact.value()));
        ProofPane proof = new ProofPane(question.proof(), messages);
        VBox content = new VBox(16, facts, proof);
        content.setPrefWidth(width);
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(content);
        pane.getButtonTypes().setAll(action, cancel);
        Button doIt = (Button) pane.lookupButton(action);
        doIt.setId("dialog-action");
        doIt.disableProperty().bind(proof.given().map(given -> !given));
        pane.lookupButton(cancel).setId("dialog-cancel");
        if (question.destructive()) {
            doIt.setDefaultButton(false);
            doIt.getStyleClass().add(Styles.DANGER);
        } else {
            doIt.getStyleClass().add(Styles.ACCENT);
        }
        dialog.setOnShown(event -> proof.requestFocus());
    }

    /// Asks, and returns when it is answered.
    ///
    /// @return true if the action's button was pressed
    boolean ask() {
        return dialog.showAndWait().filter(action::equals).isPresent();
    }
}
