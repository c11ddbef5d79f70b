package dev.catalogdesk.ui.dialog;

import java.util.Optional;

/// A question before something is done.
///
/// @param title what is asked
/// @param text what will happen, and to what
/// @param action the button's text: the action itself, such as "Launch product"
/// @param destructive whether it destroys; its button then warns and is not the default
/// @param leave the other button's text, such as "Stay"; nothing for the usual "Cancel"
public record Confirmation(String title, String text, String action, boolean destructive, Optional<String> leave) {
    /// A question that can be cancelled.
    ///
    /// @param title what is asked
    /// @param text what will happen, and to what
    /// @param action the button's text: the action itself, such as "Launch product"
    /// @param destructive whether it destroys; its button then warns and is not the default
    public Confirmation(String title, String text, String action, boolean destructive) {
        this(title, text, action, destructive, Optional.empty());
    }
}
