package dev.catalogdesk.settings;

/// Where a window stands on the screens, in px of the whole desktop. Whoever opens the window moves it back onto
/// a screen where it would lie outside of all.
///
/// @param x left edge
/// @param y upper edge
/// @param width width when not maximised
/// @param height height when not maximised
/// @param maximized whether it fills the screen
public record WindowPlacement(double x, double y, double width, double height, boolean maximized) {
}
