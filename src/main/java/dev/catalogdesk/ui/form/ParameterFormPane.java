package dev.catalogdesk.ui.form;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.parameters.FieldKind;
import dev.catalogdesk.ui.component.Messages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The fields of a form in their groups, two beside each other where there is room. A large form comes in parts, so
/// that its first fields are there at once.
public final class ParameterFormPane extends VBox {
    private static final double TWO_COLUMNS = 440;

    /// About as many as a large window has room for.
    private static final int AT_ONCE = 18;

    private static final String WIDE = "wide";
    private static final Set<FieldKind> ROOMY =
        EnumSet.of(FieldKind.LIST, FieldKind.AWS_VALUES, FieldKind.CHOICES, FieldKind.LINES);

    private final ParameterForm form;
    private final FieldNodes nodes;
    private final Messages messages;
    private final FieldEditors editors;
    private final Gradually gradually = new Gradually(AT_ONCE);

    /// Shows a form.
    ///
    /// @param form the form
    /// @param nodes takes the controls, to lead the focus to them
    /// @param messages the texts
    public ParameterFormPane(ParameterForm form, FieldNodes nodes, Messages messages) {
        super(12);
        this.form = form;
        this.nodes = nodes;
        this.messages = messages;
        this.editors = new FieldEditors(messages);
        form.sections().addListener((InvalidationListener) observable -> show());
        show();
    }

    /// Puts all fields there now, so that the focus can go to any of them.
    public void complete() {
        gradually.finish();
    }

    private void show() {
        getChildren().clear();
        List<Runnable> steps = new ArrayList<>();
        for (ParameterSection section : form.sections()) {
            GridPane grid = new GridPane(16, 12);
            List<Node> boxes = new ArrayList<>();
            grid.widthProperty().addListener((observable, before, now) -> arrange(grid, boxes));
            Label note = FormNodes.text("", Styles.TEXT_SMALL);
            steps.add(() -> {
                getChildren().add(FormNodes.notedCard(section.title(), note, grid));
                follow(section, note);
            });
            for (ParameterField field : section.fields()) {
                steps.add(() -> {
                    Node box = box(field);
                    if (ROOMY.contains(field.kind())) {
                        box.getProperties().put(WIDE, true);
                    }
                    add(grid, boxes, box);
                });
            }
        }
        if (form.sections().isEmpty()) {
            getChildren().add(FormNodes.muted(messages.text("form.none")));
        }
        gradually.start(steps);
    }

    private void follow(ParameterSection section, Label note) {
        Runnable tell = () -> {
            long faults = section.faults();
            note.getStyleClass().removeAll(Styles.DANGER, Styles.SUCCESS);
            note.getStyleClass().add(faults > 0 ? Styles.DANGER : Styles.SUCCESS);
            note.setText(faults > 0 ? messages.text("form.section.problems", faults)
                : section.fine() == section.fields().size()
                    ? messages.text("form.section.fine", section.fields().size()) : "");
            FormNodes.show(note, !note.getText().isEmpty());
        };
        section.fields().forEach(field -> {
            field.fault().addListener((observable, before, now) -> tell.run());
            field.fine().addListener((observable, before, now) -> tell.run());
        });
        tell.run();
    }

    private static int columns(GridPane grid, List<Node> boxes) {
        return grid.getWidth() >= TWO_COLUMNS && boxes.size() > 1 ? 2 : 1;
    }

    private static void arrange(GridPane grid, List<Node> boxes) {
        int columns = columns(grid, boxes);
        if (columns == grid.getColumnConstraints().size()) {
            return;
        }
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        boxes.forEach(box -> place(grid, box));
    }

    private static void add(GridPane grid, List<Node> boxes, Node box) {
        boxes.add(box);
        GridPane.setValignment(box, VPos.TOP);
        if (columns(grid, boxes) != grid.getColumnConstraints().size()) {
            arrange(grid, boxes);
        } else {
            place(grid, box);
        }
    }

    /// Behind the last one; what needs room gets a row of its own.
    private static void place(GridPane grid, Node box) {
        int columns = grid.getColumnConstraints().size();
        boolean wide = box.getProperties().containsKey(WIDE) && columns > 1;
        Node last = grid.getChildren().isEmpty() ? null : grid.getChildren().getLast();
        int row = last == null ? 0 : GridPane.getRowIndex(last);
        int column = last == null ? 0 : GridPane.getColumnIndex(last) + GridPane.getColumnSpan(last);
        if (column + (wide ? columns : 1) > columns) {
            row++;
            column = 0;
        }
        grid.add(box, column, row, wide ? columns : 1, 1);
    }

    private Node box(ParameterField field) {
        FieldEditor editor = editors.make(field);
        Control control = editor.control();
        nodes.add(field.id(), control);
        control.setMaxWidth(Double.MAX_VALUE);
        control.setAccessibleText(field.label().equals(field.key()) ? field.key()
            : messages.text("form.accessible", field.label(), field.key()));
        control.focusedProperty().addListener((observable, before, now) -> {
            if (before && !now) {
                field.reveal();
            }
        });
        field.fault().subscribe(fault -> control.pseudoClassStateChanged(Styles.STATE_DANGER, fault.isPresent()));
        VBox box = new SettledBox(4, head(field, control), editor.node(), new FaultPane(field, messages));
        String about = field.secret() ? messages.text("form.secret") : field.parameter().description();
        if (!about.isBlank()) {
            box.getChildren().add(FormNodes.muted(about));
        }
        return box;
    }

    private FlowingLine head(ParameterField field, Node control) {
        Label label = FormNodes.text(field.label(), Styles.TEXT_BOLD);
        label.setLabelFor(control);
        FlowingLine head = new FlowingLine(8, 0, label);
        if (!field.label().equals(field.key())) {
            head.getChildren().add(FormNodes.text(field.key(), "mono", Styles.TEXT_SMALL, Styles.TEXT_MUTED));
        }
        if (field.parameter().required()) {
            head.getChildren().add(FormNodes.muted(messages.text("form.required")));
        }
        if (field.parameter().defaultValue().isPresent()) {
            head.getChildren().add(restore(field));
        }
        return head;
    }

    private Hyperlink restore(ParameterField field) {
        Hyperlink link = new Hyperlink(messages.text("form.restore"));
        link.setId(field.id() + "-restore");
        link.getStyleClass().addAll(Styles.TEXT_SMALL, "form-link");
        link.setAccessibleText(messages.text("form.restore.accessible", field.label()));
        link.setOnAction(event -> {
            field.restoreDefault();
            nodes.focus(field.id());
        });
        field.restorable().subscribe(restorable -> FormNodes.show(link, restorable));
        return link;
    }
}
