package dev.catalogdesk.ui.shell;

import dev.catalogdesk.settings.Density;
import dev.catalogdesk.settings.ThemeChoice;
import dev.catalogdesk.ui.component.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The palette's own lines: screens to go to, and everything the window can do, each with its key.
final class PaletteCommands {
    private final ShellViewModel model;
    private final ShellServices services;
    private final Consumer<KeyAction> actions;
    private final ContextBar.ContextBarActions context;

    PaletteCommands(ShellViewModel model, ShellServices services, Consumer<KeyAction> actions,
            ContextBar.ContextBarActions context) {
        this.model = model;
        this.services = services;
        this.actions = actions;
        this.context = context;
    }

    List<PaletteItem> all() {
        List<PaletteItem> items = new ArrayList<>();
        for (ScreenId id : ScreenId.values()) {
            items.add(screen(id));
        }
        String connection = messages().text("shell.palette.group.connection");
        items.add(PaletteItem.of(connection, messages().text("shell.palette.connection"),
            model.connectionProperty().get().name(), context::chooseConnection));
        items.add(PaletteItem.of(connection, messages().text("shell.palette.region"),
            model.connectionProperty().get().region(), context::chooseRegion));
        items.add(PaletteItem.of(connection, messages().text("shell.palette.guards"),
            model.connectionProperty().get().name(),
            () -> model.navigator().open(Place.guards())));
        for (KeyAction action : List.of(KeyAction.REFRESH, KeyAction.FILTER, KeyAction.LAUNCH, KeyAction.DRAWER,
            KeyAction.COPY_ADDRESS, KeyAction.BACK, KeyAction.FORWARD, KeyAction.EXPLAIN, KeyAction.KEYS,
            KeyAction.NEW_WINDOW, KeyAction.CLOSE_WINDOW, KeyAction.QUIT)) {
            items.add(command(action));
        }
        look(items);
        return items;
    }

    private PaletteItem screen(ScreenId id) {
        KeyAction action = KeyAction.goTo(id);
        String detail = model.isBuilt(id) ? "" : messages().text("shell.palette.later");
        return new PaletteItem(messages().text("shell.palette.group.go"), model.name(id), detail,
            services.keys().text(action), () -> actions.accept(action));
    }

    private PaletteItem command(KeyAction action) {
        return new PaletteItem(messages().text("shell.palette.group.commands"),
            messages().text("shell.key." + action.code()), whyOff(action), services.keys().text(action),
            () -> actions.accept(action));
    }

    private String whyOff(KeyAction action) {
        return action == KeyAction.LAUNCH ? model.gate().reason().get().orElse("") : "";
    }

    private void look(List<PaletteItem> items) {
        String group = messages().text("shell.palette.group.look");
        for (ThemeChoice choice : ThemeChoice.values()) {
            boolean now = services.settings().current().theme() == choice;
            items.add(PaletteItem.of(group, messages().text("shell.palette.theme." + lower(choice)), present(now),
                () -> services.settings().update(settings -> settings.withTheme(choice))));
        }
        for (Density choice : Density.values()) {
            boolean now = services.settings().current().density() == choice;
            items.add(PaletteItem.of(group, messages().text("shell.palette.density." + lower(choice)), present(now),
                () -> services.settings().update(settings -> settings.withDensity(choice))));
        }
        items.add(font("shell.palette.font.larger", 1));
        items.add(font("shell.palette.font.smaller", -1));
    }

    private PaletteItem font(String key, int step) {
        return PaletteItem.of(messages().text("shell.palette.group.look"), messages().text(key), "",
            () -> services.settings().update(settings -> settings.withFontSize(settings.fontSize() + step)));
    }

    private String present(boolean now) {
        return now ? messages().text("shell.palette.now") : "";
    }

    private Messages messages() {
        return services.messages();
    }

    private static String lower(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
