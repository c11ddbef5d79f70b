package dev.catalogdesk.ui.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// The controls of the form by the ids of their fields: leads the focus to a problem and tells which has the focus.
public final class FieldNodes {
    private static final double MARGIN = 48;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Consumer<String> focused;
    private final ScrollPane scroll;

    /// No controls yet.
    ///
    /// @param scroll what the form scrolls in
    /// @param focused hears which field got the focus
    public FieldNodes(ScrollPane scroll, Consumer<String> focused) {
        this.scroll = scroll;
        this.focused = focused;
    }

    /// Adds a control.
    ///
    /// @param id its field's id, which becomes its own
    /// @param node the control that takes the focus
    public void add(String id, Node node) {
        nodes.put(id, node);
        node.setId(id);
        node.focusedProperty().addListener((observable, before, now) -> {
            if (now) {
                focused.accept(id);
                show(node);
            }
        });
    }

    /// Leads the focus to a field.
    ///
    /// @param id its id; one without a control is passed over
    public void focus(String id) {
        Optional.ofNullable(nodes.get(id)).filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    }

    /// Scrolls so far that the node is in view.
    private void show(Node node) {
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
