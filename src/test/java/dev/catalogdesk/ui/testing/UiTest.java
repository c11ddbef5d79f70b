package dev.catalogdesk.ui.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A test with a window, on the headless platform. Nodes are named by their id. Everything here is called on the
/// test's thread and does its work on the JavaFX thread; every step waits until JavaFX has come to rest. An error
/// that nobody catches on the JavaFX thread fails the test.
///
/// ```java
/// class ProductsViewTest extends UiTest {
///     @Test
///     void showsTheProducts() {
///         show(() -> new ProductsView(model), 1024, 700);
///         clickOn("products-search");
///         type("bucket");
///         waitUntil("one product is left", () -> node("products-table", TableView.class).getItems().size() == 1);
///         snapshot("products-filtered");
///     }
/// }
/// ```
public abstract class UiTest {
    /// How long [#waitUntil] and [#node] wait; much longer than anything takes on a busy machine.
    protected static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("ui.test.patience", 30));

    private static final double MOST_OF_A_PICTURE = 0.998;

    private final FxRobot robot = new FxRobot();
    private final List<Throwable> uncaught = Collections.synchronizedList(new ArrayList<>());

    /// Starts JavaFX, once for all tests of a run.
    ///
    /// @throws TimeoutException if it does not start
    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @BeforeEach
    final void watchJavaFxThread() {
        runOnUi(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> uncaught.add(error)));
    }

    @AfterEach
    final void closeWindows() {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
        runOnUi(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        settle();
        assertThat(uncaught).as("errors on the JavaFX thread that nobody caught").isEmpty();
    }

    /// Opens a window.
    ///
    /// @param root makes what is in it, on the JavaFX thread
    /// @param width width of its inside in pixels
    /// @param height height of its inside in pixels
    /// @return the window, showing and in front
    protected final Stage show(Supplier<? extends Parent> root, double width, double height) {
        return showScene(() -> new Scene(root.get(), width, height));
    }

    /// Opens a window.
    ///
    /// @param scene makes what is in it, on the JavaFX thread
    /// @return the window, showing and in front
    protected final Stage showScene(Supplier<Scene> scene) {
        Stage stage = onUi(() -> {
            Stage made = new Stage();
            made.setScene(scene.get());
            made.show();
            made.requestFocus();
            return made;
        });
        settle();
        return stage;
    }

    /// Clicks in the middle of a node.
    ///
    /// @param id its id
    protected final void clickOn(String id) {
        clickOn(node(id, Node.class));
    }

    /// Clicks in the middle of a node.
    ///
    /// @param node the node
    protected final void clickOn(Node node) {
        robot.clickOn(node);
        settle();
    }

    /// Clicks twice in the middle of a node.
    ///
    /// @param node the node
    protected final void doubleClickOn(Node node) {
        robot.doubleClickOn(node);
        settle();
    }

    /// Clicks with the right button in the middle of a node.
    ///
    /// @param node the node
    protected final void rightClickOn(Node node) {
        robot.rightClickOn(node);
        settle();
    }

    /// Drags a node with the mouse.
    ///
    /// @param node the node
    /// @param x by how many pixels to the right
    /// @param y by how many pixels down
    protected final void drag(Node node, double x, double y) {
        robot.drag(node).dropBy(x, y);
        settle();
    }

    /// Types into what has the focus.
    ///
    /// @param text any characters
    protected final void type(String text) {
        robot.write(text);
        settle();
    }

    /// Presses keys together and lets them go, such as `press(KeyCode.CONTROL, KeyCode.K)`.
    ///
    /// @param keys the keys, modifiers first
    protected final void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        settle();
    }

    /// Finds a node in any window. Waits for it to come, but not within a condition of [#waitUntil].
    ///
    /// @param id its id
    /// @param type what it is
    /// @param <T> what it is
    /// @return the first node with the id
    protected final <T extends Node> T node(String id, Class<T> type) {
        if (!Platform.isFxApplicationThread()) {
            waitUntil("there is a node #" + id, () -> find(id).isPresent());
        }
        return type.cast(find(id).orElseThrow());
    }

    /// Looks for a node in all windows.
    ///
    /// @param id its id
    /// @return the first node with the id, or nothing at this moment
    protected final Optional<Node> find(String id) {
        return robot.lookup(node -> id.equals(node.getId())).tryQuery();
    }

    /// Looks for a node in one window, where several show the same.
    ///
    /// @param window the window
    /// @param id its id
    /// @return the first node with the id in that window, or nothing at this moment
    protected final Optional<Node> findIn(Window window, String id) {
        return robot.from(window.getScene().getRoot()).lookup((Node node) -> id.equals(node.getId())).tryQuery();
    }

    /// Looks for nodes in all windows.
    ///
    /// @param selector a CSS selector, such as `.table-row-cell`
    /// @return the nodes it fits at this moment
    protected final List<Node> findAll(String selector) {
        return List.copyOf(robot.lookup(selector).queryAll());
    }

    /// Whether a node is there and can be seen.
    ///
    /// @param id its id
    /// @return true if it and all that it is in is visible
    protected final boolean isShown(String id) {
        return onUi(() -> find(id).filter(UiTest::isShown).isPresent());
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Waits until something is so.
    ///
    /// @param what what is waited for, for the message
    /// @param condition asked on the JavaFX thread again and again
    protected final void waitUntil(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS, () -> onUi(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("Waited " + PATIENCE.toSeconds() + " s in vain until " + what, e);
        }
        settle();
    }

    /// Lets JavaFX do what it has to do.
    protected final void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Does something on the JavaFX thread.
    ///
    /// @param work gives a result
    /// @param <T> the result
    /// @return the result
    protected static <T> T onUi(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), work);
    }

    /// Does something on the JavaFX thread.
    ///
    /// @param work what to do
    protected static void runOnUi(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), work);
    }

    /// Takes a picture of the foremost window into `target/snapshots` and checks that it shows something.
    ///
    /// @param name name of the file without `.png`
    /// @return the file
    protected final Path snapshot(String name) {
        return snapshot(onUi(() -> Window.getWindows().getLast().getScene()), name);
    }

    /// Takes a picture into `target/snapshots` and checks that it shows something.
    ///
    /// @param scene what to take
    /// @param name name of the file without `.png`
    /// @return the file
    protected final Path snapshot(Scene scene, String name) {
        WritableImage image = onUi(() -> scene.snapshot(null));
        Path file = Path.of("target", "snapshots", name + ".png");
        Png.write(image, file);
        assertThat(isBlank(image)).as("%s is blank", file).isFalse();
        return file;
    }

    /// Whether a picture shows nothing: all but a few of its pixels have one colour.
    ///
    /// @param image the picture
    /// @return true if so
    static boolean isBlank(WritableImage image) {
        Map<Integer, Integer> counts = new HashMap<>();
        PixelReader reader = image.getPixelReader();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                counts.merge(reader.getArgb(x, y), 1, Integer::sum);
            }
        }
        return Collections.max(counts.values()) > MOST_OF_A_PICTURE * width * height;
    }
}
