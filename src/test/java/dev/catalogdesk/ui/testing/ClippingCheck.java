package dev.catalogdesk.ui.testing;

import dev.catalogdesk.ui.component.ShortId;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;

/// No text is cut off, except in table cells and shortened ids, which are whole in tooltip and copy.
final class ClippingCheck {
    private static final double TOLERANCE = 1;

    private final Scene scene;

    ClippingCheck(Scene scene) {
        this.scene = scene;
    }

    List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (Node node : ScreenChecks.shown(scene)) {
            if (ScreenChecks.inTableCell(node)) {
                continue;
            }
            if (node instanceof Labeled labeled && !(node instanceof ShortId) && labeled.getText() != null) {
                checkLabeled(labeled, problems);
            } else if (node instanceof TextField field && field.getPromptText() != null && field.getText().isEmpty()) {
                checkPrompt(field, problems);
            }
        }
        return problems;
    }

    private void checkLabeled(Labeled labeled, List<String> problems) {
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (!(child instanceof Text text) || !text.isVisible() || text == labeled.getGraphic()) {
                continue;
            }
            // The skin puts a shortened copy into its text node.
            if (text.getText().length() < labeled.getText().replace("_", "").length()) {
                problems.add("Cut off: " + ScreenChecks.name(labeled) + " \"" + labeled.getText() + "\"");
            } else if (!scrolls(labeled) && outside(text)) {
                problems.add("Beyond the window: " + ScreenChecks.name(labeled) + " \"" + labeled.getText() + "\"");
            }
        }
    }

    private boolean outside(Text text) {
        Bounds bounds = text.localToScene(text.getBoundsInLocal());
        return !text.getText().isBlank() && (bounds.getMinX() < -TOLERANCE || bounds.getMinY() < -TOLERANCE
            || bounds.getMaxX() > scene.getWidth() + TOLERANCE || bounds.getMaxY() > scene.getHeight() + TOLERANCE);
    }

    private static boolean scrolls(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane || each instanceof VirtualFlow || each instanceof TextArea) {
                return true;
            }
        }
        return false;
    }

    private static void checkPrompt(TextField field, List<String> problems) {
        Text measure = new Text(field.getPromptText());
        measure.setFont(field.getFont());
        double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
        for (Node child : field.getChildrenUnmodifiable()) {
            // Nodes before and after the text, as in a search field.
            if (child.isManaged() && child.getStyleClass().stream().anyMatch(c -> c.endsWith("-pane"))
                && !child.getStyleClass().contains("text-pane")) {
                room -= child.getLayoutBounds().getWidth();
            }
        }
        if (measure.getLayoutBounds().getWidth() > room + TOLERANCE) {
            problems.add("Cut off: prompt of " + ScreenChecks.name(field) + " \"" + field.getPromptText() + "\"");
        }
    }
}
