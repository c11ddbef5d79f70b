package dev.catalogdesk.ui.settings;

import atlantafx.base.controls.ToggleSwitch;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.SegmentedChoice;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The form of every setting: its name above, the control, and what it changes below. The texts are found by the key
/// of the setting.
final class SettingLines {
    private final Messages messages;

    SettingLines(Messages messages) {
        this.messages = messages;
    }

    /// The heading of a group of settings.
    Label heading(String key) {
        Label heading = new Label(messages.text("settings.heading." + key));
        heading.getStyleClass().add("settings-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        return heading;
    }

    /// A setting with its control.
    VBox setting(String key, Region control) {
        String name = name(key);
        control.setId("settings-" + key);
        control.setAccessibleText(name);
        Label label = new Label(name);
        label.setLabelFor(control);
        return fact(key, label, control);
    }

    /// Something with a name and an explanation that is shown by a node.
    VBox fact(String key, Label name, Node shown) {
        Label help = new Label(messages.text("settings." + key + ".help"));
        help.getStyleClass().add("muted");
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        name.getStyleClass().add("strong");
        VBox lines = new VBox(name, shown, help);
        lines.getStyleClass().add("settings-lines");
        return lines;
    }

    /// The name of a setting.
    String name(String key) {
        return messages.text("settings." + key + ".name");
    }

    /// A switch that the space bar turns too, which it does not by itself.
    static ToggleSwitch toggle() {
        ToggleSwitch toggle = new ToggleSwitch();
        toggle.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                toggle.fire();
                event.consume();
            }
        });
        return toggle;
    }

    /// A choice between a few values.
    <T extends Enum<T>> SegmentedChoice<T> choice(String key, T initial, T[] values) {
        SegmentedChoice<T> choice = new SegmentedChoice<>("settings-" + key, name(key), initial);
        for (T value : values) {
            choice.add(value, word(key, value));
        }
        return choice;
    }

    /// The word for a value of a setting.
    String word(String key, Enum<?> value) {
        return messages.text("settings." + key + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
