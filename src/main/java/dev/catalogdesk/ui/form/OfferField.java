package dev.catalogdesk.ui.form;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;

/// A text field that offers values below itself while one types: all that contain what was typed. Down opens the
/// offers, Enter takes one, Escape closes them. Whether other values may be typed is for the field's check to say.
final class OfferField extends TextField {
    private static final double ROW = 28;
    private static final int ROWS = 8;

    private final FilteredList<Offer> shown;
    private final ListView<Offer> list;
    private final Popup popup = new Popup();
    private final ObjectProperty<Map<String, String>> struck = new SimpleObjectProperty<>(Map.of());
    private Consumer<String> taken = this::setText;
    private boolean taking;

    OfferField(ObservableList<Offer> offers, String listName) {
        shown = new FilteredList<>(offers);
        list = new ListView<>(shown);
        list.setAccessibleText(listName);
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new OfferCell(struck));
        list.getStyleClass().add("offer-list");
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setConsumeAutoHidingEvents(false);
        bind();
    }

    /// Values that are struck out, each with the reason.
    ObjectProperty<Map<String, String>> struck() {
        return struck;
    }

    /// Says who hears that an offer was taken. By default it becomes the text.
    void onTaken(Consumer<String> handler) {
        taken = handler;
    }

    /// Whether the offers are open.
    boolean offersShown() {
        return popup.isShowing();
    }

    private void bind() {
        textProperty().addListener((observable, before, now) -> {
            if (!taking && isFocused()) {
                offer(now);
            }
        });
        focusedProperty().addListener((observable, before, now) -> {
            if (!now) {
                popup.hide();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // An open popup is given the keys first.
        popup.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        popup.setHideOnEscape(false);
        setOnMouseClicked(event -> offerAll());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> take());
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                if (popup.isShowing()) {
                    move(1);
                } else {
                    offerAll();
                }
                event.consume();
            }
            case UP -> {
                if (popup.isShowing()) {
                    move(-1);
                    event.consume();
                }
            }
            case ENTER -> {
                if (popup.isShowing() && list.getSelectionModel().getSelectedItem() != null) {
                    take();
                    event.consume();
                }
            }
            case ESCAPE -> {
                if (popup.isShowing()) {
                    popup.hide();
                    event.consume();
                }
            }
            default -> {
                if (event.getCode() == KeyCode.TAB) {
                    popup.hide();
                }
            }
        }
    }

    private void move(int by) {
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, shown.size() - 1));
        list.getSelectionModel().select(next);
        list.scrollTo(next);
    }

    private void offerAll() {
        // What stands there was chosen before: all others are of interest, not those that contain it.
        boolean chosen = shown.getSource().stream().anyMatch(each -> each.value().equals(getText()));
        offer(chosen ? "" : getText());
    }

    private void offer(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        list.getSelectionModel().clearSelection();
        shown.setPredicate(each -> each.value().toLowerCase(Locale.ROOT).contains(wanted)
            || each.note().toLowerCase(Locale.ROOT).contains(wanted));
        if (shown.isEmpty() || getScene() == null) {
            popup.hide();
            return;
        }
        list.setPrefSize(Math.max(getWidth(), 200), Math.min(ROWS, shown.size()) * ROW + 2);
        if (!popup.isShowing()) {
            Bounds at = localToScreen(getBoundsInLocal());
            if (at != null) {
                popup.show(this, at.getMinX(), at.getMaxY() + 2);
            }
        }
    }

    private void take() {
        Offer chosen = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (chosen != null) {
            taking = true;
            taken.accept(chosen.value());
            end();
            taking = false;
        }
    }
}
