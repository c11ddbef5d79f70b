package dev.catalogdesk.ui.products;

import dev.catalogdesk.model.FacetValue;
import dev.catalogdesk.model.ProductFilter;
import dev.catalogdesk.model.ProductSearch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The values of one filter. The service counts over the result, so once a value is chosen it may leave its
/// siblings out: they stay, with the count told before as long as nothing else of the search changed, otherwise
/// with none.
public final class FacetGroup {
    private static final Comparator<FacetRow> BY_LABEL =
        Comparator.comparing(FacetRow::label, String.CASE_INSENSITIVE_ORDER).thenComparing(FacetRow::value);

    private final ProductFilter filter;
    private final String title;
    private final UnaryOperator<String> labels;
    private final ObservableList<FacetRow> rows = FXCollections.observableArrayList();
    private final ObservableList<FacetRow> view = FXCollections.unmodifiableObservableList(rows);
    private Map<ProductFilter, List<String>> context = Map.of();

    FacetGroup(ProductFilter filter, String title, UnaryOperator<String> labels) {
        this.filter = filter;
        this.title = title;
        this.labels = labels;
    }

    /// The service's filter.
    ///
    /// @return the filter
    public ProductFilter filter() {
        return filter;
    }

    /// The heading.
    ///
    /// @return the filter in words
    public String title() {
        return title;
    }

    /// The values, by label.
    ///
    /// @return changes with the service's answers
    public ObservableList<FacetRow> rows() {
        return view;
    }

    List<String> selection() {
        return rows.stream().filter(row -> row.selected().get()).map(FacetRow::value).toList();
    }

    void clear() {
        rows.forEach(row -> row.selected().set(false));
    }

    void apply(ProductSearch search, List<FacetValue> answer) {
        Map<ProductFilter, List<String>> asked = contextOf(search);
        boolean narrowedHere = !search.filters().getOrDefault(filter, List.of()).isEmpty();
        Map<String, OptionalInt> counts = new TreeMap<>();
        for (FacetRow row : rows) {
            if (row.selected().get()) {
                counts.put(row.value(), OptionalInt.of(0));
            } else if (narrowedHere) {
                counts.put(row.value(), asked.equals(context) ? row.count().get() : OptionalInt.empty());
            }
        }
        answer.forEach(value -> counts.put(value.value(), OptionalInt.of(value.approximateCount())));
        context = asked;
        show(counts);
    }

    private Map<ProductFilter, List<String>> contextOf(ProductSearch search) {
        Map<ProductFilter, List<String>> others = new EnumMap<>(ProductFilter.class);
        others.putAll(search.filters());
        others.remove(filter);
        return others;
    }

    private void show(Map<String, OptionalInt> counts) {
        Map<String, FacetRow> known = new HashMap<>();
        rows.forEach(row -> known.put(row.value(), row));
        List<FacetRow> next = new ArrayList<>();
        counts.forEach((value, count) -> {
            FacetRow row = known.getOrDefault(value, new FacetRow(filter, value, labels.apply(value)));
            row.setCount(count);
            next.add(row);
        });
        next.sort(BY_LABEL);
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
    }
}
