package dev.catalogdesk.ui.component;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.theme.Icon;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field to search or filter by. Empty, it shows the key that leads to it; filled, a button that clears it. Escape
/// clears it too.
public final class SearchField extends CustomTextField {
    /// Makes a field.
    ///
    /// @param id its id
    /// @param prompt what can be searched for
    /// @param name what it does, for screen readers; unique in its screen
    /// @param key the key that leads to it, such as `/`
    /// @param messages the words
    public SearchField(String id, String prompt, String name, String key, Messages messages) {
        setId(id);
        setPromptText(prompt);
        setAccessibleText(name);
        getStyleClass().add("search-field");
        setLeft(Icon.SEARCH.small());
        Label hint = new Label(key);
        hint.getStyleClass().add("key-hint");
        Button clear = Buttons.icon(id + "-clear", Icon.CROSS,
            messages.text("component.search.clear", name), this::clear);
        clear.getStyleClass().add(Styles.SMALL);
        clear.setFocusTraversable(false);
        rightProperty().bind(textProperty().map(text -> text.isEmpty() ? hint : clear));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }
}
