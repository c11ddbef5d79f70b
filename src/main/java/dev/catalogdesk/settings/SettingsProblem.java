package dev.catalogdesk.settings;

import dev.catalogdesk.model.MessageKey;
import java.nio.file.Path;

/// What is wrong with the settings' file. The window shows it once; the program goes on.
public sealed interface SettingsProblem {
    /// What to tell the operator.
    ///
    /// @return one sentence with the next step
    MessageKey message();

    /// The file could not be understood and was set aside; the program began with defaults.
    ///
    /// @param file the settings' file
    /// @param setAside where the broken one is now
    record Broken(Path file, Path setAside) implements SettingsProblem {
        @Override
        public MessageKey message() {
            return MessageKey.of("settings.problem.broken", setAside.toString());
        }
    }

    /// The file could not be read, and is left where it is; nothing is saved over it.
    ///
    /// @param file the settings' file
    record Unreadable(Path file) implements SettingsProblem {
        @Override
        public MessageKey message() {
            return MessageKey.of("settings.problem.unreadable", file.toString());
        }
    }

    /// The last change could not be saved; it is tried again with the next one.
    ///
    /// @param file the settings' file
    record NotSaved(Path file) implements SettingsProblem {
        @Override
        public MessageKey message() {
            return MessageKey.of("settings.problem.notSaved", file.toString());
        }
    }
}
