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
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The settings: each with its name above, what it changes below, and effect at once.
final class SettingsView extends ScrollPane {
    private final SettingsViewModel model;
    private final Messages messages;
    private final SegmentedChoice<ThemeChoice> theme;
    private final SegmentedChoice<Density> density;
    private final Spinner<Integer> fontSize = new Spinner<>(Settings.MIN_FONT, Settings.MAX_FONT, 1);
    private final SegmentedChoice<CatalogLanguage> language;
    private final ToggleSwitch favourites = new ToggleSwitch();

    SettingsView(SettingsViewModel model, Messages messages, ProgramPlaces places) {
        this.model = model;
        this.messages = messages;
        theme = choice("theme", ThemeChoice.SYSTEM, ThemeChoice.values());
        density = choice("density", Density.STANDARD, Density.values());
        language = choice("language", CatalogLanguage.ENGLISH, CatalogLanguage.values());
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
            heading("look"), setting("theme", theme), setting("density", density), setting("font", fontSize),
            heading("catalogue"), setting("language", language), setting("favourites", favourites),
            heading("program"),
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
        fontSize.getValueFactory().setValue(model.fontSizeProperty().get());
        fontSize.valueProperty().subscribe(size -> model.fontSizeProperty().set(size));
        model.fontSizeProperty().subscribe(size -> fontSize.getValueFactory().setValue(size.intValue()));
    }

    void focusFirst() {
        theme.getChildren().getFirst().requestFocus();
    }

    private <T extends Enum<T>> SegmentedChoice<T> choice(String key, T initial, T[] values) {
        SegmentedChoice<T> choice =
            new SegmentedChoice<>("settings-" + key, messages.text("settings." + key + ".name"), initial);
        for (T value : values) {
            choice.add(value, messages.text("settings." + key + "." + value.name().toLowerCase(Locale.ROOT)));
        }
        return choice;
    }

    private Label heading(String key) {
        Label heading = new Label(messages.text("settings.heading." + key));
        heading.getStyleClass().add("settings-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        return heading;
    }

    private VBox setting(String key, Region control) {
        String name = messages.text("settings." + key + ".name");
        control.setId("settings-" + key);
        control.setAccessibleText(name);
        Label label = new Label(name);
        label.setLabelFor(control);
        return lines(label, control, help(key));
    }

    private VBox place(String key, String text) {
        String name = messages.text("settings." + key + ".name");
        return lines(new Label(name), new CopyableText(name, text, messages), help(key));
    }

    private Label help(String key) {
        Label help = new Label(messages.text("settings." + key + ".help"));
        help.getStyleClass().add("muted");
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        return help;
    }

    private static VBox lines(Label name, Node control, Label help) {
        name.getStyleClass().add("strong");
        VBox lines = new VBox(name, control, help);
        lines.getStyleClass().add("settings-lines");
        return lines;
    }
}
