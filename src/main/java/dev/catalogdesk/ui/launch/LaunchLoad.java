package dev.catalogdesk.ui.launch;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.ui.task.LoadState;

/// Failed reads of the wizard as states.
final class LaunchLoad {
    private LaunchLoad() {
    }

    static LoadState failed(Exception cause) {
        return switch (cause) {
            case CatalogException.AccessDenied e -> new LoadState.Denied(e);
            case CatalogException.NeedsSignIn e -> new LoadState.NeedsSignIn(e);
            case CatalogException.Unreachable e -> new LoadState.Offline(e);
            default -> new LoadState.Failed(cause);
        };
    }
}
