package dev.catalogdesk.demo.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Provisioned products and records of a region. Reading is free of locks, because searches go over all of them;
/// writing happens under the region's lock.
public final class ProvisionedStore {
    private final Map<String, ProvisionedEntry> entries = new ConcurrentHashMap<>();
    private final Map<String, String> idsByName = new ConcurrentHashMap<>();
    private final Map<String, RecordEntry> records = new ConcurrentHashMap<>();
    private volatile List<ProvisionedEntry> inOrder = List.of();

    ProvisionedStore() {
    }

    /// All that ever were, terminated ones included, in the order in which they were launched. The same list as long
    /// as nothing changes.
    ///
    /// @return the provisioned products
    public List<ProvisionedEntry> all() {
        return inOrder;
    }

    /// One that is there.
    ///
    /// @param id id beginning with `pp-`
    /// @param now the time
    /// @return the provisioned product, unless it was never launched or is terminated
    public Optional<ProvisionedEntry> byId(String id, Instant now) {
        return Optional.ofNullable(entries.get(id)).filter(entry -> !entry.gone(now));
    }

    /// One that is there.
    ///
    /// @param name its name
    /// @param now the time
    /// @return the provisioned product, unless it was never launched or is terminated
    public Optional<ProvisionedEntry> byName(String name, Instant now) {
        return Optional.ofNullable(idsByName.get(name)).flatMap(id -> byId(id, now));
    }

    /// A record.
    ///
    /// @param id id beginning with `rec-`
    /// @return the record, if there is one
    public Optional<RecordEntry> record(String id) {
        return Optional.ofNullable(records.get(id));
    }

    /// One that ever was.
    ///
    /// @param id id beginning with `pp-`
    /// @return the provisioned product, terminated or not
    public Optional<ProvisionedEntry> ever(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /// The physical id that an import or the scenario gave, terminated or not.
    ///
    /// @param id id beginning with `pp-`
    /// @return the id, if it is not made from the provisioned product's own
    public Optional<String> physicalId(String id) {
        return Optional.ofNullable(entries.get(id)).map(ProvisionedEntry::physicalId)
            .filter(given -> !given.isEmpty());
    }

    /// All records.
    ///
    /// @return the records, in no order
    public Collection<RecordEntry> records() {
        return records.values();
    }

    /// Adds or changes one.
    ///
    /// @param entry the provisioned product
    public void put(ProvisionedEntry entry) {
        boolean known = entries.containsKey(entry.id());
        index(entry);
        List<ProvisionedEntry> next = new ArrayList<>(inOrder);
        if (known) {
            next.replaceAll(each -> each.id().equals(entry.id()) ? entry : each);
        } else {
            next.add(entry);
        }
        inOrder = List.copyOf(next);
    }

    /// Adds many at once, as a scenario does.
    ///
    /// @param many the provisioned products, none of them known
    public void putAll(Collection<ProvisionedEntry> many) {
        many.forEach(this::index);
        List<ProvisionedEntry> next = new ArrayList<>(inOrder);
        next.addAll(many);
        inOrder = List.copyOf(next);
    }

    /// Takes one away as if it had never been: what was only planned, and whose plan is deleted.
    ///
    /// @param id id beginning with `pp-`
    public void remove(String id) {
        ProvisionedEntry entry = entries.remove(id);
        if (entry != null) {
            idsByName.remove(entry.name(), id);
            inOrder = inOrder.stream().filter(each -> !each.id().equals(id)).toList();
        }
    }

    private void index(ProvisionedEntry entry) {
        entries.put(entry.id(), entry);
        idsByName.put(entry.name(), entry.id());
        entry.records().forEach(record -> records.put(record.id(), record));
    }
}
