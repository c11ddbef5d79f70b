package dev.catalogdesk.ui.shell;

import java.util.Locale;

/// Everything that has a key. What the keys are stands in [KeyMap]; what they do is called in the interface by the
/// text `shell.key.` and the code.
public enum KeyAction {
    /// Palette.
    PALETTE(Group.WINDOW),
    /// Back through the history.
    BACK(Group.WINDOW),
    /// Forward through the history.
    FORWARD(Group.WINDOW),
    /// Opens and closes the activity drawer.
    DRAWER(Group.WINDOW),
    /// Copies the address of the place.
    COPY_ADDRESS(Group.WINDOW),
    /// One more window.
    NEW_WINDOW(Group.WINDOW),
    /// Closes the window.
    CLOSE_WINDOW(Group.WINDOW),
    /// Ends the program.
    QUIT(Group.WINDOW),

    /// Screen 1.
    GO_PRODUCTS(Group.GO),
    /// Screen 2.
    GO_PROVISIONED(Group.GO),
    /// Screen 3.
    GO_PLANS(Group.GO),
    /// Screen 4.
    GO_IMPORT(Group.GO),
    /// Screen 5.
    GO_ACTIVITY(Group.GO),
    /// Screen 6.
    GO_SETTINGS(Group.GO),
    /// Screen 7.
    GO_HELP(Group.GO),
    /// Settings, by the key that desktops have for it.
    SETTINGS(Group.GO),

    /// Moves the focus to the filter.
    FILTER(Group.WORK),
    /// Asks AWS again.
    REFRESH(Group.WORK),
    /// Opens what is selected.
    OPEN(Group.WORK),
    /// Marks what is selected.
    MARK(Group.WORK),
    /// Copies what is selected.
    COPY(Group.WORK),
    /// Begins a launch.
    LAUNCH(Group.WORK),
    /// One level out.
    ESCAPE(Group.WORK),

    /// Explains the present screen.
    EXPLAIN(Group.HELP),
    /// Leads to what is said about the field in focus, and back.
    EXPLAIN_FIELD(Group.HELP),
    /// Shows all keys.
    KEYS(Group.HELP);

    private final Group group;

    KeyAction(Group group) {
        this.group = group;
    }

    /// The heading it stands under.
    ///
    /// @return the group
    public Group group() {
        return group;
    }

    /// The last part of its text's key.
    ///
    /// @return the name in lower case, with hyphens
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The action that goes to a screen.
    ///
    /// @param screen which
    /// @return its action
    public static KeyAction goTo(ScreenId screen) {
        return valueOf("GO_" + screen.name());
    }

    /// Headings in the overview of keys.
    public enum Group {
        /// Window and history.
        WINDOW,
        /// Screens.
        GO,
        /// Lists and pages.
        WORK,
        /// Help.
        HELP
    }
}
