package dev.catalogdesk.ui.form;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.parameters.ListValue;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// A list as chips with a field behind them. A comma, Enter or leaving the field makes a chip of what was typed;
/// Backspace in the empty field takes the last one back; a pasted list becomes several.
final class ChipsEditor {
    private static final int LONGEST = 34;
    private static final double ENTRY = 140;

    private final ParameterField field;
    private final Messages messages;
    private final OfferField entry;
    private final FlowPane all = new FlowPane(4, 4);
    private boolean writing;

    ChipsEditor(ParameterField field, ObservableList<Offer> offers, Messages messages) {
        this.field = field;
        this.messages = messages;
        entry = new OfferField(offers, messages.text("form.offers", field.label()));
        entry.getStyleClass().addAll("mono", "chips-entry");
        entry.setPromptText(messages.text("form.add"));
        entry.setPrefWidth(ENTRY);
        entry.struck().bind(field.struck());
        all.getStyleClass().add("chips");
        all.setRowValignment(VPos.CENTER);
        bind();
    }

    FieldEditor editor() {
        return new FieldEditor(all, entry);
    }

    private void bind() {
        entry.onTaken(value -> {
            entry.clear();
            add(List.of(value));
        });
        entry.textProperty().addListener((observable, before, now) -> {
            if (now.indexOf(',') >= 0 || now.indexOf('\n') >= 0) {
                commit();
            }
        });
        entry.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        entry.setOnAction(event -> commit());
        entry.focusedProperty().addListener((observable, before, now) -> {
            all.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), now);
            if (!now) {
                commit();
            }
        });
        field.value().subscribe(value -> show());
        field.fault().subscribe(fault ->
            all.pseudoClassStateChanged(Styles.STATE_DANGER, fault.isPresent()));
    }

    private void pressed(KeyEvent event) {
        List<String> items = items();
        if (event.getCode() == KeyCode.BACK_SPACE && entry.getText().isEmpty() && !items.isEmpty()) {
            remove(items.size() - 1);
            event.consume();
        }
    }

    private List<String> items() {
        return ListValue.split(field.value().get()).stream().filter(item -> !item.isEmpty()).toList();
    }

    private void commit() {
        if (!writing && !entry.getText().isBlank()) {
            writing = true;
            List<String> typed = ListValue.split(entry.getText().replace('\n', ',')).stream()
                .filter(item -> !item.isEmpty()).toList();
            entry.clear();
            writing = false;
            add(typed);
        }
    }

    private void add(List<String> more) {
        List<String> next = new ArrayList<>(items());
        next.addAll(more);
        field.value().set(ListValue.join(next));
    }

    private void remove(int index) {
        List<String> next = new ArrayList<>(items());
        next.remove(index);
        field.value().set(ListValue.join(next));
        entry.requestFocus();
    }

    private void show() {
        List<HBox> chips = new ArrayList<>();
        List<String> items = items();
        for (int i = 0; i < items.size(); i++) {
            chips.add(chip(items.get(i), i));
        }
        all.getChildren().setAll(chips);
        all.getChildren().add(entry);
    }

    private HBox chip(String item, int index) {
        Label label = new Label(item.length() <= LONGEST ? item
            : item.substring(0, LONGEST / 2) + "…" + item.substring(item.length() - LONGEST / 2));
        label.getStyleClass().addAll("mono", Styles.TEXT_SMALL);
        label.setTooltip(label.getText().equals(item) ? null : new Tooltip(item));
        Button remove = new Button("", Icon.CROSS.small());
        remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL, "chip-remove");
        // Reached by Backspace as well; one stop of the Tab key for each chip would be too many.
        remove.setFocusTraversable(false);
        String name = messages.text("form.remove", item, field.label(), index + 1);
        remove.setAccessibleText(name);
        remove.setTooltip(new Tooltip(name));
        remove.setOnAction(event -> remove(index));
        HBox chip = new HBox(label, remove);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("value-chip");
        return chip;
    }
}
