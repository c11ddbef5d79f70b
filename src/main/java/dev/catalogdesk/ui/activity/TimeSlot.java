package dev.catalogdesk.ui.activity;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A time that moves each second, in a place of fixed width: not managed, so that its text changes without the rows
/// around it being laid out anew.
final class TimeSlot extends Region {
    private final Label label = new Label();

    TimeSlot(ObservableValue<String> time, double width) {
        label.setManaged(false);
        label.setAlignment(Pos.TOP_RIGHT);
        label.textProperty().bind(time);
        getChildren().add(label);
        setMinWidth(width);
        setPrefWidth(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return label.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        label.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
