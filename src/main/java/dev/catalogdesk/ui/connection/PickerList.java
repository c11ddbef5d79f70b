package dev.catalogdesk.ui.connection;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.theme.Icon;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A filter above the list it narrows, worked from the keyboard without leaving the filter: arrows move in the list,
/// Enter chooses, Ctrl+D marks.
final class PickerList {
    private final PickerViewModel model;
    private final Messages messages;
    private final TextField filter = new TextField();
    private final ListView<PickerRow> list = new ListView<>();
    private final VBox root = new VBox(8, filter, list);
    private Runnable onDone = () -> { };
    private Optional<PickerRow> kept = Optional.empty();

    PickerList(String id, PickerViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        root.getStyleClass().add("picker-list");
        createFilter(id);
        createList(id);
        bind();
    }

    Region root() {
        return root;
    }

    void onDone(Runnable close) {
        onDone = close;
    }

    void shown() {
        filter.clear();
        model.shown().stream().filter(PickerRow::current).findFirst().ifPresentOrElse(row -> {
            list.getSelectionModel().select(row);
            list.scrollTo(row);
        }, () -> list.getSelectionModel().selectFirst());
        filter.requestFocus();
    }

    private void createFilter(String id) {
        filter.setId("picker-" + id + "-filter");
        String prompt = messages.text("connection." + id + ".filter");
        filter.setPromptText(prompt);
        filter.setAccessibleText(prompt);
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void createList(String id) {
        list.setId("picker-" + id + "-list");
        list.setAccessibleText(messages.text("connection." + id + ".list"));
        keepSelection(model.shown());
        list.setCellFactory(view -> new Cell());
        Label none = new Label(messages.text("connection." + id + ".none"));
        none.setWrapText(true);
        none.getStyleClass().add(Styles.TEXT_MUTED);
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    /// Rows may change under the hand, as when a file is edited: the selection then stays with its row, and is
    /// lost with it, so that Enter never chooses what one did not see selected.
    private void keepSelection(ObservableList<PickerRow> rows) {
        // Listeners are told in their order: this one before the list's own selection follows the change, the last
        // one after it.
        rows.addListener((ListChangeListener<PickerRow>) change ->
            kept = Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
        list.setItems(rows);
        rows.addListener((ListChangeListener<PickerRow>) change -> reselect());
    }

    private void reselect() {
        Optional<PickerRow> row = kept.isEmpty() ? list.getItems().stream().findFirst()
            : list.getItems().stream().filter(each -> each.id().equals(kept.get().id())).findFirst();
        list.getSelectionModel().clearSelection();
        row.ifPresent(list.getSelectionModel()::select);
    }

    private void bind() {
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.textProperty().addListener((text, old, now) -> list.getSelectionModel().selectFirst());
        list.setOnKeyPressed(this::key);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                choose();
            }
        });
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            choose();
        } else if (event.getCode() == KeyCode.D && event.isShortcutDown() && model.marks()) {
            mark(list.getSelectionModel().getSelectedItem());
        } else if (event.getSource() == filter && event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        } else if (event.getSource() == filter && event.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        } else {
            return;
        }
        event.consume();
    }

    private void choose() {
        PickerRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            onDone.run();
            model.choose(row);
        }
    }

    private void mark(PickerRow row) {
        if (row != null) {
            model.toggleFavourite(row);
        }
    }

    /// A row, under the heading of its group where it is the group's first.
    private final class Cell extends ListCell<PickerRow> {
        private final Label heading = new Label();
        private final Label title = new Label();
        private final Label detail = new Label();
        private final Label check = new Label();
        private final Label star = new Label();
        private final HBox line = new HBox(8, check, new VBox(title, detail), spacer(), star);
        private final VBox all = new VBox(4, heading, line);

        Cell() {
            heading.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED, "picker-heading");
            detail.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
            check.setMinWidth(20);
            line.getStyleClass().add("picker-row");
            star.setOnMouseClicked(event -> {
                event.consume();
                mark(getItem());
            });
        }

        @Override
        protected void updateItem(PickerRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            int before = getIndex() - 1;
            boolean first = before < 0 || !list.getItems().get(before).group().equals(row.group());
            heading.setText(row.group());
            heading.setVisible(first);
            heading.setManaged(first);
            title.setText(row.title());
            detail.setText(row.detail());
            detail.setVisible(!row.detail().isEmpty());
            detail.setManaged(!row.detail().isEmpty());
            title.setGraphic(row.usable() ? null : Icon.WARNING.small());
            check.setGraphic(row.current() ? Icon.CHECK.small() : null);
            star.setVisible(model.marks());
            star.setGraphic(row.favourite() ? Icon.STAR_FILLED.small() : Icon.STAR.small());
            setAccessibleText(row.title() + ", " + row.detail()
                + (row.current() ? ", " + messages.text("connection.picker.current") : ""));
            setGraphic(all);
        }

        private static Region spacer() {
            Region spacer = new Region();
            HBox.setHgrow(spacer, Priority.ALWAYS);
            return spacer;
        }
    }
}
