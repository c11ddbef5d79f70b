package dev.catalogdesk.ui.component;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.theme.Icon;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/// Buttons in the few forms there are. A page has one primary button.
public final class Buttons {
    private Buttons() {
    }

    /// A button.
    ///
    /// @param id its id
    /// @param text the action
    /// @param action what it does
    /// @return the button
    public static Button plain(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// The one primary button of a page.
    ///
    /// @param id its id
    /// @param text the action
    /// @param action what it does
    /// @return the button
    public static Button primary(String id, String text, Runnable action) {
        Button button = plain(id, text, action);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    /// A button that destroys.
    ///
    /// @param id its id
    /// @param text the action
    /// @param action what it does
    /// @return the button
    public static Button danger(String id, String text, Runnable action) {
        Button button = plain(id, text, action);
        button.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.DANGER);
        return button;
    }

    /// A button with an icon before its text.
    ///
    /// @param id its id
    /// @param icon the icon
    /// @param text the action
    /// @param action what it does
    /// @return the button
    public static Button withIcon(String id, Icon icon, String text, Runnable action) {
        Button button = plain(id, text, action);
        button.setGraphic(icon.small());
        return button;
    }

    /// A flat button that is an icon, its words in the tooltip and for screen readers.
    ///
    /// @param id its id
    /// @param icon the icon
    /// @param text the action, unique in its screen
    /// @param action what it does
    /// @return the button
    public static Button icon(String id, Icon icon, String text, Runnable action) {
        Button button = plain(id, "", action);
        button.setGraphic(icon.small());
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(text);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        return button;
    }

    /// Does something when one of several buttons is chosen, by mouse or keys. Arrow keys choose without an action
    /// event, so that [javafx.scene.control.ButtonBase#setOnAction] would miss them.
    ///
    /// @param button one of a group
    /// @param action what follows; not called when another is chosen
    public static void onChosen(ToggleButton button, Runnable action) {
        button.selectedProperty().addListener((selected, before, now) -> {
            if (now) {
                action.run();
            }
        });
    }

    /// A link within the program, or an action of little weight.
    ///
    /// @param id its id
    /// @param text the action
    /// @param action what it does
    /// @return the link
    public static Hyperlink link(String id, String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setId(id);
        link.setOnAction(event -> {
            action.run();
            link.setVisited(false);
        });
        return link;
    }
}
