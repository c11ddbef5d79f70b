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
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// A list as chips with a field behind them. A comma, Enter or leaving the field makes a chip of what was typed;
/// Backspace in the empty field takes the last one back; a pasted list becomes several.
final class ChipsEditor {
    private static final int LONGEST = 34;
    private static final int MOST = 60;
    private static final double ENTRY = 140;

    private final ParameterField field;
    private final Messages messages;
    private final OfferField entry;
    private final FlowPane all = new FlowPane(4, 4);

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
        all.getChildren().add(entry);
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
        entry.setTextFormatter(new TextFormatter<>(this::taken));
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

    /// A comma, typed or pasted, ends an item: what stands before it becomes chips at once.
    private TextFormatter.Change taken(TextFormatter.Change change) {
        String text = change.getControlNewText();
        if (text.indexOf(',') >= 0) {
            add(typed(text));
            change.setRange(0, change.getControlText().length());
            change.setText("");
            change.selectRange(0, 0);
        }
        return change;
    }

    private static List<String> typed(String text) {
        return ListValue.split(text).stream().filter(item -> !item.isEmpty()).toList();
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
        if (!entry.getText().isBlank()) {
            List<String> typed = typed(entry.getText());
            entry.clear();
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
        List<Node> chips = new ArrayList<>();
        List<String> items = items();
        // The last ones, which Backspace takes back: thousands of chips would hold the window up.
        int first = Math.max(0, items.size() - MOST);
        if (first > 0) {
            chips.add(FormNodes.muted(messages.text("form.chips.more", first)));
        }
        for (int i = first; i < items.size(); i++) {
            chips.add(chip(items.get(i), i));
        }
        // The field stays where it is: a node that is taken out and put back loses the focus.
        all.getChildren().remove(0, all.getChildren().size() - 1);
        all.getChildren().addAll(0, chips);
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
