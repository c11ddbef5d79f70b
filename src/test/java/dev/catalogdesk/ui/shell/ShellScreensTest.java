package dev.catalogdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.settings.ThemeChoice;
import dev.catalogdesk.ui.testing.ScreenChecks;
import dev.catalogdesk.ui.testing.UiTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The frame, settings, help and the screens not built yet: named controls, readable text, nothing clipped, in both
/// themes and at both sizes. Leaves pictures in `target/snapshots`.
class ShellScreensTest extends UiTest {
    @ParameterizedTest
    @CsvSource({"LIGHT, 1440, 900", "DARK, 1440, 900", "LIGHT, 1024, 700", "DARK, 1024, 700"})
    void everyScreenHolds(ThemeChoice theme, int width, int height, @TempDir Path folder) {
        ShellFixture fixture = onUi(() -> new ShellFixture(folder));
        runOnUi(() -> fixture.settings.update(settings -> settings.withTheme(theme)));
        showScene(() -> fixture.scene(width, height));
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        runOnUi(() -> fixture.model.runningProperty().set(1));
        List<String> problems = new ArrayList<>();

        for (ScreenId id : ScreenId.values()) {
            runOnUi(() -> fixture.navigator.open(Place.of(id)));
            look(fixture, "shell-" + id.code() + suffix, problems);
        }
        for (HelpTopic topic : HelpTopic.values()) {
            runOnUi(() -> fixture.navigator.open(Place.of(ScreenId.HELP, topic.code())));
            check(fixture, "help " + topic, problems);
        }
        press(KeyCode.CONTROL, KeyCode.K);
        look(fixture, "shell-palette" + suffix, problems);
        press(KeyCode.ESCAPE);
        runOnUi(fixture.view::toggleKeys);
        look(fixture, "shell-keys" + suffix, problems);
        press(KeyCode.ESCAPE);
        runOnUi(() -> {
            fixture.model.notices().notify(Notice.of(Notice.Tone.WARNING,
                "The settings could not be read, so the program began with its defaults. The broken file is kept as "
                    + "settings.json.broken-20260301."));
            fixture.model.notices().toast(Notice.of(Notice.Tone.SUCCESS, "Launched billing-cache"));
            fixture.view.openDrawer();
        });
        look(fixture, "shell-drawer" + suffix, problems);

        assertThat(problems).isEmpty();
    }

    private void look(ShellFixture fixture, String name, List<String> problems) {
        check(fixture, name, problems);
        snapshot(name);
    }

    private void check(ShellFixture fixture, String name, List<String> problems) {
        settle();
        Scene scene = onUi(() -> fixture.view.getScene());
        onUi(() -> ScreenChecks.problems(scene)).forEach(problem -> problems.add(name + ": " + problem));
    }
}
