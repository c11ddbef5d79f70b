package dev.catalogdesk.ui.launch;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Messages;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The form of the third step: the parameters in their groups, two beside each other where there is room.
final class ParametersStepPane extends VBox {
    private static final double TWO_COLUMNS = 440;
    private final LaunchViewModel model;
    private final FieldNodes fields;
    private final Messages messages;
    private final VBox form = new VBox(12);

    ParametersStepPane(LaunchViewModel model, FieldNodes fields, Messages messages, LoadNote note) {
        super(12);
        this.model = model;
        this.fields = fields;
        this.messages = messages;
        setId("launch-parameters");
        getChildren().addAll(note, form);
        model.parametersState().subscribe(state -> {
            note.show(state);
            FormNodes.show(form, !note.isVisible());
        });
        model.parametersStep().sections().addListener((InvalidationListener) observable -> show());
        show();
    }

    private void show() {
        form.getChildren().clear();
        for (ParameterSection section : model.parametersStep().sections()) {
            form.getChildren().add(FormNodes.card(section.title(), grid(section.fields())));
        }
        if (form.getChildren().isEmpty()) {
            form.getChildren().add(FormNodes.muted(messages.text("launch.parameters.none-long")));
        }
    }

    private GridPane grid(List<ParameterField> section) {
        GridPane grid = new GridPane(16, 12);
        List<Node> boxes = section.stream().map(this::field).toList();
        arrange(grid, boxes, 1);
        grid.widthProperty().addListener((observable, before, now) -> {
            int columns = now.doubleValue() >= TWO_COLUMNS && boxes.size() > 1 ? 2 : 1;
            if (columns != grid.getColumnConstraints().size()) {
                arrange(grid, boxes, columns);
            }
        });
        return grid;
    }

    private static void arrange(GridPane grid, List<Node> boxes, int columns) {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < boxes.size(); i++) {
            GridPane.setValignment(boxes.get(i), VPos.TOP);
            grid.add(boxes.get(i), i % columns, i / columns);
        }
    }

    private Node field(ParameterField field) {
        Control control = control(field);
        fields.add(field.id(), control);
        control.setMaxWidth(Double.MAX_VALUE);
        control.setAccessibleText(field.label().equals(field.key()) ? field.key()
            : messages.text("launch.parameter.accessible", field.label(), field.key()));
        Label problem = FormNodes.text("", Styles.TEXT_SMALL, Styles.DANGER);
        problem.setId(field.id() + "-problem");
        field.problem().subscribe(text -> {
            control.pseudoClassStateChanged(Styles.STATE_DANGER, text.isPresent());
            problem.setText("✕ " + text.orElse(""));
            FormNodes.show(problem, text.isPresent());
        });
        VBox box = new VBox(4, head(field, control), control, problem);
        String about = field.secret() ? messages.text("launch.parameter.secret") : field.parameter().description();
        if (!about.isBlank()) {
            box.getChildren().add(FormNodes.muted(about));
        }
        return box;
    }

    private FlowPane head(ParameterField field, Node control) {
        Label label = FormNodes.text(field.label(), Styles.TEXT_BOLD);
        label.setLabelFor(control);
        FlowPane head = new FlowPane(8, 0, label);
        head.setRowValignment(VPos.BASELINE);
        if (!field.label().equals(field.key())) {
            head.getChildren().add(FormNodes.text(field.key(), "mono", Styles.TEXT_SMALL, Styles.TEXT_MUTED));
        }
        if (field.parameter().required()) {
            head.getChildren().add(FormNodes.muted(messages.text("launch.parameter.needed")));
        }
        return head;
    }

    private static Control control(ParameterField field) {
        if (!field.choices().isEmpty()) {
            ComboBox<String> choice = new ComboBox<>();
            choice.getItems().setAll(field.choices());
            choice.valueProperty().bindBidirectional(field.value());
            return choice;
        }
        TextInputControl text = field.secret() ? new PasswordField() : new TextField();
        text.textProperty().bindBidirectional(field.value());
        text.getStyleClass().add("mono");
        return text;
    }
}
