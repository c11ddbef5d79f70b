package dev.catalogdesk.ui.products;

import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.RowReconciler;
import dev.catalogdesk.ui.component.TimeLabel;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;

/// The versions of a product, the youngest first. The selected one is what paths and parameters are shown for.
final class VersionsTable {
    private final ProductPageViewModel model;
    private final ObservableList<VersionRow> rows = FXCollections.observableArrayList();
    private final FittedTable<VersionRow> table;
    private final int most;

    VersionsTable(String id, ProductPageViewModel model, ProductParts parts, int most) {
        this.model = model;
        this.most = most;
        Messages messages = parts.messages();
        table = new FittedTable<>(id, messages.text("products.versions.title"), rows, VersionsTable::copied);
        table.fitted(messages.text("products.versions.version"), 84, true, row -> Badges.name(row, messages));
        table.fitted(messages.text("products.versions.guidance"), 96, true, row -> Badges.guidance(row, messages));
        TableColumn<VersionRow, VersionRow> brings =
            table.text(messages.text("products.versions.brings"), 130, row -> row.version().description());
        brings.setMinWidth(84);
        table.takesRest(brings);
        table.fitted(messages.text("products.versions.published"), 92, true, row -> published(row, parts));
        if (most == Integer.MAX_VALUE) {
            table.text(messages.text("products.versions.id"), 160, VersionRow::id, "mono", "muted", "cut-in-middle")
                .setMinWidth(120);
        }
        bind();
    }

    FittedTable<VersionRow> node() {
        return table;
    }

    private static Label published(VersionRow row, ProductParts parts) {
        TimeLabel label = new TimeLabel(parts.shared());
        label.timeProperty().set(row.version().createdTime());
        label.getStyleClass().add("muted");
        return label;
    }

    private static String copied(VersionRow row) {
        return row.name() + "\t" + row.id() + "\t" + row.version().description();
    }

    private void bind() {
        model.versions().addListener((Observable observable) -> fill());
        model.version().addListener((observable, before, now) -> select());
        table.getSelectionModel().selectedItemProperty().addListener((observable, before, now) -> {
            if (now != null) {
                model.choose(now);
            }
        });
        fill();
    }

    private void fill() {
        RowReconciler.apply(rows, model.versions().stream().limit(most).toList(),
            VersionRow::id, VersionRow::id, (before, fresh) -> fresh);
        select();
    }

    private void select() {
        model.version().get().ifPresent(chosen -> {
            if (rows.contains(chosen)) {
                table.getSelectionModel().select(chosen);
            } else {
                table.getSelectionModel().clearSelection();
            }
        });
    }
}
