package dev.catalogdesk.ui.task;

/// How far a list or page has come; decides what stands in its place.
public sealed interface LoadState {
    /// Nothing was asked yet.
    record Idle() implements LoadState { }

    /// On its way. Shows skeleton rows when there is nothing older to show, otherwise a thin bar.
    record Loading() implements LoadState { }

    /// All there.
    record Loaded() implements LoadState { }

    /// A permission is missing.
    ///
    /// @param cause the failure
    record Denied(Exception cause) implements LoadState { }

    /// The session has ended; signing in helps.
    ///
    /// @param cause the failure
    record NeedsSignIn(Exception cause) implements LoadState { }

    /// AWS cannot be reached.
    ///
    /// @param cause the failure
    record Offline(Exception cause) implements LoadState { }

    /// Failed for any other reason.
    ///
    /// @param cause the failure
    record Failed(Exception cause) implements LoadState { }

    /// Whether something is on its way.
    ///
    /// @return true while loading
    default boolean loading() {
        return this instanceof Loading;
    }
}
