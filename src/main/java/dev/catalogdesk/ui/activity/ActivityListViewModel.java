package dev.catalogdesk.ui.activity;

import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.operations.Location;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// The operations and AWS's earlier records as one list: what goes on first, the newest first, then what ended, the
/// last first. A record that an operation made stands there once, as the operation. All
/// methods are called on the JavaFX thread.
final class ActivityListViewModel {
    private static final Comparator<ActivityItem> ORDER =
        Comparator.<ActivityItem, Boolean>comparing(item -> !item.active())
            .thenComparing(item -> item.ended().orElse(Instant.MAX), Comparator.reverseOrder())
            .thenComparing(ActivityItem::started, Comparator.reverseOrder());

    private final ActivityViewModel model;
    private final HistoryViewModel history;
    private final HistoryWords words;
    private final ObservableList<ActivityItem> items = FXCollections.observableArrayList();
    private final ObjectProperty<ActivityFilter> filter = new SimpleObjectProperty<>(ActivityFilter.ALL);
    private final Map<ActivityRow, Subscription> followed = new HashMap<>();
    private final ListChangeListener<ActivityRow> rowsChanged = change -> follow();
    private final ListChangeListener<RecordDetail> recordsChanged = change -> {
        tellPast();
        changed();
    };
    private List<ActivityItem> past = List.of();
    private boolean due;
    private boolean closed;

    ActivityListViewModel(ActivityViewModel model, HistoryViewModel history) {
        this.model = model;
        this.history = history;
        words = model.historyWords();
        history.records().addListener(recordsChanged);
        model.rows().addListener(rowsChanged);
        follow();
        update();
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

    /// AWS's earlier records, as far as they were asked for.
    HistoryViewModel history() {
        return history;
    }

    /// Masks a text that is about to leave the program.
    String masked(String text) {
        return model.masked(text);
    }

    /// How many calls leave for AWS, in words.
    ReadOnlyStringProperty calls() {
        return model.calls();
    }

    void close() {
        closed = true;
        history.close();
        history.records().removeListener(recordsChanged);
        model.rows().removeListener(rowsChanged);
        followed.values().forEach(Subscription::unsubscribe);
        followed.clear();
    }

    private void follow() {
        Set<ActivityRow> gone = new HashSet<>(followed.keySet());
        for (ActivityRow row : model.rows()) {
            gone.remove(row);
            if (!followed.containsKey(row)) {
                followed.put(row, row.text().subscribe((before, now) -> changed()));
            }
        }
        gone.forEach(row -> followed.remove(row).unsubscribe());
        tellPast();
        changed();
    }

    /// Many change in one batch, or with one tick of the clock: the list follows once.
    private void changed() {
        if (!due) {
            due = true;
            model.afterwards(this::update);
        }
    }

    private void update() {
        due = false;
        if (closed) {
            return;
        }
        List<ActivityItem> fresh = new ArrayList<>(model.rows().stream().map(row -> ActivityItem.of(row)).toList());
        Set<String> own = new HashSet<>(fresh.stream().map(ActivityItem::recordId).toList());
        past.stream().filter(item -> !own.contains(item.recordId())).forEach(fresh::add);
        fresh.sort(ORDER);
        ItemPlacer.place(items, fresh);
    }

    /// Operations move often and records hardly ever, so these are put into words only when there are others.
    private void tellPast() {
        Map<String, String> names = new HashMap<>();
        model.rows().forEach(row -> names.putIfAbsent(row.productId(), row.operation().productName()));
        Optional<Location> at = model.here();
        past = history.records().stream().map(record -> ActivityItem.of(
            record, words.text(record, names.getOrDefault(record.productId(), ""), at), at)).toList();
    }
}
