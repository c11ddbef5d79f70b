package dev.catalogdesk.ui.form;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Words and links in a line, on one baseline, that go on in the next line where there is no room. What alone is wider
/// than a line is wrapped within it: a [javafx.scene.layout.FlowPane] is never narrower than its widest child, so one
/// long name would widen the form.
final class FlowingLine extends Pane {
    private final double gap;
    private final double lineGap;

    /// A line.
    ///
    /// @param gap space between its parts, in pixels
    /// @param lineGap space between its lines, in pixels
    /// @param content its parts
    FlowingLine(double gap, double lineGap, Node... content) {
        super(content);
        this.gap = gap;
        this.lineGap = lineGap;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return getManagedChildren().stream().mapToDouble(node -> width(node, Double.MAX_VALUE) + gap).sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow(width < 0 ? Double.MAX_VALUE : width, false);
    }

    @Override
    protected void layoutChildren() {
        flow(getWidth(), true);
    }

    /// Goes through the lines and says how high they are together.
    private double flow(double room, boolean place) {
        double top = 0;
        double used = 0;
        List<Node> line = new ArrayList<>();
        for (Node node : getManagedChildren()) {
            double wide = width(node, room);
            if (!line.isEmpty() && used + wide > room) {
                top += line(line, room, top, place) + lineGap;
                line.clear();
                used = 0;
            }
            line.add(node);
            used += wide + gap;
        }
        return top + line(line, room, top, place);
    }

    private double line(List<Node> line, double room, double top, boolean place) {
        double ascent = 0;
        double descent = 0;
        for (Node node : line) {
            double baseline = baseline(node, room);
            ascent = Math.max(ascent, baseline);
            descent = Math.max(descent, height(node, room) - baseline);
        }
        double left = 0;
        for (Node node : place ? line : List.<Node>of()) {
            double wide = width(node, room);
            node.resizeRelocate(left, snapPositionY(top + ascent - baseline(node, room)), wide, height(node, room));
            left += wide + gap;
        }
        return snapSizeY(ascent + descent);
    }

    private double width(Node node, double room) {
        return Math.min(room, snapSizeX(node.prefWidth(-1)));
    }

    private double height(Node node, double room) {
        return snapSizeY(node.prefHeight(width(node, room)));
    }

    private double baseline(Node node, double room) {
        double offset = node.getBaselineOffset();
        return offset == BASELINE_OFFSET_SAME_AS_HEIGHT ? height(node, room) : offset;
    }
}
