package dev.catalogdesk.ui.form;

import atlantafx.base.theme.Styles;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A value in a list to choose from: the value, and where it comes from or which rule strikes it out.
final class OfferCell extends ListCell<Offer> {
    private final ObservableValue<Map<String, String>> struck;
    private final Label value = new Label();
    private final Label note = new Label();
    private final HBox row = new HBox(12, value, note);

    OfferCell(ObservableValue<Map<String, String>> struck) {
        this.struck = struck;
        value.getStyleClass().add("mono");
        value.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(value, Priority.ALWAYS);
        note.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        row.setAlignment(Pos.CENTER_LEFT);
        struck.addListener((observable, before, now) -> show(Optional.ofNullable(getItem())));
    }

    @Override
    protected void updateItem(Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        show(empty ? Optional.empty() : Optional.ofNullable(offer));
    }

    private void show(Optional<Offer> offer) {
        setGraphic(offer.isPresent() ? row : null);
        offer.ifPresent(each -> {
            Optional<String> rule = Optional.ofNullable(struck.getValue().get(each.value()));
            value.setText(each.value());
            value.getStyleClass().removeAll("struck");
            rule.ifPresent(words -> value.getStyleClass().add("struck"));
            note.setText(rule.orElse(each.note()));
            setTooltip(rule.map(Tooltip::new).orElse(null));
            setAccessibleText(note.getText().isEmpty() ? each.value() : each.value() + ", " + note.getText());
        });
    }
}
