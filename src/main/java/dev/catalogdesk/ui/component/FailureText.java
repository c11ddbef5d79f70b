package dev.catalogdesk.ui.component;

/// A failure in words that an operator can act on. What is not known is an empty text.
///
/// @param title what happened, in a few words
/// @param message why, and the next step
/// @param permission the IAM action that is missing, such as `servicecatalog:SearchProducts`
/// @param caller ARN of whoever lacks it
/// @param code AWS's error code
/// @param requestId AWS's request id, for a support case
/// @param statement the statement of IAM that grants it, to copy
/// @param details AWS's own words and whatever else helps to look into it
public record FailureText(
        String title,
        String message,
        String permission,
        String caller,
        String code,
        String requestId,
        String statement,
        String details) {
    /// A failure without a statement of IAM.
    ///
    /// @param title what happened, in a few words
    /// @param message why, and the next step
    /// @param permission the IAM action that is missing
    /// @param caller ARN of whoever lacks it
    /// @param code AWS's error code
    /// @param requestId AWS's request id
    /// @param details AWS's own words
    public FailureText(String title, String message, String permission, String caller, String code, String requestId,
            String details) {
        this(title, message, permission, caller, code, requestId, "", details);
    }

    /// A failure of which no more is known.
    ///
    /// @param title what happened
    /// @param message why, and the next step
    /// @return the text
    public static FailureText of(String title, String message) {
        return new FailureText(title, message, "", "", "", "", "");
    }
}
