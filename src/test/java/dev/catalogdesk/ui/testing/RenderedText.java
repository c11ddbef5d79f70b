package dev.catalogdesk.ui.testing;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// A text as it comes out on screen: where its ink is, how much of it is seen, and what cuts it.
///
/// What a scroll pane or a list can scroll to is seen, as far as this is concerned; what has been scrolled away is
/// neither seen nor cut.
final class RenderedText {
    private static final double TOLERANCE = 1;

    private final Text text;
    private final Bounds ink;
    private Bounds seen;
    private Optional<Node> cutBy = Optional.empty();
    private boolean beyondWindow;

    private RenderedText(Text text) {
        this.text = text;
        ink = ink(text);
        seen = ink;
    }

    /// All texts that are drawn in a scene, in the order of the scene.
    static List<RenderedText> all(Scene scene) {
        return ScreenChecks.shown(scene).stream().filter(Text.class::isInstance).map(Text.class::cast)
            .filter(text -> !text.getText().isBlank()).map(RenderedText::of).toList();
    }

    static RenderedText of(Text text) {
        RenderedText rendered = new RenderedText(text);
        rendered.walk();
        return rendered;
    }

    Text text() {
        return text;
    }

    /// What of its ink is seen, in the scene.
    Bounds seen() {
        return seen;
    }

    boolean isSeen() {
        return seen.getWidth() > 0 && seen.getHeight() > 0;
    }

    /// The innermost node that cuts it.
    Optional<Node> cutBy() {
        return cutBy;
    }

    /// Whether it reaches over the window's edge.
    boolean isBeyondWindow() {
        return beyondWindow;
    }

    private void walk() {
        boolean placedFreely = false;
        for (Node node = start(); node != null && isSeen(); node = node.getParent()) {
            Optional<Viewport> viewport = Viewport.of(node);
            if (viewport.isPresent()) {
                limit(node, viewport.get().reachable(seen));
                seen = intersection(seen, viewport.get().bounds());
            } else if (!Viewport.shows(node)) {
                limitTo(node, placedFreely);
            }
            placedFreely = !node.isManaged();
        }
        limitToWindow();
    }

    /// What is typed scrolls with the caret; what cannot be typed into is looked at as a whole field.
    private @Nullable Node start() {
        Bounds within = ink;
        for (Node node = text.getParent(); node != null; node = node.getParent()) {
            if (node.getClip() != null) {
                within = intersection(within, node.localToScene(node.getClip().getBoundsInParent()));
            }
            if (node instanceof TextField) {
                seen = within;
                return node.getParent();
            }
        }
        return text.getParent();
    }

    private void limitTo(Node node, boolean childIsPlacedFreely) {
        if (node.getClip() != null) {
            Bounds clip = node.localToScene(node.getClip().getBoundsInParent());
            limit(node, clip);
            seen = intersection(seen, clip);
        }
        if (node instanceof Region && node.getParent() != null && !childIsPlacedFreely) {
            limit(node, node.localToScene(node.getLayoutBounds()));
        }
    }

    private void limitToWindow() {
        Scene scene = text.getScene();
        Bounds window = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        beyondWindow = isSeen() && cutBy.isEmpty() && !holds(window, seen);
        seen = intersection(seen, window);
    }

    private void limit(Node node, Bounds limit) {
        if (!holds(limit, seen)) {
            cutBy = cutBy.or(() -> Optional.of(node));
        }
    }

    private static Bounds ink(Text text) {
        if (text.getParent() instanceof TextFlow) {
            return text.localToScene(text.getBoundsInLocal());
        }
        Text copy = new Text(text.getX(), text.getY(), text.getText());
        copy.setFont(text.getFont());
        copy.setWrappingWidth(text.getWrappingWidth());
        copy.setLineSpacing(text.getLineSpacing());
        copy.setTextOrigin(text.getTextOrigin());
        copy.setTextAlignment(text.getTextAlignment());
        copy.setBoundsType(TextBoundsType.VISUAL);
        return text.localToScene(copy.getLayoutBounds());
    }

    private static boolean holds(Bounds outer, Bounds inner) {
        return inner.getMinX() >= outer.getMinX() - TOLERANCE && inner.getMinY() >= outer.getMinY() - TOLERANCE
            && inner.getMaxX() <= outer.getMaxX() + TOLERANCE && inner.getMaxY() <= outer.getMaxY() + TOLERANCE;
    }

    static Bounds intersection(Bounds a, Bounds b) {
        double x = Math.max(a.getMinX(), b.getMinX());
        double y = Math.max(a.getMinY(), b.getMinY());
        return new BoundingBox(x, y, Math.max(0, Math.min(a.getMaxX(), b.getMaxX()) - x),
            Math.max(0, Math.min(a.getMaxY(), b.getMaxY()) - y));
    }
}
