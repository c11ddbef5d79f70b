package dev.catalogdesk.ui.component;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.theme.Icon;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// Two or three buttons of which one is pressed.
///
/// @param <T> what is chosen between
public final class SegmentedChoice<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final ObjectProperty<T> value;

    /// Makes a choice without buttons.
    ///
    /// @param id its id, which begins the ids of its buttons
    /// @param name what is chosen, for screen readers
    /// @param initial what is chosen at first
    public SegmentedChoice(String id, String name, T initial) {
        setId(id);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(name);
        getStyleClass().add("segmented-choice");
        value = new SimpleObjectProperty<>(initial);
        value.subscribe(this::press);
        group.selectedToggleProperty().addListener((toggle, old, pressed) -> {
            // A second click on the pressed button would leave none.
            if (pressed == null && old != null) {
                old.setSelected(true);
            }
        });
    }

    /// Adds a button.
    ///
    /// @param choice what it stands for
    /// @param text its text
    /// @return this
    public SegmentedChoice<T> add(T choice, String text) {
        ToggleButton button = new ToggleButton(text);
        button.setId(getId() + "-" + buttons.size());
        button.setToggleGroup(group);
        Buttons.onChosen(button, () -> value.set(choice));
        buttons.put(choice, button);
        getChildren().add(button);
        restyle();
        press();
        return this;
    }

    /// Adds a button with an icon.
    ///
    /// @param choice what it stands for
    /// @param icon its icon
    /// @param text its text
    /// @return this
    public SegmentedChoice<T> add(T choice, Icon icon, String text) {
        add(choice, text);
        ((ToggleButton) getChildren().getLast()).setGraphic(icon.small());
        return this;
    }

    /// What is chosen.
    ///
    /// @return never null
    public ObjectProperty<T> valueProperty() {
        return value;
    }

    private void press() {
        ToggleButton button = buttons.get(value.get());
        if (button != null) {
            button.setSelected(true);
        }
    }

    private void restyle() {
        int last = getChildren().size() - 1;
        for (int i = 0; i <= last; i++) {
            getChildren().get(i).getStyleClass().removeAll(Styles.LEFT_PILL, Styles.CENTER_PILL, Styles.RIGHT_PILL);
            if (last > 0) {
                getChildren().get(i).getStyleClass().add(
                    i == 0 ? Styles.LEFT_PILL : i == last ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
            }
        }
    }
}
