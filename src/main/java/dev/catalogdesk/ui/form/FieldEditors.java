package dev.catalogdesk.ui.form;

import dev.catalogdesk.parameters.BooleanSpelling;
import dev.catalogdesk.parameters.Bounds;
import dev.catalogdesk.ui.component.Messages;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Makes the control that suits a field.
final class FieldEditors {
    private static final int LINES = 4;
    private final Messages messages;

    FieldEditors(Messages messages) {
        this.messages = messages;
    }

    FieldEditor make(ParameterField field) {
        return switch (field.kind()) {
            case SWITCH -> new YesNoEditor(field, spelling(field), messages).editor();
            case CHOICE -> new FieldEditor(choice(field));
            case SEARCHABLE_CHOICE -> new FieldEditor(offering(field, choices(field)));
            case AWS_VALUE -> new FieldEditor(offering(field, field.known()));
            case CHOICES -> new ChipsEditor(field, choices(field), messages).editor();
            case LIST, AWS_VALUES -> new ChipsEditor(field, field.known(), messages).editor();
            case NUMBER -> new FieldEditor(number(field));
            case SECRET -> new FieldEditor(bound(new PasswordField(), field));
            case LINES -> new FieldEditor(lines(field));
            case TEXT -> new FieldEditor(field.known().isEmpty() ? bound(new TextField(), field)
                : offering(field, field.known()));
        };
    }

    private static BooleanSpelling spelling(ParameterField field) {
        return BooleanSpelling.of(field.choices()).orElseThrow();
    }

    private ObservableList<Offer> choices(ParameterField field) {
        String usual = field.parameter().defaultValue().orElse("");
        return FXCollections.observableArrayList(field.choices().stream()
            .map(value -> new Offer(value, value.equals(usual) ? messages.text("form.default") : "")).toList());
    }

    private Control choice(ParameterField field) {
        ComboBox<Offer> choice = new ComboBox<>(choices(field));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setCellFactory(view -> new OfferCell(field.struck()));
        choice.setButtonCell(new ChosenCell());
        choice.setPromptText(messages.text("form.choose"));
        field.value().subscribe(value -> choice.setValue(choice.getItems().stream()
            .filter(offer -> offer.value().equals(value)).findFirst().orElse(null)));
        choice.valueProperty().addListener((observable, before, now) -> {
            if (now != null) {
                field.value().set(now.value());
            }
        });
        return choice;
    }

    private static final class ChosenCell extends ListCell<Offer> {
        @Override
        protected void updateItem(Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            getStyleClass().remove("mono");
            if (empty || offer == null) {
                setText(getListView() == null ? "" : null);
            } else {
                getStyleClass().add("mono");
                setText(offer.value());
            }
        }
    }

    private OfferField offering(ParameterField field, ObservableList<Offer> offers) {
        OfferField text = new OfferField(offers, messages.text("form.offers", field.label()));
        text.struck().bind(field.struck());
        bound(text, field);
        return text;
    }

    private static <T extends TextInputControl> T bound(T text, ParameterField field) {
        text.textProperty().bindBidirectional(field.value());
        text.getStyleClass().add("mono");
        return text;
    }

    private static TextArea lines(ParameterField field) {
        TextArea area = bound(new TextArea(), field);
        area.setPrefRowCount(LINES);
        // Tab leads on, as in every other field; a tab within the text can still be pasted.
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
                event.consume();
                area.requestFocusTraversal(event.isShiftDown()
                    ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
        return area;
    }

    /// Up and Down count.
    private static TextField number(ParameterField field) {
        TextField text = bound(new TextField(), field);
        Bounds bounds = Bounds.of(field.parameter().constraints().minValue(),
            field.parameter().constraints().maxValue());
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int step = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
            Optional<BigDecimal> now = Bounds.number(text.getText().strip());
            if (step != 0 && now.isPresent()) {
                BigDecimal next = now.get().add(BigDecimal.valueOf(step));
                if (bounds.include(next)) {
                    text.setText(next.toPlainString());
                    text.end();
                }
                event.consume();
            }
        });
        return text;
    }
}
