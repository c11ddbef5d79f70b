package dev.catalogdesk.ui.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// No text is drawn over another. A text under an opaque card, as under the palette, is covered and not overlapped.
final class OverlapCheck {
    private static final double TOLERANCE = 2;

    private final List<RenderedText> texts;

    OverlapCheck(Scene scene) {
        texts = RenderedText.all(scene).stream().filter(RenderedText::isSeen).toList();
    }

    List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                Bounds common = RenderedText.intersection(texts.get(i).seen(), texts.get(j).seen());
                if (common.getWidth() > TOLERANCE && common.getHeight() > TOLERANCE
                    && !isCovered(texts.get(i).text(), texts.get(j).text(), common)) {
                    problems.add("Overlap: " + ScreenChecks.quoted(texts.get(i).text()) + " and "
                        + ScreenChecks.quoted(texts.get(j).text()));
                }
            }
        }
        return problems;
    }

    /// Whether something opaque lies between the two.
    private static boolean isCovered(Node one, Node other, Bounds where) {
        Deque<Node> wayToOne = way(one);
        Deque<Node> wayToOther = way(other);
        Node common = one;
        while (wayToOne.getFirst() == wayToOther.getFirst()) {
            common = wayToOne.removeFirst();
            wayToOther.removeFirst();
        }
        List<Node> drawn = new ArrayList<>(((Parent) common).getChildrenUnmodifiable());
        drawn.sort(Comparator.comparing(Node::getViewOrder).reversed());
        boolean oneIsAbove = drawn.indexOf(wayToOne.getFirst()) > drawn.indexOf(wayToOther.getFirst());
        return (oneIsAbove ? wayToOne : wayToOther).stream().anyMatch(node -> hides(node, where));
    }

    private static Deque<Node> way(Node node) {
        Deque<Node> way = new ArrayDeque<>();
        for (Node each = node; each != null; each = each.getParent()) {
            way.addFirst(each);
        }
        return way;
    }

    private static boolean hides(Node node, Bounds where) {
        return node instanceof Region region && region.getOpacity() == 1 && region.getBackground() != null
            && region.getBackground().getFills().stream()
                .anyMatch(fill -> fill.getFill() instanceof Color colour && colour.isOpaque())
            && region.localToScene(region.getLayoutBounds()).contains(where);
    }
}
