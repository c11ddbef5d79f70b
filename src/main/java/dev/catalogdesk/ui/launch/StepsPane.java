package dev.catalogdesk.ui.launch;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FormNodes;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The steps at the left, each with its state as glyph and word; a click leads to it.
final class StepsPane extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("selected");
    private static final double WORDS = 140;
    private final LaunchViewModel model;
    private final Messages messages;
    private final List<Region> below;

    /// As high as its words need when they wrap, which a button by itself does not work out.
    private static final class StepButton extends Button {
        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() == null ? super.computePrefHeight(width)
                : snappedTopInset() + getGraphic().prefHeight(getGraphic().prefWidth(-1)) + snappedBottomInset();
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }

    StepsPane(LaunchViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("launch-steps");
        getStyleClass().add("launch-steps");
        below = List.of(gap(), kept());
        model.walk().rows().addListener(this::follow);
        show();
    }

    private void show() {
        getChildren().setAll(model.walk().rows().stream().map(this::item).toList());
        getChildren().addAll(below);
    }

    private void follow(ListChangeListener.Change<? extends StepRow> change) {
        if (model.walk().rows().size() != getChildren().size() - below.size()) {
            show();
            return;
        }
        while (change.next()) {
            for (int i = change.getFrom(); i < change.getTo(); i++) {
                fill((Button) getChildren().get(i), change.getList().get(i));
            }
        }
    }

    private static Region gap() {
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private Label kept() {
        Label kept = FormNodes.muted("");
        kept.setId("launch-kept");
        kept.getStyleClass().add("launch-kept");
        kept.textProperty().bind(model.drafts().keptNote());
        return kept;
    }

    private Button item(StepRow row) {
        Button button = new StepButton();
        button.setId("launch-step-" + row.number());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll(Styles.FLAT, "launch-step");
        fill(button, row);
        return button;
    }

    private void fill(Button button, StepRow row) {
        button.setOnAction(event -> model.walk().goTo(row.step()));
        Label title = FormNodes.text(row.title(), row.here() ? Styles.TEXT_BOLD : Styles.TEXT_NORMAL);
        VBox words = new VBox(title);
        if (row.state() == StepRow.State.PROBLEMS) {
            words.getChildren().add(
                FormNodes.text("✕ " + state(row), Styles.TEXT_SMALL, Styles.DANGER));
        }
        if (!row.summary().isEmpty()) {
            words.getChildren().add(FormNodes.muted(row.summary()));
        }
        words.setPrefWidth(WORDS);
        button.setGraphic(new HBox(8, mark(row), words));
        button.pseudoClassStateChanged(HERE, row.here());
        button.setAccessibleText(messages.text("launch.step.accessible", row.number(), row.title(),
            state(row), row.summary()));
    }

    private static Label mark(StepRow row) {
        Label mark = new Label(glyph(row));
        mark.getStyleClass().add("launch-step-mark");
        if (row.state() != StepRow.State.TODO) {
            mark.getStyleClass().add(row.state() == StepRow.State.DONE ? Styles.SUCCESS : Styles.DANGER);
        }
        return mark;
    }

    private static String glyph(StepRow row) {
        return switch (row.state()) {
            case TODO -> Integer.toString(row.number());
            case DONE -> "✓";
            case PROBLEMS -> "✕";
        };
    }

    private String state(StepRow row) {
        return switch (row.state()) {
            case TODO -> messages.text("launch.step.todo");
            case DONE -> messages.text("launch.step.done");
            case PROBLEMS -> messages.text("launch.step.problems", row.problems());
        };
    }
}
