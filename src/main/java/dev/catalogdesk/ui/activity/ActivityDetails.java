package dev.catalogdesk.ui.activity;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.ui.component.AdvicePane;
import dev.catalogdesk.ui.component.AdviceText;
import dev.catalogdesk.ui.component.CopyableText;
import dev.catalogdesk.ui.component.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The details of an operation: its ids, what went wrong and what to do, and its outputs, all to be copied.
final class ActivityDetails extends VBox {
    private static final double LABELS = 160;
    private final ActivityRow row;
    private final Messages messages;
    private final GridPane grid = new GridPane(8, 2);

    ActivityDetails(ActivityRow row, Messages messages) {
        super(8);
        this.row = row;
        this.messages = messages;
        ColumnConstraints labels = new ColumnConstraints();
        labels.setPrefWidth(LABELS);
        labels.setMinWidth(LABELS);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(labels, values);
        getChildren().add(grid);
        fill();
    }

    private void fill() {
        add(messages.text("activity.record-id"), row.recordId());
        add(messages.text("activity.plan-id"), row.planId());
        add(messages.text("activity.provisioned-id"), row.provisionedProductId());
        add(messages.text("activity.token"), row.token());
        row.advice().forEach(this::add);
        for (RecordOutput output : row.text().get().outputs()) {
            add(output.key(), output.value());
        }
    }

    private void add(AdviceText advice) {
        int place = getChildren().indexOf(grid);
        String name = messages.text("activity.of", String.valueOf(place + 1), row.targetName(), row.token());
        getChildren().add(place, new AdvicePane(advice, name, messages));
        add(messages.text("activity.request-id"), advice.requestId());
    }

    private void add(String label, String value) {
        if (value.isEmpty()) {
            return;
        }
        grid.addRow(grid.getRowCount(), text(label, Styles.TEXT_MUTED, Styles.TEXT_SMALL),
            new CopyableText(messages.text("activity.of", label, row.targetName(), row.token()), value, messages));
    }

    private static Label text(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
