package dev.catalogdesk.ui.form;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A column that remembers how high it is at a width. JavaFX asks every wrapping text for that again whenever
/// anything around it changes, which in a form of two hundred fields takes longer than a frame at each keystroke.
final class SettledBox extends VBox {
    private static final int MOST = 8;
    private final Map<Double, Double> preferred = new HashMap<>();
    private final Map<Double, Double> least = new HashMap<>();

    /// A column.
    ///
    /// @param spacing space between its parts, in pixels
    /// @param content its parts
    SettledBox(double spacing, Node... content) {
        setSpacing(spacing);
        getChildren().addAll(content);
    }

    /// Called by whatever changes in it, too.
    @Override
    public void requestLayout() {
        preferred.clear();
        least.clear();
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return remembered(preferred, width, super::computePrefHeight);
    }

    @Override
    protected double computeMinHeight(double width) {
        return remembered(least, width, super::computeMinHeight);
    }

    private static double remembered(Map<Double, Double> heights, double width, DoubleUnaryOperator compute) {
        Double known = heights.get(width);
        if (known != null) {
            return known;
        }
        double height = compute.applyAsDouble(width);
        if (heights.size() >= MOST) {
            heights.clear();
        }
        heights.put(width, height);
        return height;
    }
}
