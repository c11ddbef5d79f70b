package dev.catalogdesk.settings;

/// An account as it is reached. What is kept of one account must never be shown for another, though a connection may
/// come to belong to another account when its profile is edited.
///
/// @param context connection and region
/// @param account the 12 digits of the account; empty while it is not known
public record AccountPlace(ContextKey context, String account) {
    /// Whether the account is known, so that something can be kept of it.
    ///
    /// @return true if it is
    public boolean isKnown() {
        return !account.isEmpty();
    }
}
