package dev.catalogdesk.ui.testing;

import dev.catalogdesk.ui.component.ShortId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/// No text is cut off, neither by its own control nor by what it is in, except in table cells and shortened ids,
/// which are whole in their tooltip.
final class ClippingCheck {
    private static final double TOLERANCE = 1;

    private final Scene scene;
    private final List<String> problems = new ArrayList<>();

    ClippingCheck(Scene scene) {
        this.scene = scene;
    }

    List<String> problems() {
        for (Node node : ScreenChecks.shown(scene)) {
            if (node instanceof ShortId id) {
                checkTooltip(id);
            } else if (node instanceof Text text && !text.getText().isBlank() && !ScreenChecks.isIcon(text)) {
                check(text);
            } else if (node instanceof TextField field) {
                checkField(field);
            }
        }
        return problems;
    }

    private void check(Text text) {
        Optional<Labeled> label = label(text);
        String whole = label.map(Labeled::getText).orElse(text.getText());
        // The skin puts a shortened copy into its text node.
        boolean shortened = label.isPresent() && !(label.get() instanceof ShortId)
            && !withoutMnemonic(text.getText()).equals(withoutMnemonic(whole));
        RenderedText rendered = RenderedText.of(text);
        if (ScreenChecks.inTableCell(text)) {
            if (shortened || rendered.cutBy().isPresent()) {
                checkWholeInTooltip(text, whole);
            }
        } else if (shortened) {
            problems.add("Cut off: " + ScreenChecks.quoted(label.orElseThrow()));
        } else if (rendered.cutBy().isPresent()) {
            problems.add("Cut by " + ScreenChecks.name(rendered.cutBy().get()) + ": " + ScreenChecks.quoted(text));
        } else if (rendered.isBeyondWindow()) {
            problems.add("Beyond the window: " + ScreenChecks.quoted(text));
        }
    }

    /// The control whose skin made the text.
    private static Optional<Labeled> label(Text text) {
        return text.getParent() instanceof Labeled labeled && labeled.getGraphic() != text && labeled.getText() != null
            ? Optional.of(labeled) : Optional.empty();
    }

    private static String withoutMnemonic(String text) {
        return text.replace("_", "");
    }

    private void checkWholeInTooltip(Node node, String whole) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof Control control && control.getTooltip() != null
                && control.getTooltip().getText().contains(whole)) {
                return;
            }
            if (each instanceof TableCell) {
                break;
            }
        }
        problems.add("Cut off and not in the tooltip: " + ScreenChecks.name(node) + " \"" + whole + "\"");
    }

    private void checkTooltip(ShortId id) {
        if (id.getTooltip() == null || !id.getAccessibleText().endsWith(id.getTooltip().getText())) {
            problems.add("Shortened and not in the tooltip: " + ScreenChecks.quoted(id));
        }
    }

    private void checkField(TextField field) {
        boolean empty = field.getText() == null || field.getText().isEmpty();
        if (empty && field.getPromptText() != null && width(field.getPromptText(), field) > room(field) + TOLERANCE) {
            problems.add("Cut off: prompt of " + ScreenChecks.name(field) + " \"" + field.getPromptText() + "\"");
        } else if (!empty && !field.isEditable() && width(field.getText(), field) > room(field) + TOLERANCE) {
            problems.add("Cut off: text of " + ScreenChecks.name(field) + " \"" + field.getText() + "\"");
        }
    }

    private static double width(String text, TextField field) {
        Text measure = new Text(text);
        measure.setFont(field.getFont());
        return measure.getLayoutBounds().getWidth();
    }

    private static double room(TextField field) {
        double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
        for (Node child : field.getChildrenUnmodifiable()) {
            // Nodes before and after the text, as in a search field.
            if (child.isManaged() && child.getStyleClass().stream().anyMatch(c -> c.endsWith("-pane"))
                && !child.getStyleClass().contains("text-pane")) {
                room -= child.getLayoutBounds().getWidth();
            }
        }
        return room;
    }
}
