package dev.catalogdesk.desktop;

/// Tells something through the desktop when no window of the program is in front. Safe for use by several threads.
@FunctionalInterface
public interface DesktopNotifier {
    /// Tells it, where the desktop can. Returns at once, and whether it was shown is not known.
    ///
    /// @param note what to tell, without secrets
    void tell(DesktopNote note);
}
