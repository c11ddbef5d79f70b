package dev.catalogdesk.ui.launch;

/// What a launch begins with.
public sealed interface LaunchStart {
    /// With the draft, where one is kept.
    record Draft() implements LaunchStart { }

    /// With the defaults.
    record Afresh() implements LaunchStart { }

    /// As an earlier launch, under another name.
    ///
    /// @param token that launch's idempotency token
    record Like(String token) implements LaunchStart { }
}
