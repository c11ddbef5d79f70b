package dev.catalogdesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The places a window has been to, as in a browser: going somewhere forgets what lay ahead. Holds at most
/// [#MAX_PLACES], the oldest is forgotten first.
public final class History {
    /// How many places are kept.
    public static final int MAX_PLACES = 100;

    private final List<Place> places = new ArrayList<>();
    private int current;

    /// Begins a history.
    ///
    /// @param start where the window is
    public History(Place start) {
        places.add(start);
    }

    /// Where the window is.
    ///
    /// @return the present place
    public Place current() {
        return places.get(current);
    }

    /// Goes to a place. Going to where one is changes nothing.
    ///
    /// @param place where to go
    public void open(Place place) {
        if (place.equals(current())) {
            return;
        }
        places.subList(current + 1, places.size()).clear();
        places.add(place);
        if (places.size() > MAX_PLACES) {
            places.removeFirst();
        }
        current = places.size() - 1;
    }

    /// Puts a place where the present one was. Where that makes two neighbours alike, one of them goes, so that
    /// each step back is seen.
    ///
    /// @param place the place in exchange
    public void replace(Place place) {
        places.set(current, place);
        if (current + 1 < places.size() && places.get(current + 1).equals(place)) {
            places.remove(current + 1);
        }
        if (current > 0 && places.get(current - 1).equals(place)) {
            places.remove(current);
            current--;
        }
    }

    /// Goes back a step.
    ///
    /// @return the place now, or nothing where there is none to go back to
    public Optional<Place> back() {
        if (!canGoBack()) {
            return Optional.empty();
        }
        current--;
        return Optional.of(current());
    }

    /// Goes forward a step.
    ///
    /// @return the place now, or nothing where there is none ahead
    public Optional<Place> forward() {
        if (!canGoForward()) {
            return Optional.empty();
        }
        current++;
        return Optional.of(current());
    }

    /// Whether there is a place to go back to.
    ///
    /// @return true if so
    public boolean canGoBack() {
        return current > 0;
    }

    /// Whether there is a place ahead.
    ///
    /// @return true if so
    public boolean canGoForward() {
        return current + 1 < places.size();
    }

    /// Forgets all but one place: the others belong to a connection that is gone.
    ///
    /// @param start where the window is now
    public void restart(Place start) {
        places.clear();
        places.add(start);
        current = 0;
    }
}
