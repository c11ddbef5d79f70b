package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.StatusBadge;
import dev.catalogdesk.ui.component.TimeLabel;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.ScreenId;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Records below each other, newest first: how each went, what it did, from which version to which, when, and how long
/// it took. Each opens the record's page.
final class RecordTimeline extends GridPane {
    private final RecordParts parts;
    private final Messages messages;
    private final PageWords words;
    private final ProvisionedPageViewModel model;

    RecordTimeline(ProvisionedPageViewModel model, RecordParts parts, PageWords words) {
        this.model = model;
        this.parts = parts;
        this.words = words;
        messages = parts.messages();
        getStyleClass().add("provisioned-lines");
        ColumnConstraints versions = fixed();
        versions.setHgrow(Priority.ALWAYS);
        versions.setMinWidth(0);
        // Beside a list in a narrow window ages give way; they are whole in their tooltips.
        ColumnConstraints times = new ColumnConstraints();
        times.setMinWidth(40);
        ColumnConstraints took = fixed();
        took.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(fixed(), fixed(), versions, times, took);
    }

    /// Shows the first records of a history.
    ///
    /// @param most how many at most
    void show(RecordHistory history, int most) {
        getChildren().clear();
        PageNames names = model.names().value().get().orElse(PageNames.NONE);
        int row = 0;
        for (RecordDetail record : history.records().stream().limit(most).toList()) {
            Label versions = new Label(words.versions(record, history, names));
            versions.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            addRow(row++, StatusBadge.ofRecord(record.status(), messages), open(record), versions, time(record),
                took(record));
            String error = model.masked(words.error(record));
            if (!error.isEmpty()) {
                add(error(error), 1, row++, 4, 1);
            }
        }
    }

    private Node open(RecordDetail record) {
        Hyperlink link = Buttons.link("", words.type(record), () ->
            parts.navigator().open(Place.of(ScreenId.ACTIVITY, record.id())));
        link.setId("provisioned-record-" + record.id());
        link.setAccessibleText(messages.text("provisioned.page.records.open", record.id(), words.type(record)));
        return link;
    }

    private Node time(RecordDetail record) {
        TimeLabel time = new TimeLabel(parts.shared());
        time.timeProperty().set(record.createdTime());
        time.getStyleClass().add("muted");
        return time;
    }

    private Node took(RecordDetail record) {
        Label took = new Label();
        took.getStyleClass().add("muted");
        if (record.ended()) {
            took.setText(words.took(record, parts.shared().executor().now()).orElse(""));
        } else {
            parts.shared().ticker().follow(took, now -> took.setText(words.took(record, now).orElse("")));
        }
        return took;
    }

    private static Node error(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }

    private static ColumnConstraints fixed() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }
}
