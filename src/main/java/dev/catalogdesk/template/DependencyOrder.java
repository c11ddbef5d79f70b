package dev.catalogdesk.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// An order in which the resources of a template can be created.
///
/// @param order logical ids, each after those that it needs and else in the template's order
/// @param circular logical ids that need one another or such ones, and so can never be created; AWS refuses these
public record DependencyOrder(List<String> order, SequencedSet<String> circular) {
    /// Copies the collections.
    public DependencyOrder {
        order = List.copyOf(order);
        circular = new LinkedHashSet<>(circular);
    }

    /// Finds the order.
    ///
    /// @param needs which resources each needs, as [TemplateReferences#dependencies()] tells
    /// @return the order
    public static DependencyOrder of(SequencedMap<String, SequencedSet<String>> needs) {
        List<String> ids = List.copyOf(needs.keySet());
        Map<String, Integer> index = new HashMap<>();
        Map<String, Integer> missing = new HashMap<>();
        Map<String, List<String>> neededBy = new HashMap<>();
        ids.forEach(id -> index.put(id, index.size()));
        needs.forEach((id, others) -> {
            List<String> known = others.stream().filter(index::containsKey).toList();
            missing.put(id, known.size());
            known.forEach(other -> neededBy.computeIfAbsent(other, _ -> new ArrayList<>()).add(id));
        });
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        missing.forEach((id, count) -> {
            if (count == 0) {
                ready.add(index.getOrDefault(id, 0));
            }
        });
        List<String> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            String id = ids.get(ready.remove());
            order.add(id);
            for (String waiting : neededBy.getOrDefault(id, List.of())) {
                if (missing.merge(waiting, -1, Integer::sum) == 0) {
                    ready.add(index.getOrDefault(waiting, 0));
                }
            }
        }
        SequencedSet<String> circular = new LinkedHashSet<>(ids);
        order.forEach(circular::remove);
        return new DependencyOrder(order, circular);
    }
}
