package dev.catalogdesk.ui.form;

import javafx.scene.Node;
import javafx.scene.control.Control;

/// What a field is filled in with.
///
/// @param node all of it
/// @param control the control that takes the focus
record FieldEditor(Node node, Control control) {
    FieldEditor(Control control) {
        this(control, control);
    }
}
