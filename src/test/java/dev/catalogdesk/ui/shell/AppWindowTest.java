package dev.catalogdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.settings.WindowPlacement;
import dev.catalogdesk.ui.testing.UiTest;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A window keeps its place, and says what it is about.
class AppWindowTest extends UiTest {
    @Test
    void opensWhereItWasLeft(@TempDir Path folder) {
        ShellFixture fixture = onUi(() -> new ShellFixture(folder));
        fixture.settings.update(settings -> settings.withWindows(windows ->
            windows.withPlacement("main", new WindowPlacement(100, 60, 1200, 800, false))));

        AppWindow window = onUi(() -> window(fixture));

        assertThat(window.stage().getTitle()).isEqualTo("Catalog Desk – Products – Demo, eu-central-1");
        assertThat(window.stage().getX()).isEqualTo(100);
        assertThat(window.stage().getWidth()).isEqualTo(1200);
    }

    @Test
    void keepsItsPlaceAndClosesItsScreens(@TempDir Path folder) {
        ShellFixture fixture = onUi(() -> new ShellFixture(folder));
        AppWindow window = onUi(() -> window(fixture));
        runOnUi(() -> {
            window.stage().setX(40);
            window.stage().setWidth(900);
            window.close();
        });
        settle();

        WindowPlacement kept = fixture.settings.current().windows().placement("main").orElseThrow();
        assertThat(kept.x()).isEqualTo(40);
        assertThat(kept.width()).isEqualTo(900);
        assertThat(fixture.calls).contains("closed");
    }

    private static AppWindow window(ShellFixture fixture) {
        AppWindow window = new AppWindow(
            "main", new Stage(), fixture.view, fixture.model, fixture.services, fixture.theme, 0);
        window.show();
        return window;
    }
}
