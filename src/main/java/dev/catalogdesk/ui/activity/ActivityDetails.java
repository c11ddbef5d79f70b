package dev.catalogdesk.ui.activity;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.advice.ErrorHeadline;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.ui.component.CopyableText;
import dev.catalogdesk.ui.component.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The details of an operation: its ids, what went wrong in AWS's own words, and its outputs, all to be copied.
final class ActivityDetails extends VBox {
    private static final double LABELS = 160;
    private static final int CHARACTERS = 90;
    private static final int MOST_ROWS = 6;
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
        add(messages.text("activity.provisioned-id"), row.provisionedProductId());
        add(messages.text("activity.token"), row.token());
        row.text().get().errors().forEach(this::add);
        for (RecordOutput output : row.text().get().outputs()) {
            add(output.key(), output.value());
        }
    }

    private void add(ErrorHeadline error) {
        if (!error.headline().equals(row.text().get().progress())) {
            getChildren().addFirst(text(error.headline(), Styles.DANGER));
        }
        add(messages.text("activity.request-id"), error.requestId());
        raw(error.raw());
    }

    private void add(String label, String value) {
        if (value.isEmpty()) {
            return;
        }
        grid.addRow(grid.getRowCount(), text(label, Styles.TEXT_MUTED, Styles.TEXT_SMALL),
            new CopyableText(messages.text("activity.of", label, row.targetName(), row.token()), value, messages));
    }

    /// Long, so it wraps; selected and copied like any text.
    private void raw(String words) {
        TextArea area = new TextArea(words);
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(Math.min(MOST_ROWS, 1 + words.length() / CHARACTERS));
        area.setAccessibleText(
            messages.text("activity.of", messages.text("activity.raw"), row.targetName(), row.token()));
        area.getStyleClass().add("mono");
        grid.addRow(grid.getRowCount(),
            text(messages.text("activity.raw"), Styles.TEXT_MUTED, Styles.TEXT_SMALL), area);
    }

    private static Label text(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
