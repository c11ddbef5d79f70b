package dev.catalogdesk.ui.launch;

import dev.catalogdesk.parameters.ParameterFileFormat;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.dialog.DialogService;
import dev.catalogdesk.ui.dialog.FilePick;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/// Above the parameters: loads their values from a file, saves them to one in one of the forms.
final class ValueFilesBar extends HBox {
    private final LaunchViewModel model;
    private final Messages messages;
    private final DialogService dialogs;

    ValueFilesBar(LaunchViewModel model, Messages messages, DialogService dialogs) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        setAlignment(Pos.CENTER_RIGHT);
        Button load = Buttons.plain("launch-load-values", messages.text("launch.file.load"), this::load);
        MenuButton save = new MenuButton(messages.text("launch.file.save"));
        save.setId("launch-save-values");
        for (ParameterFileFormat format : ParameterFileFormat.values()) {
            MenuItem item = new MenuItem(name(format));
            item.setOnAction(event -> save(format));
            save.getItems().add(item);
        }
        load.setMinWidth(USE_PREF_SIZE);
        save.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(load, save);
    }

    private String name(ParameterFileFormat format) {
        return switch (format) {
            case CLOUDFORMATION_LIST -> messages.text("launch.file.format.list");
            case CLOUDFORMATION_OBJECT -> messages.text("launch.file.format.object");
            case SERVICE_CATALOG_LIST -> messages.text("launch.file.format.catalog");
        };
    }

    private void load() {
        dialogs.pickFile(FilePick.any(messages.text("launch.file.load.title"))).ifPresent(model.files()::load);
    }

    private void save(ParameterFileFormat format) {
        String name = model.steps().name().name().get();
        dialogs.saveFile(new FilePick(messages.text("launch.file.save.title"),
                messages.text("launch.file.name", name.isEmpty() ? model.productId() : name),
                messages.text("launch.file.type"), List.of("*.json")))
            .ifPresent(file -> model.files().save(file, format));
    }
}
