package dev.catalogdesk.ui.shell;

import dev.catalogdesk.settings.WindowPlacement;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/// Decides where a window opens: where it was, but never off the screens, which may have gone or become smaller
/// since. A pure function of what was kept and what screens there are.
public final class WindowPlacer {
    /// Narrowest window, px.
    public static final double MIN_WIDTH = 800;

    /// Lowest window, px.
    public static final double MIN_HEIGHT = 600;

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double STEP = 32;

    private WindowPlacer() {
    }

    /// Finds the place of a window.
    ///
    /// @param kept where it was, if it was ever open
    /// @param screens what can be used of each screen, the primary one first; at least one
    /// @param others how many windows are open already; a new window is moved aside for each
    /// @return a place that lies whole on one screen, as large as kept or as fits
    public static WindowPlacement place(Optional<WindowPlacement> kept, List<Rectangle2D> screens, int others) {
        WindowPlacement wanted = kept.orElseGet(() -> centred(screens.getFirst(), others));
        Rectangle2D screen = screenOf(wanted, screens);
        double width = Math.min(Math.max(wanted.width(), MIN_WIDTH), screen.getWidth());
        double height = Math.min(Math.max(wanted.height(), MIN_HEIGHT), screen.getHeight());
        double x = Math.clamp(wanted.x(), screen.getMinX(), Math.max(screen.getMinX(), screen.getMaxX() - width));
        double y = Math.clamp(wanted.y(), screen.getMinY(), Math.max(screen.getMinY(), screen.getMaxY() - height));
        return new WindowPlacement(x, y, width, height, wanted.maximized());
    }

    private static WindowPlacement centred(Rectangle2D screen, int others) {
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        double aside = others * STEP;
        return new WindowPlacement(screen.getMinX() + (screen.getWidth() - width) / 2 + aside,
            screen.getMinY() + (screen.getHeight() - height) / 2 + aside, width, height, false);
    }

    // The screen that most of the window lies on; the primary one where it lies on none.
    private static Rectangle2D screenOf(WindowPlacement wanted, List<Rectangle2D> screens) {
        Rectangle2D best = screens.getFirst();
        double most = 0;
        for (Rectangle2D screen : screens) {
            double width = Math.min(wanted.x() + wanted.width(), screen.getMaxX())
                - Math.max(wanted.x(), screen.getMinX());
            double height = Math.min(wanted.y() + wanted.height(), screen.getMaxY())
                - Math.max(wanted.y(), screen.getMinY());
            double area = Math.max(0, width) * Math.max(0, height);
            if (area > most) {
                most = area;
                best = screen;
            }
        }
        return best;
    }
}
