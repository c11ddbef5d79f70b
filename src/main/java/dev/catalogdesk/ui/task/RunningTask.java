package dev.catalogdesk.ui.task;

/// Work under way, or waiting for its time.
public interface RunningTask {
    /// Something that has already ended.
    RunningTask NONE = () -> { };

    /// Ends the interest in it: its thread is interrupted, which aborts a call to AWS, and none of its handlers is
    /// called any more. Does nothing once it ended. Call on the JavaFX thread.
    void cancel();
}
