package dev.catalogdesk.ui.launch;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FormNodes;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Above the form: what became of values that came from elsewhere, what was not taken and why, and what to do.
final class ReportPane extends VBox {
    private final String id;
    private final Messages messages;
    private final Consumer<String> goTo;
    private final HBox actions = new HBox(12);
    private final VBox lines = new VBox(2);

    ReportPane(String id, ObservableValue<Optional<ValuesReport>> report, Messages messages, Consumer<String> goTo,
            Node... actions) {
        super(4);
        this.id = id;
        this.messages = messages;
        this.goTo = goTo;
        setId(id);
        getStyleClass().add("launch-report");
        this.actions.setAlignment(Pos.CENTER_LEFT);
        this.actions.getChildren().addAll(actions);
        report.subscribe(this::show);
    }

    private void show(Optional<ValuesReport> report) {
        FormNodes.show(this, report.isPresent());
        getChildren().clear();
        lines.getChildren().clear();
        report.ifPresent(told -> {
            told.lines().forEach(line -> lines.getChildren().add(row(line)));
            getChildren().add(FormNodes.text(told.headline(), Styles.TEXT_BOLD));
            if (!told.lines().isEmpty()) {
                getChildren().add(lines);
            }
            if (!actions.getChildren().isEmpty()) {
                getChildren().add(actions);
            }
        });
    }

    private Node row(ValuesReport.Line line) {
        Node text = FormNodes.text("▲ " + line.text(), Styles.TEXT_SMALL);
        if (line.field().isEmpty()) {
            return text;
        }
        Hyperlink go = Buttons.link(id + "-go-" + lines.getChildren().size(), messages.text("launch.problem.go"),
            () -> goTo.accept(line.field()));
        go.setMinWidth(USE_PREF_SIZE);
        go.setAccessibleText(messages.text("launch.report.go", line.text()));
        HBox row = new HBox(8, text, go);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
