package dev.catalogdesk.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.StackPane;

/// Holds the screens of the present connection and region, each made when it is first opened, and shows one.
final class ContentArea extends StackPane {
    private final Map<ScreenId, Screen> screens = new EnumMap<>(ScreenId.class);
    private Function<ScreenId, Screen> factory;

    ContentArea(Function<ScreenId, Screen> factory) {
        this.factory = factory;
        setId("shell-content");
    }

    /// Closes all screens; those of another connection come in their place.
    ///
    /// @param next makes them
    void restart(Function<ScreenId, Screen> next) {
        close();
        factory = next;
    }

    void close() {
        getChildren().clear();
        screens.values().forEach(Screen::close);
        screens.clear();
    }

    void show(Place place) {
        boolean focusWithin = isFocusWithin();
        Screen screen = screens.computeIfAbsent(place.screen(), factory);
        boolean other = !getChildren().contains(screen.root());
        if (other) {
            getChildren().setAll(screen.root());
        }
        screen.show(place);
        boolean placed = screen.root().isFocusWithin();
        if (other && !placed && (focusWithin || isFocusLost())) {
            focus();
        }
    }

    /// Moves the focus to the first control of the screen.
    void focus() {
        requestFocusTraversal(TraversalDirection.NEXT);
    }

    Optional<Screen> current(ScreenId id) {
        return Optional.ofNullable(screens.get(id));
    }

    private boolean isFocusLost() {
        return Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner()).map(Node::getScene).isEmpty();
    }
}
