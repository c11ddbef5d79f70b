package dev.catalogdesk.ui.shell;

import java.util.List;
import java.util.Optional;

/// A place in the window: a screen, and what is open on it, such as `products / prod-abc / launch`. What history
/// walks through and, with connection and region, what an [Address] names.
///
/// @param screen the screen
/// @param path what is open on it, from outside in; empty for the list alone
public record Place(ScreenId screen, List<String> path) {
    private static final String GUARDS = "guards";

    /// Copies the path.
    public Place {
        path = List.copyOf(path);
    }

    /// Names a place.
    ///
    /// @param screen the screen
    /// @param path what is open on it
    /// @return the place
    public static Place of(ScreenId screen, String... path) {
        return new Place(screen, List.of(path));
    }

    /// Where the guards of the window's connection are chosen.
    ///
    /// @return a place in the settings
    public static Place guards() {
        return of(ScreenId.SETTINGS, GUARDS);
    }

    /// Whether it is where guards are chosen.
    ///
    /// @return true for [#guards()]
    public boolean isGuards() {
        return equals(guards());
    }

    /// Whether a form that sends a change is open there.
    ///
    /// @return true for a launch
    public boolean isForm() {
        return path.contains("launch");
    }

    /// The id of what is open.
    ///
    /// @return the first step of the path, if any
    public Optional<String> item() {
        return path.isEmpty() ? Optional.empty() : Optional.of(path.getFirst());
    }
}
