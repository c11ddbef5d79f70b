package dev.catalogdesk.ui.settings;

import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.Screen;
import javafx.scene.layout.Region;

/// The settings as a screen of the window.
public final class SettingsScreen implements Screen {
    private final SettingsViewModel model;
    private final GuardsViewModel guards;
    private final SettingsView view;

    /// Makes the screen.
    ///
    /// @param model the settings
    /// @param guards the guards of connections
    /// @param messages texts
    /// @param places what to tell about the program
    public SettingsScreen(
            SettingsViewModel model, GuardsViewModel guards, Messages messages, ProgramPlaces places) {
        this.model = model;
        this.guards = guards;
        view = new SettingsView(model, guards, messages, places);
    }

    @Override
    public Region root() {
        return view;
    }

    @Override
    public void show(Place place) {
        if (place.isGuards()) {
            view.showGuards();
        }
    }

    @Override
    public void refresh() {
        // The settings are not from AWS.
    }

    @Override
    public void focusFilter() {
        view.focusFirst();
    }

    @Override
    public void close() {
        model.close();
        guards.close();
    }
}
