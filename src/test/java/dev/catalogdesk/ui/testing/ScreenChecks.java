package dev.catalogdesk.ui.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/// What every screen must hold: controls that say what they are, text that can be read in both themes, and text that
/// is not cut off. On the JavaFX thread.
public final class ScreenChecks {
    private static final int PASSES = 3;

    private static final String ICON_FONT = "Material Design Icons";

    private ScreenChecks() {
    }

    /// Checks all of it.
    ///
    /// @param scene a scene in a showing window
    public static void check(Scene scene) {
        assertThat(problems(scene)).as("what is wrong on this screen").isEmpty();
    }

    /// What is wrong, without failing.
    ///
    /// @param scene a scene in a showing window
    /// @return one line for each
    public static List<String> problems(Scene scene) {
        // What one pass lays out may ask for another, as a split pane does; on a slow machine the frame that would
        // do it may not have come yet.
        for (int pass = 0; pass < PASSES; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        List<String> problems = new ArrayList<>(new AccessibilityCheck(scene).problems());
        problems.addAll(new ContrastCheck(scene).problems());
        problems.addAll(new ClippingCheck(scene).problems());
        problems.addAll(new OverlapCheck(scene).problems());
        return problems;
    }

    /// All nodes that are shown, outermost first.
    static List<Node> shown(Scene scene) {
        List<Node> nodes = new ArrayList<>();
        collect(scene.getRoot(), nodes);
        return nodes;
    }

    private static void collect(Node node, List<Node> nodes) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        nodes.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
        }
    }

    /// A name by which a person finds the node in the code: the ids and style classes on the way to it.
    static String name(Node node) {
        String name = own(node);
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each.getId() != null) {
                return "#" + each.getId() + " " + name;
            }
        }
        return name;
    }

    /// A text and where it is.
    static String quoted(Text text) {
        return name(text) + " \"" + text.getText() + "\"";
    }

    /// A label and where it is.
    static String quoted(Labeled label) {
        return name(label) + " \"" + label.getText() + "\"";
    }

    private static String own(Node node) {
        return node.getClass().getSimpleName()
            + (node.getId() == null ? String.join("", node.getStyleClass().stream().map(c -> "." + c).toList())
                : "#" + node.getId());
    }

    static boolean isIcon(Text text) {
        return text.getFont().getFamily().startsWith(ICON_FONT);
    }

    static boolean inTableCell(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof TableCell) {
                return true;
            }
        }
        return false;
    }
}
