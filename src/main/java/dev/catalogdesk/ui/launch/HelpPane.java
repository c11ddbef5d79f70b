package dev.catalogdesk.ui.launch;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Messages;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// At the right: what the service says about the field in focus.
final class HelpPane extends VBox {
    private static final double LABELS = 84;
    private final Messages messages;

    HelpPane(LaunchViewModel model, Messages messages) {
        super(8);
        this.messages = messages;
        setId("launch-help");
        getStyleClass().add("launch-help");
        model.help().subscribe(this::show);
    }

    private void show(Optional<FieldHelp> help) {
        getChildren().clear();
        if (help.isEmpty()) {
            getChildren().add(FormNodes.muted(messages.text("launch.help.nothing")));
            return;
        }
        FieldHelp field = help.get();
        getChildren().add(FormNodes.text(field.title(), Styles.TEXT_BOLD));
        if (!field.key().isEmpty()) {
            getChildren().add(FormNodes.text(field.key(), "mono", Styles.TEXT_SMALL, Styles.TEXT_MUTED));
        }
        getChildren().addAll(FormNodes.text(field.description()), facts(field));
    }

    private static GridPane facts(FieldHelp field) {
        GridPane grid = new GridPane(8, 4);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(LABELS), values);
        int row = 0;
        for (FieldHelp.Fact fact : field.facts()) {
            Label value = FormNodes.text(fact.value());
            if (fact.literal()) {
                value.getStyleClass().add("mono");
            }
            grid.addRow(row++, FormNodes.text(fact.label(), Styles.TEXT_MUTED), value);
        }
        return grid;
    }
}
