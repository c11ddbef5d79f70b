package dev.catalogdesk.ui;

import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.Screen;
import dev.catalogdesk.ui.shell.ScreenFactory;
import dev.catalogdesk.ui.shell.ScreenId;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/// The screens while the connection cannot be used: in place of each that asks AWS stands what is wrong; settings
/// and help stay as they are.
///
/// @param message makes what stands there
/// @param retry asks AWS again (F5)
/// @param settings makes the settings screen
record BlockedScreens(Supplier<Region> message, Runnable retry, Supplier<Screen> settings) implements ScreenFactory {
    @Override
    public Optional<Screen> create(ScreenId id) {
        return switch (id) {
            case HELP -> Optional.empty();
            case SETTINGS -> Optional.of(settings.get());
            case PRODUCTS, PROVISIONED, PLANS, IMPORT, ACTIVITY -> Optional.of(new Blocked(message.get(), retry));
        };
    }

    private record Blocked(Region root, Runnable retry) implements Screen {
        @Override
        public void show(Place place) {
            // Every place looks the same without a session; the place itself is kept for when there is one.
        }

        @Override
        public void refresh() {
            retry.run();
        }

        @Override
        public void focusFilter() {
            root.requestFocus();
        }

        @Override
        public void close() {
            // Holds nothing.
        }
    }
}
