package dev.catalogdesk.ui.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// The controls of the form by the ids of their fields: leads the focus to a problem and tells which has the focus.
public final class FieldNodes {
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
                IntoView.scroll(scroll, node);
            }
        });
    }

    /// Leads the focus to a field.
    ///
    /// @param id its id; one without a control is passed over
    public void focus(String id) {
        Optional.ofNullable(nodes.get(id)).filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    }
}
