package dev.catalogdesk.ui.products;

import dev.catalogdesk.model.ProductFilter;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// A value to narrow the list by. It stays the same object while the service's answers change its count, so that
/// its check box keeps the focus.
public final class FacetRow {
    private final ProductFilter filter;
    private final String value;
    private final String label;
    private final ReadOnlyObjectWrapper<OptionalInt> count = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final BooleanProperty selected = new SimpleBooleanProperty();

    FacetRow(ProductFilter filter, String value, String label) {
        this.filter = filter;
        this.value = value;
        this.label = label;
    }

    /// The filter it belongs to.
    ///
    /// @return the service's filter
    public ProductFilter filter() {
        return filter;
    }

    /// What is sent to the service.
    ///
    /// @return the value
    public String value() {
        return value;
    }

    /// What is read.
    ///
    /// @return the value in words
    public String label() {
        return label;
    }

    /// About how many products have it, as the service counts; nothing where it does not tell.
    ///
    /// @return the count
    public ReadOnlyObjectProperty<OptionalInt> count() {
        return count.getReadOnlyProperty();
    }

    /// Whether the list is narrowed by it.
    ///
    /// @return the choice
    public BooleanProperty selected() {
        return selected;
    }

    void setCount(OptionalInt approximate) {
        count.set(approximate);
    }
}
