package dev.catalogdesk.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The navigator of one window: its history, and the place as something to observe. Lives as long as the window.
public final class ShellNavigator implements Navigator {
    private final History history;
    private final Map<ScreenId, Place> left = new EnumMap<>(ScreenId.class);
    private final ReadOnlyObjectWrapper<Place> place;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    /// Begins at a place.
    ///
    /// @param start where the window opens
    public ShellNavigator(Place start) {
        history = new History(start);
        place = new ReadOnlyObjectWrapper<>(start);
        left.put(start.screen(), start);
    }

    @Override
    public void open(Place target) {
        history.open(target);
        update();
    }

    /// Goes to a screen where it was left; from the screen itself, to its list.
    ///
    /// @param screen which
    public void open(ScreenId screen) {
        Place root = new Place(screen, List.of());
        open(place().screen() == screen ? root : left.getOrDefault(screen, root));
    }

    /// Goes to the place above the present one, such as from a page to its list.
    public void up() {
        List<String> path = place().path();
        if (!path.isEmpty()) {
            open(new Place(place().screen(), path.subList(0, path.size() - 1)));
        }
    }

    @Override
    public void replace(Place target) {
        history.replace(target);
        update();
    }

    @Override
    public void back() {
        history.back();
        update();
    }

    /// Goes forward one step, if there is one.
    public void forward() {
        history.forward();
        update();
    }

    /// Begins anew, after the window turned to another connection or region: ids of one catalogue mean nothing in
    /// the other.
    ///
    /// @param start where the window is now
    public void restart(Place start) {
        history.restart(start);
        left.clear();
        update();
    }

    /// Where the window is.
    ///
    /// @return the present place
    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// Where the window is.
    ///
    /// @return the present place
    public Place place() {
        return place.get();
    }

    /// Whether there is a step back.
    ///
    /// @return true if so
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /// Whether there is a step forward.
    ///
    /// @return true if so
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    private void update() {
        canGoBack.set(history.canGoBack());
        canGoForward.set(history.canGoForward());
        left.put(history.current().screen(), history.current());
        place.set(history.current());
    }
}
