package dev.catalogdesk.demo.state;

import java.util.List;

/// Where the instances of a stack set are. Nowhere for what is none.
///
/// @param accounts the accounts
/// @param regions the regions, in the constraint's order, which is that of deployment
public record StackSetScope(List<String> accounts, List<String> regions) {
    /// For what is no stack set.
    public static final StackSetScope NOWHERE = new StackSetScope(List.of(), List.of());

    /// Copies the collections.
    public StackSetScope {
        accounts = List.copyOf(accounts);
        regions = List.copyOf(regions);
    }
}
