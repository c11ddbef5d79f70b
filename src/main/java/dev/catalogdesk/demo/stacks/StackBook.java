package dev.catalogdesk.demo.stacks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The stacks of a region as they are kept. Only within the monitor of [SimulatedStacks].
final class StackBook {
    private final Map<String, StackEntry> byArn = new LinkedHashMap<>();
    private final Map<String, String> arnByName = new LinkedHashMap<>();

    void put(StackEntry entry) {
        byArn.put(entry.arn(), entry);
        arnByName.put(entry.name(), entry.arn());
    }

    /// Takes out a stack that nothing was ever made of.
    void remove(StackEntry entry) {
        byArn.remove(entry.arn());
        arnByName.remove(entry.name(), entry.arn());
    }

    Optional<StackEntry> byArn(String arn) {
        return Optional.ofNullable(byArn.get(arn));
    }

    /// The last stack that had a name.
    Optional<StackEntry> byName(String name) {
        return Optional.ofNullable(arnByName.get(name)).flatMap(this::byArn);
    }

    Collection<StackEntry> all() {
        return byArn.values();
    }

    List<StackEntry> newestFirst() {
        return new ArrayList<>(byArn.values()).reversed();
    }
}
