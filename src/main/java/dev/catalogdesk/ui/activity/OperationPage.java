package dev.catalogdesk.ui.activity;

import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.PageBody;
import dev.catalogdesk.ui.component.PageHeader;
import dev.catalogdesk.ui.record.RecordParts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The page of an operation whose record cannot be opened here: there is none, because AWS refused the request or has
/// not answered yet, or it belongs to another connection.
final class OperationPage extends BorderPane {
    private final ActivityRow row;
    private final Messages messages;
    private final PageHeader header = new PageHeader();
    private final Label progress = text();
    private final Label why = text();
    private final VBox details = new VBox();
    private final Subscription following;

    OperationPage(ActivityRow row, RecordParts parts, Runnable close) {
        this.row = row;
        messages = parts.shared().messages();
        setId("operation-page");
        why.getStyleClass().add("muted");
        header.setBreadcrumb(List.of(new PageHeader.Crumb(
            "operation-crumb", messages.text("shell.screen.activity"), close)), row.targetName());
        setTop(header);
        setCenter(new PageBody(progress, why, details));
        following = row.text().subscribe(this::show);
    }

    @Override
    public void requestFocus() {
        lookup("#operation-crumb").requestFocus();
    }

    void close() {
        following.unsubscribe();
    }

    private void show(ActivityText text) {
        header.titleProperty().set(text.title());
        header.setBeside(ActivityBadge.of(text));
        header.setSubtitle(new Label(text.product()), new Label(text.place()));
        progress.setText(text.progress());
        why.setText(row.recordId().isEmpty() ? messages.text("activity.no-record")
            : messages.text("activity.elsewhere", row.recordId(), text.place()));
        details.getChildren().setAll(new ActivityDetails(row, messages));
    }

    private static Label text() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
