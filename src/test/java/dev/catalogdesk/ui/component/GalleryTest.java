package dev.catalogdesk.ui.component;

import dev.catalogdesk.ui.testing.ScreenChecks;
import dev.catalogdesk.ui.testing.UiTest;
import dev.catalogdesk.ui.theme.RowDensity;
import dev.catalogdesk.ui.theme.Theme;
import dev.catalogdesk.ui.theme.ThemeMode;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// All shared parts at once pass the checks of every screen, in both themes and densities.
class GalleryTest extends UiTest {
    @ParameterizedTest
    @CsvSource({"LIGHT, STANDARD", "DARK, STANDARD", "LIGHT, DENSE", "DARK, DENSE"})
    void partsAreReadableNamedAndWhole(ThemeMode mode, RowDensity density) {
        Stage stage = showScene(() -> {
            Theme theme = new Theme();
            theme.setMode(mode);
            theme.setDensity(density);
            Gallery gallery = new Gallery(theme);
            javafx.scene.Scene scene = new javafx.scene.Scene(gallery.root, 1024, 700);
            theme.install(scene);
            gallery.table.select("pp-c6t8wnb2hx4ya");
            return scene;
        });
        snapshot(stage.getScene(), "gallery-" + mode + "-" + density);

        runOnUi(() -> ScreenChecks.check(stage.getScene()));
    }
}
