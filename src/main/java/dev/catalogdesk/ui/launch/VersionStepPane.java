package dev.catalogdesk.ui.launch;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Chip;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.Tone;
import dev.catalogdesk.ui.form.FieldNodes;
import dev.catalogdesk.ui.form.FormNodes;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The form of the first step: versions, and paths with what tells them apart.
final class VersionStepPane extends VBox {
    private static final double SIGN = 14;
    private static final double FACT_LABELS = 140;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private final VersionStep step;
    private final FieldNodes fields;
    private final Messages messages;
    private final VBox versions = new VBox(8);
    private final VBox paths = new VBox(12);
    private final VBox form;

    VersionStepPane(LaunchViewModel model, FieldNodes fields, Messages messages, LoadNote note) {
        super(12);
        step = model.steps().version();
        this.fields = fields;
        this.messages = messages;
        form = new VBox(12,
            FormNodes.card(messages.text("launch.version.title"), fault(step.faults().version(), VersionStep.VERSION),
                versions),
            FormNodes.card(messages.text("launch.path.title"), fault(step.faults().path(), VersionStep.PATH), paths));
        getChildren().addAll(note, form);
        step.state().subscribe(state -> {
            note.show(state);
            FormNodes.show(form, !step.versions().isEmpty());
        });
        step.versions().addListener((InvalidationListener) observable -> showVersions());
        step.paths().addListener((InvalidationListener) observable -> showPaths());
        step.pathsNote().subscribe(text -> showPaths());
        showVersions();
    }

    private static Label fault(ReadOnlyStringProperty said, String field) {
        return FormNodes.note("✕", said, field + "-problem", Styles.DANGER);
    }

    private void showVersions() {
        versions.getChildren().clear();
        list(step.versions(), step.version(), VersionStep.VERSION, (choice, radio) -> {
            radio.setText(choice.name());
            radio.setAccessibleText(messages.text("launch.version.accessible", choice.name()));
            radio.setDisable(!choice.offered());
            HBox row = new HBox(8, radio);
            row.setAlignment(Pos.CENTER_LEFT);
            if (choice.newest()) {
                row.getChildren().add(new Chip(messages.text("launch.version.newest"), Tone.ACCENT));
            }
            choice.published().ifPresent(time ->
                row.getChildren().add(FormNodes.muted(DAY.format(time.atZone(ZoneId.systemDefault())))));
            VBox box = new VBox(2, row);
            add(box, choice.description());
            add(box, choice.note());
            versions.getChildren().add(box);
        });
    }

    private void showPaths() {
        paths.getChildren().clear();
        if (step.paths().isEmpty()) {
            paths.getChildren().add(FormNodes.text("▲ " + messages.text("launch.path.nothing"), Styles.WARNING));
            return;
        }
        if (!step.pathsNote().get().isEmpty()) {
            paths.getChildren().add(FormNodes.muted(step.pathsNote().get()));
        }
        list(step.paths(), step.path(), VersionStep.PATH, (choice, radio) -> {
            radio.setText(choice.name());
            radio.setAccessibleText(messages.text("launch.path.accessible", choice.name(), choice.id()));
            Label id = FormNodes.text(choice.id(), "mono", Styles.TEXT_SMALL, Styles.TEXT_MUTED);
            HBox head = new HBox(8, radio, id);
            head.setAlignment(Pos.CENTER_LEFT);
            VBox box = new VBox(4, head);
            if (!choice.facts().isEmpty()) {
                box.getChildren().add(facts(choice));
            }
            paths.getChildren().add(box);
        });
    }

    private Node facts(PathChoice choice) {
        GridPane grid = new GridPane(8, 2);
        grid.getStyleClass().add("launch-facts");
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(FACT_LABELS), values);
        boolean marked = choice.facts().stream().anyMatch(PathChoice.Fact::differs);
        int row = 0;
        for (PathChoice.Fact fact : choice.facts()) {
            grid.addRow(row++, factLabel(fact, marked), fact.differs()
                ? FormNodes.text(fact.value(), Styles.TEXT_SMALL) : FormNodes.muted(fact.value()));
        }
        return grid;
    }

    /// The sign has a column of its own where one is marked, so that all labels begin at one edge.
    private static Node factLabel(PathChoice.Fact fact, boolean marked) {
        Label name = FormNodes.muted(fact.label());
        if (!marked) {
            GridPane.setValignment(name, VPos.TOP);
            return name;
        }
        Label sign = FormNodes.muted(fact.differs() ? "≠" : "");
        sign.setMinWidth(SIGN);
        HBox label = new HBox(sign, name);
        label.setAlignment(Pos.TOP_LEFT);
        return label;
    }

    private <T> void list(ObservableList<T> choices, ObjectProperty<Optional<T>> chosen, String id,
            BiConsumer<T, RadioButton> show) {
        ToggleGroup group = new ToggleGroup();
        boolean first = true;
        for (T choice : choices) {
            RadioButton radio = new RadioButton();
            radio.setToggleGroup(group);
            radio.setSelected(chosen.get().equals(Optional.of(choice)));
            Buttons.onChosen(radio, () -> chosen.set(Optional.of(choice)));
            chosen.addListener((observable, before, now) -> {
                if (now.equals(Optional.of(choice))) {
                    radio.setSelected(true);
                }
            });
            show.accept(choice, radio);
            if (first && !radio.isDisabled()) {
                fields.add(id, radio);
                first = false;
            }
        }
    }

    private static void add(VBox box, String text) {
        if (!text.isEmpty()) {
            Label label = FormNodes.muted(text);
            label.getStyleClass().add("launch-facts");
            box.getChildren().add(label);
        }
    }
}
