package dev.catalogdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.desktop.DesktopNote;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.Order;
import dev.catalogdesk.operations.TestOrigins;
import dev.catalogdesk.privacy.Masker;
import dev.catalogdesk.settings.SettingsStore;
import dev.catalogdesk.ui.activity.ActivityText;
import dev.catalogdesk.ui.activity.ActivityTone;
import dev.catalogdesk.ui.shell.Notice;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// The end of an operation, with several windows open.
class EndToldOnceTest extends ProgramSteps {
    private static final String AURORA = "prod-4x2k7vqw3n5ta";
    private static final ActivityText FAILED = text(ActivityTone.FAILURE, "Launch of orders failed");
    private static final ActivityText LAUNCHED = text(ActivityTone.SUCCESS, "Launched billing");

    private final List<Notice> toasts = new ArrayList<>();
    private final Masker masker = new Masker();
    private final SettingsStore store =
        SettingsStore.open(Path.of("never-written.json"), (delay, action) -> { }, Clock.systemUTC());

    @Test
    void isToldInOneOfTwoWindows() {
        startOnProducts();
        press(KeyCode.CONTROL, KeyCode.N);
        waitUntil("two windows are open", () -> windows().size() == 2
            && windows().stream().allMatch(each -> findIn(each, "activity-bar").isPresent()));
        launch();
        waitUntil("both show how it ended",
            () -> windows().stream().allMatch(each -> saysIn(each, "activity-bar", "failed")));

        assertThat(onUi(() -> windows().stream().mapToLong(this::toasts).sum())).isEqualTo(1);
    }

    @Test
    void isToldByTheDesktopOnceWhereNoWindowIsInFront() {
        EndTeller teller = teller(false);
        teller.ended("op-1", FAILED);
        teller.ended("op-1", FAILED);
        teller.ended("op-2", LAUNCHED);

        assertThat(toasts).containsExactly(Notice.of(Notice.Tone.DANGER, "Launch of orders failed"),
            Notice.of(Notice.Tone.SUCCESS, "Launched billing"));
        assertThat(desktopNotes).containsExactly(new DesktopNote("Launch of orders failed", "Queue v1", true),
            new DesktopNote("Launched billing", "Queue v1", false));
    }

    @Test
    void staysInTheWindowWhereOneIsInFront() {
        teller(true).ended("op-1", FAILED);
        assertThat(toasts).hasSize(1);
        assertThat(desktopNotes).isEmpty();
    }

    @Test
    void isNotToldByTheDesktopWhereTheOperatorDoesNotWishIt() {
        store.update(settings -> settings.withTellOnDesktop(false));
        teller(false).ended("op-1", FAILED);
        assertThat(toasts).hasSize(1);
        assertThat(desktopNotes).isEmpty();
    }

    @Test
    void secretsAreTakenOutOfWhatTheDesktopShows() {
        masker.tell(List.of("orders"));
        teller(false).ended("op-1", FAILED);
        assertThat(desktopNotes).singleElement().extracting(DesktopNote::title).asString().doesNotContain("orders");
    }

    private EndTeller teller(boolean inFront) {
        return new EndTeller(toasts::add, () -> inFront, store, desktopNotes::add, masker);
    }

    private long toasts(Stage window) {
        return findIn(window, "shell-toasts").map(Parent.class::cast)
            .map(all -> (long) all.getChildrenUnmodifiable().size()).orElse(0L);
    }

    /// A launch that AWS accepts and that fails at once.
    private void launch() {
        String version = catalog().describeProduct(AURORA).versions().getLast().id();
        LaunchRequest request = new LaunchRequest(AURORA, version, Optional.of("lpv2-b5n8xr6tqy2ka"), NAME, Map.of(),
            List.of(), List.of(), "a-token-of-this-test");
        program().operations.submit(Order.launch(TestOrigins.of(catalog(), "111122223333"),
            new Location("prod", "111122223333", REGION), "Aurora", "v1", request, Set.of()));
    }

    private static ActivityText text(ActivityTone tone, String title) {
        return new ActivityText(tone, "", title, "Queue v1", "", "", List.of(), List.of(),
            new ActivityText.Actions(false, false, false, false, false, Set.of()));
    }
}
