package dev.catalogdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.operations.Order;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.TestOrigins;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;

/// Ending the program while a launch is on its way, in the whole program.
class QuitJourneyTest extends ProgramSteps {
    private static final String QUEUE = "prod-4x2k7vqw3n5ta";

    @Test
    void asksOnEveryWayOutAndStaysUnlessToldOtherwise() {
        startOnProducts();
        Runnable letGo = aws.faults().hold("ProvisionProduct", 1);
        launch();

        press(KeyCode.CONTROL, KeyCode.Q);
        waitUntil("Ctrl+Q asks", () -> isThere("dialog-action"));
        assertThat(onUi(() -> node("dialog-cancel", Button.class).isFocused())).isTrue();
        snapshot("quit-question");
        press(KeyCode.ENTER);
        assertThat(onUi(windows()::size)).isEqualTo(1);

        Stage window = onUi(() -> windows().getFirst());
        program().executor.onUi(() ->
            Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST)));
        waitUntil("the window's own button asks", () -> isThere("dialog-action"));
        press(KeyCode.ESCAPE);
        assertThat(onUi(window::isShowing)).isTrue();

        press(KeyCode.CONTROL, KeyCode.W);
        waitUntil("closing the last window asks", () -> isThere("dialog-action"));
        clickOn("dialog-action");
        waitUntil("the window is closed", () -> windows().isEmpty());
        letGo.run();
    }

    @Test
    void closesOneOfTwoWindowsWithoutAQuestion() {
        startOnProducts();
        Runnable letGo = aws.faults().hold("ProvisionProduct", 1);
        launch();
        press(KeyCode.CONTROL, KeyCode.N);
        waitUntil("two windows are open", () -> windows().size() == 2);
        press(KeyCode.CONTROL, KeyCode.W);
        waitUntil("one is left", () -> windows().size() == 1);
        assertThat(onUi(() -> isThere("dialog-action"))).isFalse();
        letGo.run();
    }

    @Test
    void endsAtOnceWhereNothingWaitsHere() {
        startOnProducts();
        press(KeyCode.CONTROL, KeyCode.Q);
        waitUntil("the window is closed", () -> windows().isEmpty());
    }

    private void launch() {
        String version = catalog().describeProduct(QUEUE).versions().getLast().id();
        LaunchRequest request = new LaunchRequest(QUEUE, version, Optional.of("lpv2-b5n8xr6tqy2ka"), NAME, Map.of(),
            List.of(), List.of(), "a-token-of-this-test");
        program().operations.submit(Order.launch(TestOrigins.of(catalog(), "111122223333"),
            new Location("prod", "111122223333", REGION), "Queue", "v1", request, Set.of()));
        waitUntil("the launch waits here",
            () -> program().operations.all().stream().anyMatch(each -> each.waitsHere()));
    }
}
