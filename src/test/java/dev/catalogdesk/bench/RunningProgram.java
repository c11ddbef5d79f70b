package dev.catalogdesk.bench;

import dev.catalogdesk.Launcher;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The real program in this process, started by its own `main`, and driven through its window by ids and keys. Works
/// on a display and without one. Called on the driving thread, not on the JavaFX thread.
final class RunningProgram {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long REST = Duration.ofMillis(600).toNanos();
    private static final long STEP = Duration.ofMillis(5).toNanos();

    private RunningProgram() {
    }

    /// Starts the program and returns as soon as JavaFX runs.
    static RunningProgram start(String... arguments) {
        Thread.ofPlatform().name("program").start(() -> Launcher.main(arguments));
        RunningProgram program = new RunningProgram();
        program.await("JavaFX has started", RunningProgram::javaFxRuns);
        return program;
    }

    private static boolean javaFxRuns() {
        try {
            Platform.runLater(() -> { });
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    /// Does something on the JavaFX thread and waits for it.
    static <T> T onUi(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The JavaFX thread did not answer", e);
        }
    }

    /// Waits until something is so, asked on the driving thread.
    void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited in vain until " + what);
            }
            LockSupport.parkNanos(STEP);
        }
    }

    /// Waits until something is so, asked on the JavaFX thread.
    void awaitUi(String what, BooleanSupplier condition) {
        await(what, () -> onUi(condition::getAsBoolean));
    }

    /// Waits for a node that can be seen.
    void awaitShown(String id) {
        awaitUi("#" + id + " is shown", () -> find(id).isPresent());
    }

    /// Lets a few frames pass, until what was begun is laid out and short movements have ended.
    void settle() {
        long end = System.nanoTime() + REST;
        await("a few frames have passed", () -> onUi(() -> System.nanoTime() > end));
    }

    /// A node in any window that can be seen. On the JavaFX thread.
    static Optional<Node> find(String id) {
        return find(node -> id.equals(node.getId()));
    }

    /// A node in any window that can be seen. On the JavaFX thread.
    static Optional<Node> find(Predicate<Node> wanted) {
        return List.copyOf(Window.getWindows()).reversed().stream()
            .filter(window -> window.isShowing() && window.getScene() != null)
            .flatMap(window -> find(window.getScene().getRoot(), wanted).stream())
            .findFirst();
    }

    private static Optional<Node> find(Node node, Predicate<Node> wanted) {
        if (!node.isVisible()) {
            return Optional.empty();
        }
        if (wanted.test(node)) {
            return Optional.of(node);
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Optional<Node> found = find(child, wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// The program's window. On the JavaFX thread.
    static Optional<Stage> window() {
        return List.copyOf(Window.getWindows()).stream()
            .filter(each -> each instanceof Stage stage && stage.isShowing())
            .map(Stage.class::cast)
            .filter(stage -> stage.getTitle() != null && stage.getTitle().startsWith("Catalog Desk"))
            .findFirst();
    }

    /// Presses a button, or clicks what is none.
    void click(String id) {
        awaitUi("#" + id + " can be pressed", () -> find(id).filter(node -> !node.isDisabled()).isPresent());
        onUi(() -> {
            Node node = find(id).orElseThrow();
            node.requestFocus();
            if (node instanceof ButtonBase button) {
                button.fire();
            } else {
                Event.fireEvent(node, mouse(MouseEvent.MOUSE_PRESSED));
                Event.fireEvent(node, mouse(MouseEvent.MOUSE_RELEASED));
                Event.fireEvent(node, mouse(MouseEvent.MOUSE_CLICKED));
            }
            return true;
        });
    }

    /// Chooses one of several.
    void choose(String id) {
        onUi(() -> {
            ((Toggle) find(id).orElseThrow()).setSelected(true);
            return true;
        });
    }

    /// Writes into a field.
    void write(String id, String text) {
        awaitShown(id);
        onUi(() -> {
            TextInputControl field = (TextInputControl) find(id).orElseThrow();
            field.requestFocus();
            field.setText(text);
            return true;
        });
    }

    /// Presses a key in the foremost window, at what has the focus.
    void key(KeyCode code, boolean control) {
        onUi(() -> {
            Scene scene = window().orElseThrow().getScene();
            Node focused = scene.getFocusOwner();
            Node target = focused == null ? scene.getRoot() : focused;
            Event.fireEvent(target, key(KeyEvent.KEY_PRESSED, code, control));
            Event.fireEvent(target, key(KeyEvent.KEY_RELEASED, code, control));
            return true;
        });
    }

    private static KeyEvent key(EventType<KeyEvent> type, KeyCode code, boolean control) {
        return new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, code.getName(), code, false, control, false, false);
    }

    private static MouseEvent mouse(EventType<MouseEvent> type) {
        return new MouseEvent(type, 2, 2, 2, 2, MouseButton.PRIMARY, 1, false, false, false, false,
            type == MouseEvent.MOUSE_PRESSED, false, false, true, false, true, null);
    }
}
