package dev.catalogdesk.ui.provisioned;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.query.ProvisionedFilter;
import java.util.Optional;

/// What became of the filter, for the line below it.
///
/// @param filter the filter that the rows passed
/// @param here whether all rows of the scope are at hand, so that AWS was not asked for its sake
/// @param problem what could not be decided
record FilterShown(ProvisionedFilter filter, boolean here, Optional<MessageKey> problem) {
    /// No filter.
    static final FilterShown NONE = new FilterShown(ProvisionedFilter.ALL, false, Optional.empty());
}
