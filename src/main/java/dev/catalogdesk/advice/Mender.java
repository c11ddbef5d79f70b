package dev.catalogdesk.advice;

/// Who can put a failure right.
public enum Mender {
    /// Whoever sits at the console: by another value, another choice, or a sign-in.
    OPERATOR,
    /// Whoever keeps products, versions, launch paths and launch roles.
    CATALOGUE,
    /// Whoever keeps the account: IAM, quotas, keys, subscriptions.
    ACCOUNT,
    /// AWS itself.
    AWS,
    /// Nobody needs to: it passes by itself, or is no failure.
    NOBODY
}
