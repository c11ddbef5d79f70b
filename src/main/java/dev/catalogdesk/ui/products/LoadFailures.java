package dev.catalogdesk.ui.products;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.ui.task.LoadState;

/// Turns a failed call into what stands in its place.
final class LoadFailures {
    private LoadFailures() {
    }

    static LoadState state(Exception cause) {
        return switch (cause) {
            case CatalogException.AccessDenied e -> new LoadState.Denied(e);
            case CatalogException.NeedsSignIn e -> new LoadState.NeedsSignIn(e);
            case CatalogException.Unreachable e -> new LoadState.Offline(e);
            default -> new LoadState.Failed(cause);
        };
    }
}
