package dev.catalogdesk.ui.activity;

import dev.catalogdesk.ui.component.RowReconciler;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// The operations as a list: those that go on first, the newest first, then those that ended, the last first. All
/// methods are called on the JavaFX thread.
final class ActivityListViewModel {
    private static final Comparator<ActivityItem> ORDER =
        Comparator.<ActivityItem, Boolean>comparing(item -> !item.row().state().active())
            .thenComparing(item -> item.ended().orElse(Instant.MAX), Comparator.reverseOrder())
            .thenComparing(ActivityItem::started, Comparator.reverseOrder());

    private final ActivityViewModel model;
    private final ObservableList<ActivityItem> items = FXCollections.observableArrayList();
    private final ObjectProperty<ActivityFilter> filter = new SimpleObjectProperty<>(ActivityFilter.ALL);
    private final Map<ActivityRow, Subscription> followed = new HashMap<>();
    private final ListChangeListener<ActivityRow> rowsChanged = change -> follow();

    ActivityListViewModel(ActivityViewModel model) {
        this.model = model;
        model.rows().addListener(rowsChanged);
        follow();
    }

    /// All operations, whatever the filter.
    ObservableList<ActivityItem> items() {
        return items;
    }

    /// All that is known of the operations.
    ActivityViewModel operations() {
        return model;
    }

    /// Which are to be listed.
    ObjectProperty<ActivityFilter> filter() {
        return filter;
    }

    /// How many calls leave for AWS, in words.
    ReadOnlyStringProperty calls() {
        return model.calls();
    }

    void close() {
        model.rows().removeListener(rowsChanged);
        followed.values().forEach(Subscription::unsubscribe);
        followed.clear();
    }

    private void follow() {
        Set<ActivityRow> gone = new HashSet<>(followed.keySet());
        for (ActivityRow row : model.rows()) {
            gone.remove(row);
            if (!followed.containsKey(row)) {
                followed.put(row, row.text().subscribe((before, now) -> update()));
            }
        }
        gone.forEach(row -> followed.remove(row).unsubscribe());
        update();
    }

    private void update() {
        List<ActivityItem> fresh = new ArrayList<>(model.rows().stream().map(ActivityItem::of).toList());
        fresh.sort(ORDER);
        RowReconciler.apply(items, fresh, ActivityItem::id, ActivityItem::id, (before, now) -> now);
    }
}
