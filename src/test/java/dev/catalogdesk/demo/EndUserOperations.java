package dev.catalogdesk.demo;

import java.util.Set;
import java.util.stream.Collectors;

/// The operations that Service Catalog gives to end users, as far as the program is about them.
public final class EndUserOperations {
    private EndUserOperations() {
    }

    /// Their names.
    ///
    /// @return as the service writes them
    public static Set<String> names() {
        return EndUserCases.all().stream().map(EndUserCase::operation).collect(Collectors.toUnmodifiableSet());
    }
}
