package dev.catalogdesk.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// What the keys of a window do. Keys with a modifier and function keys work everywhere; Escape only where the
/// focused control has no use for it; `/` and `?` not while one types a text.
final class ShellKeys {
    private final ShellView view;
    private final ShellServices services;
    private final Map<KeyAction, Runnable> actions = new EnumMap<>(KeyAction.class);

    ShellKeys(ShellView view, ShellServices services) {
        this.view = view;
        this.services = services;
        window();
        screens();
        work();
    }

    private void window() {
        ShellActions program = services.actions();
        actions.put(KeyAction.PALETTE, view::openPalette);
        actions.put(KeyAction.DRAWER, view::toggleDrawer);
        actions.put(KeyAction.KEYS, view::toggleKeys);
        actions.put(KeyAction.COPY_ADDRESS, view::copyAddress);
        actions.put(KeyAction.NEW_WINDOW, program::newWindow);
        actions.put(KeyAction.CLOSE_WINDOW, program::closeWindow);
        actions.put(KeyAction.QUIT, program::quit);
    }

    private void screens() {
        for (ScreenId id : ScreenId.values()) {
            actions.put(KeyAction.goTo(id), () -> navigator().open(id));
        }
        actions.put(KeyAction.SETTINGS, () -> navigator().open(Place.of(ScreenId.SETTINGS)));
        actions.put(KeyAction.BACK, () -> navigator().back());
        actions.put(KeyAction.FORWARD, () -> navigator().forward());
        actions.put(KeyAction.EXPLAIN, () -> navigator().open(
            Place.of(ScreenId.HELP, HelpTopic.explaining(navigator().place()).code())));
    }

    private void work() {
        actions.put(KeyAction.FILTER, onScreen(Screen::focusFilter));
        actions.put(KeyAction.REFRESH, onScreen(Screen::refresh));
        actions.put(KeyAction.LAUNCH, view::launch);
        actions.put(KeyAction.EXPLAIN_FIELD, onScreen(Screen::explainField));
        actions.put(KeyAction.ESCAPE, view::escape);
    }

    private Runnable onScreen(Consumer<Screen> action) {
        return () -> view.currentScreen().ifPresent(action);
    }

    private ShellNavigator navigator() {
        return view.model().navigator();
    }

    /// Does what a key would do.
    ///
    /// @param action which
    void run(KeyAction action) {
        actions.getOrDefault(action, () -> { }).run();
    }

    /// Listens to the keys of the scene that the window is in. The scene itself is listened to, because it gets the
    /// keys while nothing has the focus.
    ///
    /// @param scene the scene, once there is one
    void listenTo(ObservableValue<Scene> scene) {
        scene.subscribe(now -> {
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
                now.addEventHandler(KeyEvent.KEY_PRESSED, this::leftOver);
                now.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
            }
        });
    }

    private void pressed(KeyEvent event) {
        services.keys().pressed(event)
            .filter(action -> action != KeyAction.ESCAPE && actions.containsKey(action))
            .ifPresent(action -> {
                event.consume();
                run(action);
            });
    }

    private void leftOver(KeyEvent event) {
        boolean free = !event.isConsumed() && !view.isOverlayOpen() && !isTyping(event.getTarget());
        services.keys().pressed(event).filter(action -> action == KeyAction.ESCAPE && free).ifPresent(action -> {
            event.consume();
            run(action);
        });
    }

    private void typed(KeyEvent event) {
        if (isTyping(event.getTarget()) || (view.isOverlayOpen() && !view.showsKeys())) {
            return;
        }
        services.keys().typed(event).ifPresent(action -> {
            event.consume();
            run(action);
        });
    }

    private static boolean isTyping(EventTarget target) {
        return switch (target) {
            case TextInputControl input -> input.isEditable();
            case ComboBoxBase<?> box -> box.isEditable();
            case Spinner<?> spinner -> spinner.isEditable();
            default -> false;
        };
    }
}
