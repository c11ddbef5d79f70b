package dev.catalogdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.settings.WindowPlacement;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/// A window opens where it was, and never off the screens.
class WindowPlacerTest {
    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1920, 1080);
    private static final Rectangle2D RIGHT = new Rectangle2D(1920, -200, 2560, 1440);

    @Test
    void opensWhereItWas() {
        WindowPlacement kept = new WindowPlacement(2000, 100, 1500, 1000, true);

        assertThat(place(kept, MAIN, RIGHT)).isEqualTo(kept);
    }

    @Test
    void comesBackFromAScreenThatIsGone() {
        assertThat(place(new WindowPlacement(2000, 100, 1500, 1000, false), MAIN))
            .isEqualTo(new WindowPlacement(420, 80, 1500, 1000, false));
    }

    @Test
    void shrinksToASmallerScreen() {
        Rectangle2D small = new Rectangle2D(0, 24, 1366, 744);

        assertThat(place(new WindowPlacement(0, 0, 2560, 1440, false), small))
            .isEqualTo(new WindowPlacement(0, 24, 1366, 744, false));
    }

    @Test
    void isNeverSmallerThanItsLeastSizeNorLargerThanTheScreen() {
        assertThat(place(new WindowPlacement(10, 10, 50, 50, false), MAIN))
            .isEqualTo(new WindowPlacement(10, 10, 800, 600, false));
        assertThat(place(new WindowPlacement(10, 10, 50, 50, false), new Rectangle2D(0, 0, 640, 480)))
            .isEqualTo(new WindowPlacement(0, 0, 640, 480, false));
    }

    @Test
    void staysOnTheScreenThatMostOfItLiesOn() {
        assertThat(place(new WindowPlacement(1700, 0, 1000, 700, false), MAIN, RIGHT).x()).isEqualTo(1920);
    }

    @Test
    void opensNewWindowsAsideOfEachOther() {
        WindowPlacement first = WindowPlacer.place(Optional.empty(), List.of(MAIN), 0);
        WindowPlacement second = WindowPlacer.place(Optional.empty(), List.of(MAIN), 1);

        assertThat(first).isEqualTo(new WindowPlacement(240, 90, 1440, 900, false));
        assertThat(second).isEqualTo(new WindowPlacement(272, 122, 1440, 900, false));
    }

    private static WindowPlacement place(WindowPlacement kept, Rectangle2D... screens) {
        return WindowPlacer.place(Optional.of(kept), List.of(screens), 0);
    }
}
