package dev.catalogdesk.ui.provisioned;

import dev.catalogdesk.model.AccessScope;

/// What AWS is asked for.
///
/// @param scope whose provisioned products
/// @param searchQuery the service's query; empty for all
/// @param scanned whether they are listed without the index of a search, which lags some seconds behind
record ProvisionedQuestion(AccessScope scope, String searchQuery, boolean scanned) {
    /// Whether the answer holds everything of the scope.
    boolean isForAll() {
        return searchQuery.isEmpty();
    }
}
