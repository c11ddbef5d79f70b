package dev.catalogdesk.ui.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

/// Every text stands out from what is behind it: 4.5 to 1 when enabled, 3 to 1 when disabled or an icon (WCAG 2.2,
/// 1.4.3 and 1.4.11; that disabled text be checked at all is the house's own).
final class ContrastCheck {
    private static final double ENOUGH = 4.5;
    private static final double ENOUGH_FOR_DISABLED = 3;

    private final Scene scene;

    ContrastCheck(Scene scene) {
        this.scene = scene;
    }

    List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (Node node : ScreenChecks.shown(scene)) {
            if (node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color
                && !text.getBoundsInLocal().isEmpty()) {
                check(text, problems);
            }
        }
        return problems;
    }

    private void check(Text text, List<String> problems) {
        boolean icon = ScreenChecks.isIcon(text);
        double enough = text.isDisabled() || icon ? ENOUGH_FOR_DISABLED : ENOUGH;
        Color[] colours = colours(text);
        double ratio = ratio(colours[0], colours[1]);
        if (ratio < enough) {
            problems.add(String.format(Locale.ROOT, "Contrast %.2f < %.1f: %s \"%s\" %s on %s%s", ratio, enough,
                ScreenChecks.name(text), icon ? "icon" : text.getText(), hex(colours[0]), hex(colours[1]),
                text.isDisabled() ? " (disabled)" : ""));
        }
    }

    /// The text's colour and the colour behind it, as they come out on screen.
    private Color[] colours(Text text) {
        Deque<Node> way = new ArrayDeque<>();
        for (Node each = text; each != null; each = each.getParent()) {
            way.push(each);
        }
        Bounds bounds = text.localToScene(text.getBoundsInLocal());
        Point2D middle = new Point2D(bounds.getCenterX(), bounds.getCenterY());
        return paint(way, middle, scene.getFill() instanceof Color fill ? fill : Color.WHITE);
    }

    private Color[] paint(Deque<Node> way, Point2D middle, Color behind) {
        Node node = way.pop();
        Color under = node instanceof Region region ? over(region, middle, behind) : behind;
        Color[] inner = way.isEmpty()
            ? new Color[] {blend((Color) ((Text) node).getFill(), under), under}
            : paint(way, middle, under);
        // A group's opacity lets what is behind it shine through text and background alike.
        double opacity = node.getOpacity();
        return new Color[] {behind.interpolate(inner[0], opacity), behind.interpolate(inner[1], opacity)};
    }

    private static Color over(Region region, Point2D middle, Color behind) {
        Color result = behind;
        if (region.getBackground() != null) {
            Point2D point = region.sceneToLocal(middle);
            for (BackgroundFill fill : region.getBackground().getFills()) {
                if (covers(region, fill.getInsets(), point)) {
                    result = blend(colour(fill.getFill()), result);
                }
            }
        }
        return result;
    }

    private static boolean covers(Region region, Insets insets, Point2D point) {
        return point.getX() >= insets.getLeft() && point.getX() <= region.getWidth() - insets.getRight()
            && point.getY() >= insets.getTop() && point.getY() <= region.getHeight() - insets.getBottom();
    }

    private static Color colour(Paint paint) {
        return paint instanceof Color colour ? colour : Color.TRANSPARENT;
    }

    private static Color blend(Color top, Color bottom) {
        return bottom.interpolate(Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity());
    }

    /// WCAG's contrast ratio.
    static double ratio(Color a, Color b) {
        double one = luminance(a);
        double two = luminance(b);
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", Math.round(colour.getRed() * 255),
            Math.round(colour.getGreen() * 255), Math.round(colour.getBlue() * 255));
    }
}
