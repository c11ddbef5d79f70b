package dev.catalogdesk.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import dev.catalogdesk.ui.testing.UiTest;
import dev.catalogdesk.ui.theme.Theme;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each state of loading has its place: content, skeleton, message, or a line above older content.
class StatePaneTest extends UiTest {
    private static final LoadState FAILED = new LoadState.Failed(new IllegalStateException("reset"));

    private final List<String> asked = new ArrayList<>();
    private final StatePane pane;

    StatePaneTest() {
        pane = onUi(() -> make(asked));
    }

    @BeforeEach
    void show() {
        show(() -> pane, 600, 400);
    }

    @Test
    void showsNothingBeforeAnythingWasAsked() {
        become(new LoadState.Idle(), false);

        assertThat(shown()).isEmpty();
    }

    @Test
    void showsASkeletonWhileLoadingForTheFirstTime() {
        become(new LoadState.Loading(), false);

        assertThat(shown()).containsExactly("Skeleton");
    }

    @Test
    void leavesOlderContentWhileLoadingAgain() {
        become(new LoadState.Loading(), true);

        assertThat(shown()).containsExactly("Content");
        assertThat(findAll(".busy-bar")).singleElement().matches(bar -> bar.isVisible());
    }

    @Test
    void showsContentOnceItIsLoaded() {
        become(new LoadState.Loading(), true);
        become(new LoadState.Loaded(), true);

        assertThat(shown()).containsExactly("Content");
        assertThat(findAll(".busy-bar")).noneMatch(bar -> bar.isVisible());
    }

    @Test
    void saysThatThereIsNothing() {
        become(new LoadState.Loaded(), false);

        assertThat(shown()).containsExactly("Empty");
    }

    @Test
    void saysAFailureInPlaceOfContentAndAsksAgain() {
        become(FAILED, false);
        assertThat(shown()).contains("It failed", "The server answered: reset").doesNotContain("Content");

        clickOn("state-retry");

        assertThat(asked).containsExactly("again");
    }

    @Test
    void saysAFailureAboveOlderContent() {
        become(FAILED, true);
        assertThat(shown()).contains("Content", "Not up to date. It failed");

        clickOn("state-retry");
        become(new LoadState.Loaded(), true);

        assertThat(asked).containsExactly("again");
        assertThat(shown()).containsExactly("Content");
    }

    @Test
    void offersToSignInWhereThatHelps() {
        become(new LoadState.NeedsSignIn(new IllegalStateException("expired")), false);

        clickOn("state-sign-in");

        assertThat(asked).containsExactly("sign in");
    }

    @ParameterizedTest
    @CsvSource({"denied", "failed", "offline"})
    void givesTheDetailsToPassOn(String kind) {
        Exception cause = new IllegalStateException("reset");
        become(switch (kind) {
            case "denied" -> new LoadState.Denied(cause);
            case "offline" -> new LoadState.Offline(cause);
            default -> FAILED;
        }, false);

        clickOn("state-copy");

        assertThat(onUi(() -> String.valueOf(Clipboard.getSystemClipboard().getString()))).isEqualTo("""
            It failed
            The server answered: reset

            Missing permission: servicecatalog:SearchProducts
            Caller: arn:aws:iam::111122223333:role/ops
            Error code: Denied
            Request ID: 8f7c""");
    }

    private void become(LoadState state, boolean filled) {
        runOnUi(() -> pane.show(state, filled));
        settle();
    }

    private List<String> shown() {
        return onUi(() -> findAll(".label").stream().map(node -> ((Labeled) node).getText())
            .filter(text -> !text.isBlank()).toList());
    }

    private static StatePane make(List<String> asked) {
        Messages messages = Messages.load();
        Parts parts = new Parts(messages, new ManualTaskExecutor(), new Theme(), ColumnLayoutStore.NONE,
            ZoneOffset.UTC);
        StateMessages states = new StateMessages(messages, cause -> new FailureText("It failed",
            "The server answered: " + cause.getMessage(), "servicecatalog:SearchProducts",
            "arn:aws:iam::111122223333:role/ops", "Denied", "8f7c", ""));
        StatePane made = new StatePane(parts, states, new Label("Content"), new Label("Skeleton"),
            new StateActions(() -> asked.add("again"), () -> asked.add("sign in")));
        made.setEmpty(() -> new Label("Empty"));
        return made;
    }
}
