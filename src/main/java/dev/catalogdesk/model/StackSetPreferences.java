package dev.catalogdesk.model;

import java.util.List;
import java.util.Optional;

/// Where a StackSet product is launched, and how carefully (`ProvisioningPreferences` of ProvisionProduct). What is
/// left out is for the service to choose: all accounts and regions of the constraint, no failure tolerated, one
/// account at a time.
///
/// @param accounts accounts, 12 digits each; empty for all of the constraint
/// @param regions regions; empty for all of the constraint
/// @param failureTolerance in how many accounts of a region it may fail before it stops there
/// @param maxConcurrency in how many accounts it works at one time
public record StackSetPreferences(
        List<String> accounts,
        List<String> regions,
        Optional<StackSetAmount> failureTolerance,
        Optional<StackSetAmount> maxConcurrency) {
    /// Leaves all to the service, as it must be for products that are no StackSets.
    public static final StackSetPreferences NONE =
        new StackSetPreferences(List.of(), List.of(), Optional.empty(), Optional.empty());

    /// Copies the collections.
    public StackSetPreferences {
        accounts = List.copyOf(accounts);
        regions = List.copyOf(regions);
    }

    /// Whether all is left to the service.
    ///
    /// @return true if there is nothing to send
    public boolean isEmpty() {
        return equals(NONE);
    }
}
