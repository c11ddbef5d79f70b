package dev.catalogdesk.ui.dialog;

/// A question before something is done.
///
/// @param title what is asked
/// @param text what will happen, and to what
/// @param action the button's text: the action itself, such as "Launch product"
/// @param destructive whether it destroys; its button then warns and is not the default
public record Confirmation(String title, String text, String action, boolean destructive) {
}
