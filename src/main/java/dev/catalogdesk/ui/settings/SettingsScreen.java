package dev.catalogdesk.ui.settings;

import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.Screen;
import javafx.scene.layout.Region;

/// The settings as a screen of the window.
public final class SettingsScreen implements Screen {
    private final SettingsViewModel model;
    private final SettingsView view;

    /// Makes the screen.
    ///
    /// @param model the settings
    /// @param messages texts
    /// @param places what to tell about the program
    public SettingsScreen(SettingsViewModel model, Messages messages, ProgramPlaces places) {
        this.model = model;
        view = new SettingsView(model, messages, places);
    }

    @Override
    public Region root() {
        return view;
    }

    @Override
    public void show(Place place) {
        // All settings are on one page.
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
    }
}
