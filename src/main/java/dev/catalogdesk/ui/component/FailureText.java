package dev.catalogdesk.ui.component;

/// A failure in words that an operator can act on. What is not known is an empty text.
///
/// @param title what happened, in a few words
/// @param message why, and the next step
/// @param permission the IAM action that is missing, such as `servicecatalog:SearchProducts`
/// @param caller ARN of whoever lacks it
/// @param code AWS's error code
/// @param requestId AWS's request id, for a support case
/// @param details AWS's own words and whatever else helps to look into it
public record FailureText(
        String title,
        String message,
        String permission,
        String caller,
        String code,
        String requestId,
        String details) {
    /// A failure of which no more is known.
    ///
    /// @param title what happened
    /// @param message why, and the next step
    /// @return the text
    public static FailureText of(String title, String message) {
        return new FailureText(title, message, "", "", "", "", "");
    }
}
