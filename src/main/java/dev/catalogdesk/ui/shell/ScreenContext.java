package dev.catalogdesk.ui.shell;

import java.util.List;
import java.util.Optional;

/// All that a window shows of one connection and region. Given anew when the window turns to another.
///
/// @param screens makes the screens
/// @param drawer what the activity drawer shows; nothing while there is no connection
/// @param sources who the palette asks
public record ScreenContext(ScreenFactory screens, Optional<ActivityDrawer> drawer, List<PaletteSource> sources) {
    /// Copies the sources.
    public ScreenContext {
        sources = List.copyOf(sources);
    }
}
