package dev.catalogdesk.demo.state;

import java.util.List;
import java.util.stream.Stream;

/// Where the instances of a stack set are. Nowhere for what is none.
///
/// @param instances the instances, region by region in the constraint's order, which is that of deployment
public record StackSetScope(List<Instance> instances) {
    /// For what is no stack set.
    public static final StackSetScope NOWHERE = new StackSetScope(List.of());

    /// Copies the list.
    public StackSetScope {
        instances = List.copyOf(instances);
    }

    /// An instance.
    ///
    /// @param account 12 digits
    /// @param region region code
    public record Instance(String account, String region) {
    }

    /// All accounts in all regions.
    ///
    /// @param accounts the accounts
    /// @param regions the regions, in the order of deployment
    /// @return the scope
    public static StackSetScope of(List<String> accounts, List<String> regions) {
        return new StackSetScope(regions.stream()
            .flatMap(region -> accounts.stream().map(account -> new Instance(account, region))).toList());
    }

    /// The same with further instances.
    ///
    /// @param more instances, some of which may be there
    /// @return the larger scope
    public StackSetScope with(StackSetScope more) {
        return new StackSetScope(
            Stream.concat(instances.stream(), more.instances().stream()).distinct().toList());
    }

    /// The same without some instances.
    ///
    /// @param gone instances, some of which may not be there
    /// @return the smaller scope
    public StackSetScope without(StackSetScope gone) {
        return new StackSetScope(instances.stream().filter(each -> !gone.instances().contains(each)).toList());
    }
}
