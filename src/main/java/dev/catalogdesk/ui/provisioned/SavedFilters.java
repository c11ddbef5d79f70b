package dev.catalogdesk.ui.provisioned;

import java.util.List;

/// The filters that the operator keeps. All methods are called on the JavaFX thread.
public interface SavedFilters {
    /// The filters, as they were written.
    ///
    /// @return the newest first
    List<String> all();

    /// Keeps a filter, or no longer.
    ///
    /// @param line the filter as it is written
    /// @param kept whether to keep it
    void keep(String line, boolean kept);
}
