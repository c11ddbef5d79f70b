package dev.catalogdesk.ui.form;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Scrolls to what has the focus, which JavaFX leaves to the program.
final class IntoView {
    private static final double MARGIN = 64;

    private IntoView() {
    }

    /// Scrolls whatever the node scrolls in.
    static void scroll(Node node) {
        Stream.iterate(Optional.ofNullable(node.getParent()), Optional::isPresent,
                parent -> parent.map(Parent::getParent))
            .flatMap(Optional::stream).filter(ScrollPane.class::isInstance).map(ScrollPane.class::cast)
            .findFirst().ifPresent(pane -> scroll(pane, node));
    }

    /// Scrolls so far that the node is in view.
    static void scroll(ScrollPane scroll, Node node) {
        Node content = scroll.getContent();
        // A form that was put there a moment ago has no places yet. Styling all of a large one takes a frame or two.
        if (node.getLayoutBounds().isEmpty()) {
            scroll.applyCss();
        }
        scroll.layout();
        if (content == null || node.getScene() == null) {
            return;
        }
        Bounds inside = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double view = scroll.getViewportBounds().getHeight();
        double hidden = content.getBoundsInLocal().getHeight() - view;
        if (hidden <= 0) {
            return;
        }
        double top = scroll.getVvalue() * hidden;
        if (inside.getMinY() - MARGIN < top) {
            scroll.setVvalue(Math.max(0, (inside.getMinY() - MARGIN) / hidden));
        } else if (inside.getMaxY() + MARGIN > top + view) {
            scroll.setVvalue(Math.min(1, (inside.getMaxY() + MARGIN - view) / hidden));
        }
    }
}
