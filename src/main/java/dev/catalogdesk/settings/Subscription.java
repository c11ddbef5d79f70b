package dev.catalogdesk.settings;

/// A listener's place among the listeners.
@FunctionalInterface
public interface Subscription {
    /// Takes the listener away. A call under way at this moment may still reach it.
    void cancel();
}
