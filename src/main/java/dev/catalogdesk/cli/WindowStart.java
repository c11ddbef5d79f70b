package dev.catalogdesk.cli;

import dev.catalogdesk.ui.StartOptions;

/// Opens the window; behind an interface so that the command line can be tested without one.
@FunctionalInterface
interface WindowStart {
    /// Opens the first window and returns when the last one is closed.
    ///
    /// @param options what the command line says
    /// @return the exit code
    int run(StartOptions options);
}
