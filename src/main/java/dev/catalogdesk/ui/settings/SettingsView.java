package dev.catalogdesk.ui.settings;

import atlantafx.base.controls.ToggleSwitch;
import dev.catalogdesk.model.CatalogLanguage;
import dev.catalogdesk.settings.Density;
import dev.catalogdesk.settings.Settings;
import dev.catalogdesk.settings.ThemeChoice;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.CopyableText;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.SegmentedChoice;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;

/// The settings: each with its name above, what it changes below, and effect at once.
final class SettingsView extends ScrollPane {
    private static final double HEADING = 48;
    private final SettingsViewModel model;
    private final Messages messages;
    private final SettingLines lines;
    private final GuardsPane guards;
    private boolean guardsWanted;
    private final SegmentedChoice<ThemeChoice> theme;
    private final SegmentedChoice<Density> density;
    private final Spinner<Integer> fontSize = new Spinner<>(Settings.MIN_FONT, Settings.MAX_FONT, 1);
    private final SegmentedChoice<CatalogLanguage> language;
    private final ToggleSwitch favourites = SettingLines.toggle();
    private final ToggleSwitch desktop = SettingLines.toggle();

    SettingsView(SettingsViewModel model, GuardsViewModel guarded, Messages messages, ProgramPlaces places) {
        this.model = model;
        this.messages = messages;
        lines = new SettingLines(messages);
        guards = new GuardsPane(guarded, lines);
        theme = lines.choice("theme", ThemeChoice.SYSTEM, ThemeChoice.values());
        density = lines.choice("density", Density.STANDARD, Density.values());
        language = lines.choice("language", CatalogLanguage.ENGLISH, CatalogLanguage.values());
        setId("settings");
        setFitToWidth(true);
        setAccessibleText(messages.text("settings.page"));
        setContent(page(places));
        bind();
    }

    private VBox page(ProgramPlaces places) {
        Label title = new Label(messages.text("settings.title"));
        title.getStyleClass().add("page-title");
        VBox page = new VBox(title,
            lines.heading("look"), lines.setting("theme", theme), lines.setting("density", density),
            lines.setting("font", fontSize),
            lines.heading("catalogue"), lines.setting("language", language),
            lines.setting("favourites", favourites),
            lines.heading("connections"), guards,
            lines.heading("program"), lines.setting("desktop", desktop),
            place("file", places.settingsFile().toString()), place("log", places.logFolder().toString()),
            place("version", places.version()),
            Buttons.plain("settings-restore", messages.text("settings.restore"), model::restoreDefaults));
        page.getStyleClass().add("settings-page");
        return page;
    }

    private void bind() {
        theme.valueProperty().bindBidirectional(model.themeProperty());
        density.valueProperty().bindBidirectional(model.densityProperty());
        language.valueProperty().bindBidirectional(model.languageProperty());
        favourites.selectedProperty().bindBidirectional(model.favouritesFirstProperty());
        desktop.selectedProperty().bindBidirectional(model.tellOnDesktopProperty());
        fontSize.getValueFactory().setValue(model.fontSizeProperty().get());
        fontSize.valueProperty().subscribe(size -> model.fontSizeProperty().set(size));
        model.fontSizeProperty().subscribe(size -> fontSize.getValueFactory().setValue(size.intValue()));
    }

    /// Puts the guards at the top, and the focus into them.
    void showGuards() {
        guardsWanted = true;
        // What a scroll pane holds is in the window only once it is styled.
        applyCss();
        requestLayout();
        guards.requestFocus();
    }

    /// Where the guards stand is known only once the page has been laid out.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double hidden = getContent().getBoundsInLocal().getHeight() - getViewportBounds().getHeight();
        if (guardsWanted && getViewportBounds().getHeight() > 0 && guards.getHeight() > 0) {
            guardsWanted = false;
            setVvalue(hidden <= 0 ? 0 : Math.clamp((guards.getBoundsInParent().getMinY() - HEADING) / hidden, 0, 1));
        }
    }

    void focusFirst() {
        theme.getChildren().getFirst().requestFocus();
    }

    private VBox place(String key, String text) {
        String name = lines.name(key);
        return lines.fact(key, new Label(name), new CopyableText(name, text, messages));
    }
}
