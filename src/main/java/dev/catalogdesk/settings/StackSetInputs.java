package dev.catalogdesk.settings;

import dev.catalogdesk.model.StackSetAmount;
import java.util.List;
import java.util.Optional;

/// Where a StackSet product shall go, and how carefully, as one filled it in. Other than in what is sent, there is a
/// difference between accounts that nobody chose, which are all of the constraint whatever they are by then, and none.
///
/// @param accounts the accounts chosen; nothing where nobody chose
/// @param regions the regions chosen; nothing where nobody chose
/// @param tolerance in how many accounts of a region it may fail
/// @param concurrency in how many accounts it works at one time
public record StackSetInputs(
        Optional<List<String>> accounts, Optional<List<String>> regions,
        Optional<StackSetAmount> tolerance, Optional<StackSetAmount> concurrency) {
    /// Nothing was filled in.
    public static final StackSetInputs NONE =
        new StackSetInputs(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// Copies the lists.
    public StackSetInputs {
        accounts = accounts.map(List::copyOf);
        regions = regions.map(List::copyOf);
    }

    /// How much room it takes; see [LaunchInputs#weight].
    long weight() {
        return LaunchInputs.weight(accounts.orElse(List.of())) + LaunchInputs.weight(regions.orElse(List.of()))
            + (tolerance.isPresent() ? LaunchInputs.ENTRY : 0) + (concurrency.isPresent() ? LaunchInputs.ENTRY : 0);
    }
}
