package dev.catalogdesk.ui.provisioned;

import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.query.SearchText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Provisioned products as pages bring them, each once: pages of the service may repeat one when a boundary moves.
/// Filled by one thread while another arranges what is there; safe on any.
final class GatheredProducts {
    private final Map<String, SearchText> byId = new LinkedHashMap<>();
    private int total;

    /// Takes a page in.
    ///
    /// @param page the provisioned products
    /// @param of how many the service says there are in all
    void add(List<ProvisionedProduct> page, int of) {
        List<SearchText> ready = page.stream().map(SearchText::of).toList();
        synchronized (this) {
            ready.forEach(each -> byId.putIfAbsent(each.row().id(), each));
            total = of;
        }
    }

    /// Changes one, or brings it in.
    ///
    /// @param id its id
    /// @param change takes it as it is, if it is there; gives nothing to take it out
    synchronized void change(String id, UnaryOperator<Optional<ProvisionedProduct>> change) {
        boolean known = byId.containsKey(id);
        Optional<ProvisionedProduct> next = change.apply(Optional.ofNullable(byId.get(id)).map(SearchText::row));
        next.ifPresentOrElse(product -> byId.put(id, SearchText.of(product)), () -> byId.remove(id));
        total += (next.isPresent() ? 1 : 0) - (known ? 1 : 0);
    }

    /// What is there now.
    synchronized List<SearchText> all() {
        return List.copyOf(byId.values());
    }

    /// One of them.
    synchronized Optional<ProvisionedProduct> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(SearchText::row);
    }

    synchronized int size() {
        return byId.size();
    }

    /// How many there are in all, as the service says; never less than are here.
    synchronized int total() {
        return Math.max(total, byId.size());
    }
}
