package dev.catalogdesk.ui.products;

import dev.catalogdesk.model.ProductSummary;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.RowReconciler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The rows of the list: pages gathered without repetition (pages of the service may repeat a product), favourites
/// first if wished, shown by reconciling.
final class ProductList {
    private final ProductMemory memory;
    private final Messages messages;
    private final Map<String, ProductSummary> gathered = new LinkedHashMap<>();
    private final ObservableList<ProductRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ProductRow> view = FXCollections.unmodifiableObservableList(rows);
    private List<ProductSummary> shown = List.of();

    ProductList(ProductMemory memory, Messages messages) {
        this.memory = memory;
        this.messages = messages;
    }

    ObservableList<ProductRow> rows() {
        return view;
    }

    void begin() {
        gathered.clear();
    }

    void add(List<ProductSummary> page) {
        page.forEach(product -> gathered.putIfAbsent(product.productId(), product));
    }

    void publish() {
        shown = List.copyOf(gathered.values());
        arrange();
    }

    void clear() {
        gathered.clear();
        publish();
    }

    void toggleFavourite(String productId) {
        memory.toggleFavourite(productId);
        arrange();
    }

    /// Shows the products again, for a changed order or mark.
    void arrange() {
        Set<String> favourites = memory.favourites();
        List<String> recent = memory.recent();
        List<ProductRow> next = new ArrayList<>();
        for (ProductSummary product : shown) {
            String id = product.productId();
            next.add(ProductRow.of(product, ProductTypes.name(product.type(), messages),
                favourites.contains(id), recent.contains(id)));
        }
        if (memory.favouritesFirst()) {
            next.sort(Comparator.comparingInt(row -> rank(row, recent)));
        }
        RowReconciler.apply(rows, next, ProductRow::id, ProductRow::id, (before, fresh) -> fresh);
    }

    private static int rank(ProductRow row, List<String> recent) {
        if (row.favourite()) {
            return -1;
        }
        return row.recent() ? recent.indexOf(row.id()) : Integer.MAX_VALUE;
    }
}
