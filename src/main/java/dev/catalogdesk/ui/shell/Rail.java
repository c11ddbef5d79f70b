package dev.catalogdesk.ui.shell;

import dev.catalogdesk.ui.theme.Icon;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The screens at the left edge, each an icon with its word; the present one is marked by a bar, by weight and by
/// colour.
final class Rail extends VBox {
    private final ShellViewModel model;
    private final ShellServices services;
    private final Map<ScreenId, ToggleButton> items = new EnumMap<>(ScreenId.class);

    Rail(ShellViewModel model, ShellServices services) {
        this.model = model;
        this.services = services;
        setId("shell-rail");
        getStyleClass().add("rail");
        for (ScreenId id : ScreenId.values()) {
            if (id == ScreenId.SETTINGS) {
                getChildren().add(spring());
            }
            getChildren().add(item(id));
        }
        bind();
    }

    private void bind() {
        model.placeProperty().subscribe(this::mark);
    }

    private ToggleButton item(ScreenId id) {
        String name = model.name(id);
        ToggleButton button = new ToggleButton(name, icon(id).large());
        button.setId("rail-" + id.code());
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.getStyleClass().add("rail-item");
        button.setAccessibleText(services.messages().text("shell.rail.go", name));
        button.setTooltip(new Tooltip(name + "  " + services.keys().text(KeyAction.goTo(id))));
        button.setOnAction(event -> {
            model.navigator().open(id);
            mark(model.navigator().place());
        });
        items.put(id, button);
        return button;
    }

    // A toggle button lets go of its mark when it is pressed a second time; the mark follows the place instead.
    private void mark(Place place) {
        items.forEach((id, button) -> button.setSelected(id == place.screen()));
    }

    static Icon icon(ScreenId id) {
        return switch (id) {
            case PRODUCTS -> Icon.PRODUCTS;
            case PROVISIONED -> Icon.PROVISIONED;
            case PLANS -> Icon.PLANS;
            case IMPORT -> Icon.IMPORT;
            case ACTIVITY -> Icon.ACTIVITY;
            case SETTINGS -> Icon.SETTINGS;
            case HELP -> Icon.HELP;
        };
    }

    private static Region spring() {
        Region spring = new Region();
        setVgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
