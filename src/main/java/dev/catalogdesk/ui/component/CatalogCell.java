package dev.catalogdesk.ui.component;

import java.time.Instant;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A cell of a [CatalogTable]. What is too long for it is whole in its tooltip.
final class CatalogCell<R, T> extends TableCell<R, T> {
    private final CatalogColumn<R, T> column;
    private final Parts parts;
    private @Nullable Instant time;

    CatalogCell(CatalogColumn<R, T> column, Parts parts) {
        this.column = column;
        this.parts = parts;
        if (column.isRightAligned()) {
            getStyleClass().add("right-aligned");
        }
        if (column.isMonospaced()) {
            getStyleClass().add("mono");
        }
        if (column.isStrong()) {
            getStyleClass().add("strong");
        }
        if (column.isTime()) {
            getStyleClass().add("muted");
            parts.ticker().follow(this, this::showAge);
        }
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        R row = getTableRow() == null ? null : getTableRow().getItem();
        time = null;
        if (empty || item == null || row == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
        } else if (column.graphic().isPresent()) {
            setGraphic(column.graphic().get().apply(row));
        } else if (column.isTime()) {
            time = column.timeOf(item).orElse(null);
            setTooltip(time == null ? null : new Tooltip(parts.times().exact(time)));
            setText("");
            showAge(parts.executor().now());
        } else {
            String text = column.textOf(item);
            setText(text);
            setTooltip(text.isEmpty() ? null : new Tooltip(text));
        }
    }

    private void showAge(Instant now) {
        if (time != null) {
            setText(parts.times().ago(time, now));
        }
    }
}
