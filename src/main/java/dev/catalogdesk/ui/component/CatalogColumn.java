package dev.catalogdesk.ui.component;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;

/// A column of a [CatalogTable]. Every column brings its own comparator: the toolkit's default one collates texts by
/// language and costs forty times as much.
///
/// @param <R> the row
/// @param <T> the column's value
public final class CatalogColumn<R, T> {
    private static final double USUAL_WIDTH = 140;

    private final String id;
    private final String title;
    private final Function<? super R, ? extends T> value;
    private final Comparator<? super T> comparator;
    private Function<? super T, String> text = String::valueOf;
    private Function<? super T, String> copyText = value -> text.apply(value);
    private Optional<Function<? super R, ? extends Node>> graphic = Optional.empty();
    private Optional<Function<? super T, Instant>> time = Optional.empty();
    private double width = USUAL_WIDTH;
    private boolean rightAligned;
    private boolean monospaced;
    private boolean strong;
    private boolean initiallyVisible = true;

    private CatalogColumn(
            String id, String title, Function<? super R, ? extends T> value, Comparator<? super T> comparator) {
        this.id = id;
        this.title = title;
        this.value = value;
        this.comparator = comparator;
    }

    /// A column of any value.
    ///
    /// @param id its id in the kept layout
    /// @param title its heading
    /// @param value takes the value from a row
    /// @param comparator sorts it
    /// @param <R> the row
    /// @param <T> the value
    /// @return the column
    public static <R, T> CatalogColumn<R, T> of(
            String id, String title, Function<? super R, ? extends T> value, Comparator<? super T> comparator) {
        return new CatalogColumn<>(id, title, value, comparator);
    }

    /// A column of text, sorted without regard to case.
    ///
    /// @param id its id in the kept layout
    /// @param title its heading
    /// @param value takes the text from a row
    /// @param <R> the row
    /// @return the column
    public static <R> CatalogColumn<R, String> text(String id, String title, Function<? super R, String> value) {
        return of(id, title, value, String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
    }

    /// A column of whole numbers, right-aligned.
    ///
    /// @param id its id in the kept layout
    /// @param title its heading
    /// @param value takes the number from a row
    /// @param <R> the row
    /// @return the column
    public static <R> CatalogColumn<R, Integer> number(String id, String title, Function<? super R, Integer> value) {
        return CatalogColumn.<R, Integer>of(id, title, value, Comparator.naturalOrder()).rightAligned();
    }

    /// A column of times, shown as ages that grow, exact on hover, ISO 8601 in copies. The oldest and the unknown
    /// ones come first.
    ///
    /// @param id its id in the kept layout
    /// @param title its heading
    /// @param value takes the time from a row
    /// @param <R> the row
    /// @return the column
    public static <R> CatalogColumn<R, Instant> time(
            String id, String title, Function<? super R, Optional<Instant>> value) {
        CatalogColumn<R, Instant> column =
            of(id, title, row -> value.apply(row).orElse(Instant.MIN), Comparator.naturalOrder());
        column.time = Optional.of(time -> time);
        return column;
    }

    /// Shows the value otherwise than by its `toString`.
    ///
    /// @param shown gives the text
    /// @return this
    public CatalogColumn<R, T> shownAs(Function<? super T, String> shown) {
        text = shown;
        return this;
    }

    /// Copies the value otherwise than it is shown.
    ///
    /// @param copied gives the text
    /// @return this
    public CatalogColumn<R, T> copiedAs(Function<? super T, String> copied) {
        copyText = copied;
        return this;
    }

    /// Shows a node, such as a [StatusBadge], in place of the text.
    ///
    /// @param made makes the node for a row
    /// @return this
    public CatalogColumn<R, T> shownBy(Function<? super R, ? extends Node> made) {
        graphic = Optional.of(made);
        return this;
    }

    /// Sets the width to begin with.
    ///
    /// @param px the width
    /// @return this
    public CatalogColumn<R, T> width(double px) {
        width = px;
        return this;
    }

    /// Aligns to the right, as for numbers.
    ///
    /// @return this
    public CatalogColumn<R, T> rightAligned() {
        rightAligned = true;
        return this;
    }

    /// Sets in the monospaced face, as for ids and values.
    ///
    /// @return this
    public CatalogColumn<R, T> monospaced() {
        monospaced = true;
        return this;
    }

    /// Sets in bold, as for what names the row.
    ///
    /// @return this
    public CatalogColumn<R, T> strong() {
        strong = true;
        return this;
    }

    /// Leaves the column out until it is chosen.
    ///
    /// @return this
    public CatalogColumn<R, T> initiallyHidden() {
        initiallyVisible = false;
        return this;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    T value(R row) {
        return value.apply(row);
    }

    Comparator<? super T> comparator() {
        return comparator;
    }

    /// Compares rows by this column, on any thread.
    Comparator<R> rows() {
        return (a, b) -> comparator.compare(value.apply(a), value.apply(b));
    }

    String textOf(T shown) {
        return text.apply(shown);
    }

    String copyOf(R row, RelativeTime times) {
        T copied = value(row);
        if (time.isPresent()) {
            Instant instant = time.get().apply(copied);
            return instant.equals(Instant.MIN) ? "" : times.iso(instant);
        }
        return copyText.apply(copied);
    }

    Optional<Function<? super R, ? extends Node>> graphic() {
        return graphic;
    }

    Optional<Instant> timeOf(T shown) {
        return time.map(reader -> reader.apply(shown)).filter(instant -> !instant.equals(Instant.MIN));
    }

    boolean isTime() {
        return time.isPresent();
    }

    double width() {
        return width;
    }

    boolean isRightAligned() {
        return rightAligned;
    }

    boolean isMonospaced() {
        return monospaced;
    }

    boolean isStrong() {
        return strong;
    }

    boolean isInitiallyVisible() {
        return initiallyVisible;
    }
}
