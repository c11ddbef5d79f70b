package dev.catalogdesk.ui.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToolBar;

/// Every control says to a screen reader what it is and what it does, and no two say the same.
final class AccessibilityCheck {
    private static final Pattern CLASS_NAME = Pattern.compile(
        "([A-Z][a-z]+)*(Button|Field|View|Pane|Label|Box|Table|Area|Link|Choice|Control)([@$].*)?");
    private static final Pattern NODE_ID = Pattern.compile("[a-z]+(-[a-z0-9]+)+");

    private final List<Node> nodes;

    AccessibilityCheck(Scene scene) {
        nodes = ScreenChecks.shown(scene);
    }

    List<String> problems() {
        List<String> problems = new ArrayList<>();
        Map<String, Node> seen = new HashMap<>();
        for (Node node : nodes) {
            if (!isInteractive(node)) {
                continue;
            }
            String name = ScreenChecks.name(node);
            String text = text(node).strip();
            if (node.getAccessibleRole() == null || node.getAccessibleRole() == AccessibleRole.NODE) {
                problems.add("No accessible role: " + name);
            }
            if (text.isEmpty()) {
                problems.add("No accessible text: " + name);
                continue;
            }
            if (CLASS_NAME.matcher(text).matches() || NODE_ID.matcher(text).matches() || text.equals(node.getId())) {
                problems.add("Accessible text is a class name or an id: " + name + " \"" + text + "\"");
            }
            Node other = seen.put(text, node);
            if (other != null) {
                problems.add("Accessible text \"" + text + "\" twice: " + ScreenChecks.name(other) + " and " + name);
            }
            String row = rowName(node);
            if (!row.isEmpty() && !text.contains(row)) {
                problems.add("Does not name its row \"" + row + "\": " + name + " \"" + text + "\"");
            }
        }
        return problems;
    }

    private static boolean isInteractive(Node node) {
        if (!(node instanceof Control) || (!node.isFocusTraversable() && !(node instanceof ButtonBase))) {
            return false;
        }
        if (node instanceof ScrollPane || node instanceof SplitPane || node instanceof TabPane
            || node instanceof ToolBar || node instanceof ScrollBar || node instanceof Cell) {
            return false;
        }
        // Parts of a control's own skin speak through the control.
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ComboBoxBase || each instanceof Spinner || each instanceof ScrollBar) {
                return false;
            }
        }
        return true;
    }

    private String text(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
            return labeled.getText();
        }
        for (Node each : nodes) {
            if (each instanceof Label label && label.getLabelFor() == node && label.getText() != null) {
                return label.getText();
            }
        }
        return node instanceof TextInputControl input && input.getPromptText() != null ? input.getPromptText() : "";
    }

    private static String rowName(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof TableRow || (each instanceof IndexedCell && !(each instanceof TableCell))) {
                return each.getAccessibleText() == null ? "" : each.getAccessibleText();
            }
        }
        return "";
    }
}
