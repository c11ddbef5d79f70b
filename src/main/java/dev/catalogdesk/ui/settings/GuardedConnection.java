package dev.catalogdesk.ui.settings;

/// A connection whose guards can be chosen.
///
/// @param id its id
/// @param name its name on the screen
public record GuardedConnection(String id, String name) {
}
