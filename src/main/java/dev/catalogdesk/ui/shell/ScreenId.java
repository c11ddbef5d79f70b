package dev.catalogdesk.ui.shell;

import java.util.Locale;
import java.util.Optional;

/// The screens, in the order of the rail.
public enum ScreenId {
    /// Products that can be launched.
    PRODUCTS,

    /// Provisioned products.
    PROVISIONED,

    /// Plans.
    PLANS,

    /// Import of stacks.
    IMPORT,

    /// Everything that runs or ran.
    ACTIVITY,

    /// Settings.
    SETTINGS,

    /// Help.
    HELP;

    /// The word for it in addresses and on the command line.
    ///
    /// @return the name in lower case
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Finds the screen of a word.
    ///
    /// @param code the word, in any case
    /// @return the screen, or nothing
    public static Optional<ScreenId> of(String code) {
        for (ScreenId id : values()) {
            if (id.code().equals(code.toLowerCase(Locale.ROOT))) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }
}
