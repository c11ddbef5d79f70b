package dev.catalogdesk.ui.settings;

import atlantafx.base.controls.ToggleSwitch;
import dev.catalogdesk.settings.ConfirmationKind;
import dev.catalogdesk.settings.ConnectionPolicy;
import dev.catalogdesk.settings.PolicyColour;
import dev.catalogdesk.ui.component.ChoiceWords;
import dev.catalogdesk.ui.component.SegmentedChoice;
import javafx.beans.property.IntegerProperty;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;

/// The guards of a connection: first which one, the window's own to begin with, then what stands before a change made
/// through it.
final class GuardsPane extends VBox {
    private static final int UNDO_STEP = 5;
    private final GuardsViewModel model;
    private final SettingLines lines;
    private final ChoiceBox<GuardedConnection> connection = new ChoiceBox<>();
    private final ChoiceBox<PolicyColour> colour = new ChoiceBox<>();
    private final TextField banner = new TextField();
    private final ToggleSwitch readOnly = SettingLines.toggle();
    private final SegmentedChoice<ConfirmationKind> confirmation;
    private final Spinner<Integer> undo = new Spinner<>(0, ConnectionPolicy.MAX_UNDO_SECONDS, 0, UNDO_STEP);
    private final Spinner<Integer> atOnce = new Spinner<>(1, ConnectionPolicy.MAX_AT_ONCE, 1);

    GuardsPane(GuardsViewModel model, SettingLines lines) {
        super(16);
        this.model = model;
        this.lines = lines;
        confirmation = lines.choice("confirmation", ConfirmationKind.TICK, ConfirmationKind.values());
        setId("settings-guards");
        getChildren().addAll(lines.setting("connection", connection), lines.setting("colour", colour),
            lines.setting("banner", banner), lines.setting("readonly", readOnly),
            lines.setting("confirmation", confirmation), lines.setting("undo", undo),
            lines.setting("at-once", atOnce));
        fill();
        bind();
    }

    @Override
    public void requestFocus() {
        connection.requestFocus();
    }

    private void fill() {
        connection.getItems().setAll(model.connections());
        connection.setConverter(new ChoiceWords<>(GuardedConnection::name));
        colour.getItems().setAll(PolicyColour.values());
        colour.setConverter(new ChoiceWords<>(value -> lines.word("colour", value)));
        banner.setTextFormatter(new TextFormatter<>(change -> {
            String next = change.getControlNewText();
            return next.codePointCount(0, next.length()) <= ConnectionPolicy.MAX_BANNER ? change : null;
        }));
    }

    private void bind() {
        connection.valueProperty().bindBidirectional(model.connectionProperty());
        colour.valueProperty().bindBidirectional(model.colourProperty());
        banner.textProperty().bindBidirectional(model.bannerProperty());
        readOnly.selectedProperty().bindBidirectional(model.readOnlyProperty());
        confirmation.valueProperty().bindBidirectional(model.confirmationProperty());
        bind(undo, model.undoSecondsProperty());
        bind(atOnce, model.atOnceProperty());
    }

    private static void bind(Spinner<Integer> spinner, IntegerProperty property) {
        spinner.getValueFactory().setValue(property.get());
        spinner.valueProperty().subscribe(value -> property.set(value));
        property.subscribe(value -> spinner.getValueFactory().setValue(value.intValue()));
    }
}
