package dev.catalogdesk.ui.activity;

import dev.catalogdesk.ui.component.CatalogColumn;
import dev.catalogdesk.ui.component.CatalogTable;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.RowTraits;
import dev.catalogdesk.ui.component.StateActions;
import dev.catalogdesk.ui.component.TimeLabel;
import dev.catalogdesk.ui.record.RecordParts;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// Makes the table of operations.
final class ActivityTable {
    private ActivityTable() {
    }

    static CatalogTable<ActivityItem> make(RecordParts parts, Runnable retry) {
        Messages messages = parts.shared().messages();
        RowTraits<ActivityItem> traits = RowTraits.of(
            ActivityItem::id, (ActivityItem item) -> item.text().title() + ", " + item.text().word(),
            ActivityItem::searchText).copiedAs(ActivityItem::copyText);
        CatalogTable<ActivityItem> table = new CatalogTable<>("activity-table", messages.text("activity.list"), traits,
            parts.shared(), parts.states(), new StateActions(retry, parts.signIn()));
        table.addColumn(CatalogColumn.<ActivityItem>text(
            "status", messages.text("activity.column.status"), item -> item.text().word())
            .shownBy(ActivityTable::badge).width(124));
        table.addColumn(CatalogColumn.<ActivityItem>text(
            "operation", messages.text("activity.column.operation"), item -> item.text().title())
            .strong().width(196));
        table.addColumn(CatalogColumn.<ActivityItem>text(
            "progress", messages.text("activity.column.progress"), item -> item.text().progress()).width(192));
        table.addColumn(CatalogColumn.<ActivityItem, Instant>of("time", messages.text("activity.column.time"),
            ActivityItem::started, Comparator.naturalOrder()).shownBy(item -> time(item, parts))
            .copiedAs(parts.shared().times()::iso).width(124));
        table.addColumn(CatalogColumn.<ActivityItem>text(
            "product", messages.text("activity.column.product"), item -> item.text().product()).width(200));
        table.addColumn(CatalogColumn.<ActivityItem>time("started", messages.text("activity.column.started"),
            item -> Optional.of(item.started())).initiallyHidden());
        table.addColumn(CatalogColumn.<ActivityItem>time("ended", messages.text("activity.column.ended"),
            ActivityItem::ended).initiallyHidden());
        table.addColumn(CatalogColumn.<ActivityItem>text(
            "record", messages.text("activity.record-id"), ActivityItem::recordId).monospaced().initiallyHidden());
        table.addColumn(CatalogColumn.<ActivityItem>text(
            "place", messages.text("activity.column.place"), item -> item.text().place()).width(220)
            .initiallyHidden());
        return table;
    }

    private static Node badge(ActivityItem item) {
        return ActivityBadge.of(item.text());
    }

    private static Node time(ActivityItem item, RecordParts parts) {
        Label label = switch (item.origin()) {
            case ActivityItem.Origin.Followed(ActivityRow row) -> time(row);
            case ActivityItem.Origin.Past past -> new TimeLabel(parts.shared(), item.ended().orElse(item.started()));
        };
        label.getStyleClass().add("muted");
        return label;
    }

    /// Moves with the clock, so it follows the row.
    private static Label time(ActivityRow row) {
        Label label = new Label();
        label.textProperty().bind(row.time());
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(row.time());
        label.setTooltip(tooltip);
        return label;
    }
}
