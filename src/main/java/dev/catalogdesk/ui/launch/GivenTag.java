package dev.catalogdesk.ui.launch;

/// A tag that the launch gets without being asked for it, and that cannot be changed here.
///
/// @param key its key
/// @param value its value, or in words what it will be
/// @param origin who puts it on, in words
/// @param known whether the value is known before the launch
public record GivenTag(String key, String value, String origin, boolean known) {
}
