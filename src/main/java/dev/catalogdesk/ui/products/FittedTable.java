package dev.catalogdesk.ui.products;

import dev.catalogdesk.ui.component.Clip;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

/// A short table within a page, as tall as its rows, in the order that is given. The browsers' lists use the shared
/// table; this one has neither filter nor footer. Ctrl+C copies the row.
///
/// @param <T> a row
final class FittedTable<T> extends TableView<T> {
    private static final double ROW = 28;
    private static final double LEAST = 56;

    private final Function<T, String> copied;
    private final ContentWidths<T> widths = new ContentWidths<>();
    private boolean measured;

    FittedTable(String id, String title, ObservableList<T> rows, Function<T, String> copied) {
        super(rows);
        this.copied = copied;
        setId(id);
        setAccessibleText(title);
        getStyleClass().add("product-fitted-table");
        setFixedCellSize(ROW);
        setColumnResizePolicy(features -> fit((ResizeFeatures<?>) features));
        setPlaceholder(new Region());
        setOnKeyPressed(event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
                copySelection();
                event.consume();
            }
        });
        getItems().addListener((Observable observable) -> fit());
        skinProperty().addListener((observable, before, now) -> watchHeader());
        fit();
    }

    /// A column of text.
    ///
    /// @param title its heading
    /// @param width how wide it is where there is room; see [#takesRest]
    /// @param text takes the text from a row
    /// @param styles style classes of the text
    /// @return the column
    TableColumn<T, T> text(String title, double width, Function<T, String> text, String... styles) {
        TableColumn<T, T> column = column(title, width);
        column.setCellFactory(ignored -> new TextCell<>(text, styles));
        return column;
    }

    /// A column of nodes.
    ///
    /// @param title its heading
    /// @param width how wide it is where there is room
    /// @param node makes the node of a row
    /// @return the column
    TableColumn<T, T> column(String title, double width, Function<T, Node> node) {
        TableColumn<T, T> column = column(title, width);
        column.setCellFactory(ignored -> new NodeCell<>(node));
        return column;
    }

    private TableColumn<T, T> column(String title, double width) {
        TableColumn<T, T> column = new TableColumn<>(title);
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(Math.min(width, LEAST));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        getColumns().add(column);
        return column;
    }

    /// A column of nodes, as wide as its widest cell. Where there is too little room, the others give of theirs first.
    ///
    /// @param title its heading
    /// @param least the width that it has in any case
    /// @param uncut whether it gives nothing of its width
    /// @param node makes the node of a row
    /// @return the column
    TableColumn<T, T> fitted(String title, double least, boolean uncut, Function<T, Node> node) {
        TableColumn<T, T> column = column(title, least, node);
        column.setMinWidth(least);
        widths.add(column, node, uncut);
        return column;
    }

    /// Gives a column all that the others leave. Where even its own width is not left, the others give of theirs.
    ///
    /// @param column the column
    void takesRest(TableColumn<T, T> column) {
        ColumnFit.takesRest(column);
    }

    private static <S> boolean fit(ResizeFeatures<S> features) {
        if (features.getColumn() != null) {
            TableColumn<S, ?> dragged = features.getColumn();
            dragged.setPrefWidth(Math.max(LEAST, dragged.getWidth() + features.getDelta()));
        }
        ColumnFit.apply(features);
        return true;
    }

    @Override
    protected void layoutChildren() {
        if (!measured && !getItems().isEmpty() && getScene() != null) {
            measured = true;
            widths.apply(getItems(), this::width);
        }
        super.layoutChildren();
    }

    /// Styles reach a node only within the scene.
    private double width(Node node) {
        getChildren().add(node);
        node.applyCss();
        double width = node.prefWidth(USE_COMPUTED_SIZE);
        getChildren().remove(node);
        return width;
    }

    private void copySelection() {
        Clip.copy(getSelectionModel().getSelectedItems().stream().map(copied).collect(Collectors.joining("\n")));
    }

    private void watchHeader() {
        if (lookup(".column-header-background") instanceof Region header) {
            header.heightProperty().addListener((observable, before, now) -> fit());
        }
    }

    private void fit() {
        measured = false;
        double header = lookup(".column-header-background") instanceof Region region ? region.getHeight() : ROW;
        double height = Math.max(header, ROW) + getItems().size() * ROW + 2;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        setVisible(!getItems().isEmpty());
        setManaged(!getItems().isEmpty());
    }

    private static final class TextCell<T> extends TableCell<T, T> {
        private final Function<T, String> text;

        TextCell(Function<T, String> text, String... styles) {
            this.text = text;
            getStyleClass().addAll(styles);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            String words = empty || item == null ? "" : text.apply(item);
            if (!words.equals(getText())) {
                setText(words);
                setTooltip(words.isEmpty() ? null : new Tooltip(words));
            }
        }
    }

    private static final class NodeCell<T> extends TableCell<T, T> {
        private final Function<T, Node> node;
        private Optional<T> shown = Optional.empty();

        NodeCell(Function<T, Node> node) {
            this.node = node;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            Optional<T> next = empty ? Optional.empty() : Optional.ofNullable(item);
            // A table updates its cells with every layout; a node costs much more than the comparison.
            if (!next.equals(shown)) {
                shown = next;
                setGraphic(next.map(node).orElse(null));
            }
        }
    }
}
