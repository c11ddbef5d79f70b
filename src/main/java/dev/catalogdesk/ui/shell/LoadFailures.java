package dev.catalogdesk.ui.shell;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.stacks.StacksException;
import dev.catalogdesk.ui.task.LoadState;

/// Turns a failed call into what stands in the place of a screen's content, the same on every screen.
public final class LoadFailures {
    private LoadFailures() {
    }

    /// What a failure makes of a list or page.
    ///
    /// @param cause the failure
    /// @return denied, signed out or offline where it is one of these, otherwise failed
    public static LoadState state(Exception cause) {
        return switch (cause) {
            case CatalogException.AccessDenied e -> new LoadState.Denied(e);
            case CatalogException.NeedsSignIn e -> new LoadState.NeedsSignIn(e);
            case CatalogException.Unreachable e -> new LoadState.Offline(e);
            case StacksException e when e.denied() -> new LoadState.Denied(e);
            default -> new LoadState.Failed(cause);
        };
    }
}
