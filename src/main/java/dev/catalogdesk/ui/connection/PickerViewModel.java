package dev.catalogdesk.ui.connection;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A list to choose one thing from, narrowed by typing. Used for connections and for regions. Call on the JavaFX
/// thread.
public final class PickerViewModel {
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObservableList<PickerRow> shown = FXCollections.observableArrayList();
    private final Consumer<String> choose;
    private final Optional<BiConsumer<String, Boolean>> mark;
    private final Function<String, Optional<PickerRow>> typed;
    private List<PickerRow> rows = List.of();

    /// Makes an empty list.
    ///
    /// @param choose takes the id of what was chosen
    /// @param mark takes an id and whether it is to be a favourite; nothing where there are none
    /// @param typed a row for what was typed where nothing in the list fits, such as a region the SDK does not know
    public PickerViewModel(
        Consumer<String> choose,
        Optional<BiConsumer<String, Boolean>> mark,
        Function<String, Optional<PickerRow>> typed) {
        this.choose = choose;
        this.mark = mark;
        this.typed = typed;
        filter.addListener((property, old, text) -> narrow());
    }

    /// Replaces what can be chosen.
    ///
    /// @param all the rows, grouped
    public void setRows(List<PickerRow> all) {
        rows = List.copyOf(all);
        narrow();
    }

    /// What was typed.
    ///
    /// @return the filter
    public StringProperty filterProperty() {
        return filter;
    }

    /// What fits.
    ///
    /// @return the rows to show
    public ObservableList<PickerRow> shown() {
        return FXCollections.unmodifiableObservableList(shown);
    }

    /// Whether rows can be marked as favourites.
    ///
    /// @return true for regions
    public boolean marks() {
        return mark.isPresent();
    }

    /// Chooses a row.
    ///
    /// @param row the row
    public void choose(PickerRow row) {
        filter.set("");
        choose.accept(row.id());
    }

    /// Marks a row as favourite, or no longer.
    ///
    /// @param row the row
    public void toggleFavourite(PickerRow row) {
        mark.ifPresent(marker -> marker.accept(row.id(), !row.favourite()));
    }

    private void narrow() {
        List<PickerRow> fitting = rows.stream().filter(row -> row.fits(filter.get())).toList();
        if (fitting.isEmpty() && !filter.get().isBlank()) {
            fitting = typed.apply(filter.get().strip()).stream().toList();
        }
        shown.setAll(fitting);
    }
}
