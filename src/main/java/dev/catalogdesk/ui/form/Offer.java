package dev.catalogdesk.ui.form;

/// A value to choose.
///
/// @param value the value
/// @param note where it comes from, or what is to be known about it; may be empty
public record Offer(String value, String note) {
    /// A value without a note.
    ///
    /// @param value the value
    /// @return the offer
    public static Offer of(String value) {
        return new Offer(value, "");
    }
}
