package dev.catalogdesk.ui.shell;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.theme.Icon;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The palette: a field, and below it what fits. The focus stays in the field; arrows move through the lines, Enter
/// takes one.
final class PaletteView extends VBox {
    private static final int PAGE = 8;
    private static final double HEIGHT = 380;

    private final PaletteViewModel model;
    private final ShellServices services;
    private final Runnable close;
    private final CustomTextField field = new CustomTextField();
    private final ListView<PaletteItem> list = new ListView<>();
    private final Label message = new Label();
    private final Label hints = new Label();

    PaletteView(PaletteViewModel model, ShellServices services, Runnable close) {
        this.model = model;
        this.services = services;
        this.close = close;
        setId("palette");
        getStyleClass().addAll("overlay-card", "palette");
        buildField();
        buildList();
        buildFoot();
        getChildren().addAll(field, list, message, hints);
        bind();
    }

    private void buildField() {
        field.setId("palette-query");
        field.setLeft(Icon.SEARCH.small());
        field.setPromptText(services.messages().text("shell.palette.prompt"));
        field.setAccessibleText(services.messages().text("shell.palette.field"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void buildList() {
        list.setId("palette-list");
        list.setItems(model.items());
        list.setFocusTraversable(false);
        list.setPrefHeight(HEIGHT);
        list.setAccessibleText(services.messages().text("shell.palette.list"));
        list.setCellFactory(view -> new Line());
        list.setOnMouseClicked(event -> {
            if (event.getPickResult().getIntersectedNode() instanceof ListCell<?> cell && cell.isEmpty()) {
                return;
            }
            model.selectedProperty().set(list.getSelectionModel().getSelectedIndex());
            take();
        });
    }

    private void buildFoot() {
        message.setId("palette-message");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        message.getStyleClass().add("palette-message");
        hints.setText(services.messages().text("shell.palette.hints"));
        hints.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED, "palette-message");
    }

    private void bind() {
        field.textProperty().bindBidirectional(model.queryProperty());
        message.textProperty().bind(Bindings.when(model.searchingProperty())
            .then(services.messages().text("shell.palette.searching")).otherwise(model.messageProperty()));
        message.visibleProperty().bind(message.textProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        list.visibleProperty().bind(Bindings.isNotEmpty(model.items()));
        list.managedProperty().bind(list.visibleProperty());
        model.selectedProperty().subscribe(index -> select(index.intValue()));
    }

    /// Begins anew; the palette is on the screen.
    void shown() {
        model.open();
        field.requestFocus();
    }

    void closed() {
        model.close();
    }

    private void select(int index) {
        if (index < 0) {
            list.getSelectionModel().clearSelection();
            return;
        }
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - PAGE / 2));
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        switch (code) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case PAGE_DOWN -> model.move(PAGE);
            case PAGE_UP -> model.move(-PAGE);
            case ENTER -> take();
            case TAB -> event.consume();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void take() {
        Runnable action = model.action();
        if (!model.items().isEmpty()) {
            close.run();
            action.run();
        }
    }

    /// A line, with the heading of its group above the first one.
    private final class Line extends ListCell<PaletteItem> {
        private final Label heading = new Label();
        private final Label title = new Label();
        private final Label detail = new Label();
        private final Label keys = new Label();
        private final HBox row = new HBox();
        private final VBox whole = new VBox(heading, row);

        Line() {
            getStyleClass().add("palette-line");
            heading.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED, "palette-heading");
            detail.getStyleClass().add(Styles.TEXT_MUTED);
            keys.getStyleClass().add("key-hint");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            row.getStyleClass().add("palette-row");
            HBox.setHgrow(detail, Priority.ALWAYS);
            detail.setMaxWidth(Double.MAX_VALUE);
            title.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().addAll(title, detail, keys);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(PaletteItem item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            int index = getIndex();
            boolean first = index == 0 || !model.items().get(index - 1).group().equals(item.group());
            heading.setText(item.group());
            heading.setVisible(first);
            heading.setManaged(first);
            title.setText(item.title());
            detail.setText(item.detail());
            keys.setText(item.keys());
            keys.setVisible(!item.keys().isEmpty());
            setAccessibleText(item.group() + ": " + item.title() + " " + item.detail());
            setGraphic(whole);
        }
    }
}
