package dev.catalogdesk.demo.admin;

/// A template that was loaded for a new version.
///
/// @param text its text
/// @param origin the address or the stack's ARN it came from, as the administrator gave it
record Loaded(String text, String origin) {
}
