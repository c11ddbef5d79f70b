package dev.catalogdesk.ui.shell;

/// What a window asks of the program around it.
public interface ShellActions {
    /// Opens one more window on the same connection and region.
    void newWindow();

    /// Closes this window.
    void closeWindow();

    /// Ends the program.
    void quit();

    /// Turns this window to an address: another connection or region where it names one, then its place.
    ///
    /// @param address where to go
    void open(Address address);
}
