package dev.catalogdesk.ui.launch;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.SegmentedChoice;
import dev.catalogdesk.ui.form.CheckedField;
import dev.catalogdesk.ui.form.FieldNodes;
import dev.catalogdesk.ui.form.FormNodes;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The form of a StackSet product: accounts, regions, and how carefully it goes through them.
final class StackSetStepPane extends VBox {
    private static final double CHECK = 150;
    private final FieldNodes fields;
    private final Messages messages;

    StackSetStepPane(LaunchViewModel model, FieldNodes fields, Messages messages) {
        super(12);
        this.fields = fields;
        this.messages = messages;
        StackSetStep step = model.steps().stackSet();
        getChildren().addAll(
            scope(step.accounts(), messages.text("launch.stackset.accounts"),
                messages.text("launch.stackset.accounts.open"), ""),
            scope(step.regions(), messages.text("launch.stackset.regions"),
                messages.text("launch.stackset.regions.open"), messages.text("launch.stackset.regions.about")),
            care(step));
    }

    private VBox scope(ScopeChoice choice, String title, String open, String about) {
        Label count = FormNodes.muted("");
        FlowPane boxes = new FlowPane(12, 8);
        Label note = FormNodes.muted("");
        FlowPane actions = new FlowPane(8, 8,
            all(choice, choice.id(), messages.text("launch.stackset.all", title), true),
            all(choice, choice.id() + "-none", messages.text("launch.stackset.none", title), false));
        Runnable tell = () -> count.setText(
            messages.text("launch.stackset.chosen", choice.chosen().size(), choice.items().size()));
        Runnable show = () -> {
            boxes.getChildren().setAll(choice.items().stream().map(item -> box(choice, item, title, tell)).toList());
            boolean known = !choice.items().isEmpty();
            note.setText(known ? about : open);
            FormNodes.show(note, !note.getText().isEmpty());
            FormNodes.show(actions, known);
            FormNodes.show(count, known);
            tell.run();
        };
        choice.items().addListener((InvalidationListener) observable -> show.run());
        show.run();
        return FormNodes.notedCard(title, count, actions, boxes,
            FormNodes.note("✕", choice.fault(), choice.id() + "-problem", Styles.DANGER), note);
    }

    private Button all(ScopeChoice choice, String id, String text, boolean chosen) {
        Button button = Buttons.plain(id, messages.text(chosen ? "launch.stackset.all.short"
            : "launch.stackset.none.short"), () -> choice.chooseAll(chosen));
        button.setAccessibleText(text);
        fields.add(id, button);
        return button;
    }

    private CheckBox box(ScopeChoice choice, ScopeChoice.Item item, String title, Runnable tell) {
        CheckBox box = new CheckBox(item.value());
        fields.add(choice.id() + "-" + item.value(), box);
        box.setAccessibleText(messages.text("launch.stackset.of", title, item.value()));
        box.getStyleClass().add("mono");
        box.setPrefWidth(CHECK);
        box.selectedProperty().bindBidirectional(item.chosen());
        item.chosen().subscribe(chosen -> tell.run());
        return box;
    }

    private VBox care(StackSetStep step) {
        Label words = FormNodes.text("");
        words.setId("launch-stackset-words");
        step.words().subscribe(text -> {
            words.setText(text);
            FormNodes.show(words, !text.isEmpty());
        });
        return FormNodes.card(messages.text("launch.stackset.care"),
            amount(step.tolerance(), messages.text("launch.stackset.tolerance"), "0"),
            amount(step.concurrency(), messages.text("launch.stackset.concurrency"), "1"), words);
    }

    private Node amount(AmountChoice choice, String label, String usual) {
        SegmentedChoice<Boolean> unit = new SegmentedChoice<>(choice.number().id() + "-unit",
            messages.text("launch.stackset.unit", label), false);
        unit.add(false, messages.text("launch.stackset.unit.count"));
        unit.add(true, messages.text("launch.stackset.unit.percent"));
        unit.getChildren().stream().map(ToggleButton.class::cast).forEach(button ->
            button.setAccessibleText(messages.text("launch.stackset.of", label, button.getText())));
        unit.valueProperty().addListener((observable, before, now) -> choice.percentage().set(now));
        choice.percentage().subscribe(percentage -> unit.valueProperty().set(percentage));
        return new CheckedField(choice.number(), label, usual, fields, unit);
    }
}
