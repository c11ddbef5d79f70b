package dev.catalogdesk.ui.component;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Facts as two columns: what, muted; and the fact.
public final class KeyValueGrid extends GridPane {
    /// Makes an empty grid.
    public KeyValueGrid() {
        getStyleClass().add("key-values");
        ColumnConstraints keys = new ColumnConstraints();
        keys.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setFillWidth(true);
        getColumnConstraints().addAll(keys, values);
    }

    /// Adds a fact in plain words.
    ///
    /// @param key what it is
    /// @param value the fact
    public void add(String key, String value) {
        Label label = new Label(value);
        label.setWrapText(true);
        add(key, label);
    }

    /// Adds a fact.
    ///
    /// @param key what it is
    /// @param value shows it
    public void add(String key, Node value) {
        Label label = new Label(key);
        label.getStyleClass().add("muted");
        label.setLabelFor(value);
        addRow(getRowCount(), label, value);
        setValignment(label, VPos.TOP);
        setValignment(value, VPos.TOP);
    }
}
