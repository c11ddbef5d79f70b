package dev.catalogdesk.operations.watch;

/// Something that is being watched. Safe on any thread.
public interface Watch {
    /// Looks again at once if it had paused for a sign-in.
    void resume();

    /// Ends the watch; nothing more is heard of it but what is under way.
    void stop();
}
