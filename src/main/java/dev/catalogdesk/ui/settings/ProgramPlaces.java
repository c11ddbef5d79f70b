package dev.catalogdesk.ui.settings;

import java.nio.file.Path;

/// What the settings screen tells about the program.
///
/// @param version its version
/// @param settingsFile where the settings are kept
/// @param logFolder where the log is written
public record ProgramPlaces(String version, Path settingsFile, Path logFolder) {
}
