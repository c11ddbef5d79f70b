package dev.catalogdesk.ui.testing;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.VirtualFlow;

/// The part of a skin that shows a part of something greater, and the directions in which one can scroll there.
record Viewport(Node node, boolean across, boolean down) {
    /// The viewport that a node is.
    static Optional<Viewport> of(Node node) {
        Parent parent = node.getParent();
        if (parent instanceof ScrollPane pane && node.getStyleClass().contains("viewport")) {
            return Optional.of(new Viewport(node, pane.getHbarPolicy() != ScrollBarPolicy.NEVER,
                pane.getVbarPolicy() != ScrollBarPolicy.NEVER));
        }
        if (parent instanceof VirtualFlow<?> flow && node.getStyleClass().contains("clipped-container")) {
            return Optional.of(new Viewport(node, !flow.isVertical() || hasBar(flow, "horizontal"),
                flow.isVertical() || hasBar(flow, "vertical")));
        }
        // The headings of a table go along with its rows.
        return node instanceof TableHeaderRow
            ? Optional.of(new Viewport(node, hasBar(parent, "horizontal"), false)) : Optional.empty();
    }

    /// Whether a node is what a viewport shows, and so may be greater.
    static boolean shows(Node content) {
        return content.getParent() != null && of(content.getParent()).isPresent();
    }

    private static boolean hasBar(Parent control, String direction) {
        return control.lookupAll(".scroll-bar").stream()
            .anyMatch(bar -> bar.isVisible() && bar.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals(direction)));
    }

    Bounds bounds() {
        return node.localToScene(node.getLayoutBounds());
    }

    /// Where something may lie to be seen now or after scrolling.
    Bounds reachable(Bounds something) {
        Bounds here = bounds();
        return new BoundingBox(across ? something.getMinX() : here.getMinX(),
            down ? something.getMinY() : here.getMinY(), across ? something.getWidth() : here.getWidth(),
            down ? something.getHeight() : here.getHeight());
    }
}
