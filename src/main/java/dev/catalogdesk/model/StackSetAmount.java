package dev.catalogdesk.model;

/// A number of accounts of a StackSet product, given by count or by share. The service takes one of the two, never
/// both, which cannot be said wrongly here.
///
/// @param value accounts, or percent of the accounts
/// @param percentage whether it is percent
public record StackSetAmount(int value, boolean percentage) {
    /// So many accounts.
    ///
    /// @param accounts how many
    /// @return the amount
    public static StackSetAmount count(int accounts) {
        return new StackSetAmount(accounts, false);
    }

    /// So many percent of the accounts.
    ///
    /// @param percent how many, up to 100
    /// @return the amount
    public static StackSetAmount percent(int percent) {
        return new StackSetAmount(percent, true);
    }
}
