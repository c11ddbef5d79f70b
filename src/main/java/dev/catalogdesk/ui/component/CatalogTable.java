package dev.catalogdesk.ui.component;

import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.RunningTask;
import dev.catalogdesk.ui.theme.Icon;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

/// The one table of all browsers: filter, sort, column chooser, kept layout, count, placeholders, copying. It filters
/// and sorts by itself ([#setRows]), or shows what others have arranged, as for very many rows ([#setArrangedRows]).
///
/// The rows are the view model's; refresh them with [RowReconciler], and selection and scroll stay.
///
/// @param <R> the row: immutable, equal when it shows the same
public final class CatalogTable<R> extends StackPane {
    private static final Duration FILTER_DELAY = Duration.ofMillis(120);

    private final Parts parts;
    private final RowTraits<R> traits;
    private final TableView<R> view = new TableView<>();
    private final StatePane states;
    private final List<CatalogColumn<R, ?>> columns = new ArrayList<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper countText = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<R>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final TableLayoutKeeper layout;
    private final ScrollKeeper<R> scroll;
    private FilteredList<R> filtered = new FilteredList<>(FXCollections.observableArrayList());
    private Predicate<R> narrowing = row -> true;
    private Consumer<? super R> open = row -> { };
    private Supplier<? extends Node> nothingYet = StackPane::new;
    private Supplier<? extends Node> nothingFound = StackPane::new;
    private LoadState state = new LoadState.Idle();
    private RunningTask filtering = RunningTask.NONE;
    private final ObservableList<R> several = FXCollections.observableArrayList();
    private boolean changing;

    /// Makes a table without columns and rows.
    ///
    /// @param id its id, under which its layout is kept
    /// @param name what it lists, for screen readers
    /// @param traits what it must know of its rows
    /// @param parts texts, time, look
    /// @param stateMessages makes the messages that stand in its place
    /// @param actions what they offer
    public CatalogTable(
            String id, String name, RowTraits<R> traits, Parts parts, StateMessages stateMessages,
            StateActions actions) {
        this.parts = parts;
        this.traits = traits;
        this.layout = new TableLayoutKeeper(id, view, parts.columnLayouts());
        this.scroll = new ScrollKeeper<>(view, row -> traits.id().apply(row));
        this.states = new StatePane(
            parts, stateMessages, view, new SkeletonRows(parts.theme().rowHeightProperty()), actions);
        view.setId(id);
        view.setAccessibleText(name);
        view.getStyleClass().add("catalog-table");
        view.fixedCellSizeProperty().bind(parts.theme().rowHeightProperty());
        view.setRowFactory(table -> new Row());
        view.setContextMenu(new TableCopying<>(view, traits, columns, parts).menu());
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        view.getSelectionModel().selectedItemProperty().addListener((item, old, now) -> onSelection(now));
        filter.addListener((text, old, now) -> filterLater());
        states.setEmpty(() -> isFiltered() ? nothingFound.get() : nothingYet.get());
        setMinSize(0, 0);
        getChildren().add(states);
    }

    /// Adds a column at the right. All columns are added before [#setRows].
    ///
    /// @param column the column
    /// @param <T> its value
    /// @return this
    public <T> CatalogTable<R> addColumn(CatalogColumn<R, T> column) {
        TableColumn<R, T> made = new TableColumn<>(column.title());
        made.setId(column.id());
        made.setPrefWidth(column.width());
        made.setVisible(column.isInitiallyVisible());
        made.setComparator((a, b) -> column.comparator().compare(a, b));
        made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(column.value(cell.getValue())));
        made.setCellFactory(any -> new CatalogCell<>(column, parts));
        if (column.isRightAligned()) {
            made.getStyleClass().add("right-aligned");
        }
        columns.add(column);
        view.getColumns().add(made);
        return this;
    }

    /// Shows rows, sorted as the operator left it.
    ///
    /// @param rows the view model's rows
    public void setRows(ObservableList<R> rows) {
        keepScroll(rows);
        filtered = new FilteredList<>(rows, this::matches);
        SortedList<R> sorted = new SortedList<>(filtered);
        sorted.comparatorProperty().bind(view.comparatorProperty());
        // Listeners are told in their order: this one before the toolkit's selection follows the change, the last one
        // after it.
        sorted.addListener((ListChangeListener<R>) change -> changing = true);
        view.setItems(sorted);
        layout.restore();
        rows.addListener((ListChangeListener<R>) change -> refreshed());
        sorted.addListener((ListChangeListener<R>) change -> reselect());
        refreshed();
    }

    /// Shows rows that come filtered and sorted.
    ///
    /// @param arranged the view model's rows
    /// @param sorter takes the order that the operator wants, which may compare on any thread; nothing for the usual
    ///     one
    public void setArrangedRows(ObservableList<R> arranged, Consumer<? super Optional<Comparator<R>>> sorter) {
        keepScroll(arranged);
        arranged.addListener((ListChangeListener<R>) change -> changing = true);
        filtered = new FilteredList<>(FXCollections.observableArrayList());
        view.setItems(arranged);
        view.setSortPolicy(table -> {
            sorter.accept(order());
            return true;
        });
        layout.restore();
        sorter.accept(order());
        arranged.addListener((ListChangeListener<R>) change -> {
            reselect();
            refreshed();
        });
        refreshed();
    }

    /// Lets several rows be selected; Ctrl+C copies all of them.
    public void allowSeveral() {
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.getSelectionModel().getSelectedItems().addListener((ListChangeListener<R>) change -> {
            if (!changing) {
                several.setAll(List.copyOf(view.getSelectionModel().getSelectedItems()));
            }
        });
    }

    /// The rows that are selected where several may be. A refresh keeps them by id.
    ///
    /// @return in the order of selection
    public ObservableList<R> several() {
        return FXCollections.unmodifiableObservableList(several);
    }

    /// Shows how far loading has come.
    ///
    /// @param now the view model's state
    public void setState(LoadState now) {
        state = now;
        refreshed();
    }

    /// Says what stands in place of rows where there are none.
    ///
    /// @param yet makes the message for a list that is empty
    /// @param found makes the message for a filter that nothing passes
    public void setEmpty(Supplier<? extends Node> yet, Supplier<? extends Node> found) {
        nothingYet = yet;
        nothingFound = found;
        refreshed();
    }

    /// The filter: words that a row's search text must all hold. Takes effect a moment after the last change.
    ///
    /// @return bound to a [SearchField]
    public StringProperty filterProperty() {
        return filter;
    }

    /// Narrows the rows beyond the text filter, at once.
    ///
    /// @param shown which rows may be shown
    public void setNarrowing(Predicate<R> shown) {
        narrowing = shown;
        applyFilter();
    }

    /// How many rows are shown: `10 of 18`, or `18` where nothing is filtered.
    ///
    /// @return the text beside the title
    public ReadOnlyStringProperty countTextProperty() {
        return countText.getReadOnlyProperty();
    }

    /// The row that is selected. A refresh keeps it by id.
    ///
    /// @return nothing while none is
    public ReadOnlyObjectProperty<Optional<R>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Selects a row and scrolls to it.
    ///
    /// @param id the row's id; an unknown one clears the selection
    public void select(String id) {
        int index = indexOf(id);
        if (index < 0) {
            view.getSelectionModel().clearSelection();
        } else if (view.getSelectionModel().getSelectedIndex() != index) {
            view.getSelectionModel().clearAndSelect(index);
            scroll.forget();
            view.scrollTo(index);
        }
    }

    /// Says what Enter and a double click do.
    ///
    /// @param action takes the row
    public void setOnOpen(Consumer<? super R> action) {
        open = action;
    }

    /// A menu that chooses the columns.
    ///
    /// @return a new button
    public MenuButton columnsButton() {
        MenuButton button = new MenuButton(parts.messages().text("component.columns"), Icon.COLUMNS.small());
        button.setId(view.getId() + "-columns");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnShowing(event -> button.getItems().setAll(view.getColumns().stream().map(this::chooser).toList()));
        return button;
    }

    /// The toolkit's table, to move the focus and for tests.
    ///
    /// @return the table
    public TableView<R> view() {
        return view;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        scroll.restore();
    }

    /// Moves the focus to the rows, to the first of them where none is selected.
    @Override
    public void requestFocus() {
        if (view.getSelectionModel().isEmpty() && !view.getItems().isEmpty()) {
            view.getSelectionModel().selectFirst();
        }
        view.requestFocus();
    }

    private CheckMenuItem chooser(TableColumn<R, ?> column) {
        CheckMenuItem item = new CheckMenuItem(column.getText());
        item.setSelected(column.isVisible());
        item.setDisable(column.isVisible() && view.getVisibleLeafColumns().size() == 1);
        item.selectedProperty().addListener((selection, old, now) -> column.setVisible(now));
        return item;
    }

    private boolean matches(R row) {
        if (!narrowing.test(row)) {
            return false;
        }
        String text = traits.searchText().apply(row);
        for (String word : words()) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private List<String> words() {
        String text = filter.get() == null ? "" : filter.get().strip().toLowerCase(Locale.ROOT);
        return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
    }

    private boolean isFiltered() {
        return !filtered.getSource().isEmpty() || !words().isEmpty();
    }

    private void filterLater() {
        filtering.cancel();
        filtering = parts.executor().after(FILTER_DELAY, this::applyFilter);
    }

    private void applyFilter() {
        // With rows selected, the selection model walks all rows for each that goes; without, filtering is cheap.
        changing = true;
        view.getSelectionModel().clearSelection();
        filtered.setPredicate(this::matches);
        reselect();
        refreshed();
    }

    private Optional<Comparator<R>> order() {
        return view.getSortOrder().stream().map(this::comparator).reduce(Comparator::thenComparing);
    }

    private Comparator<R> comparator(TableColumn<R, ?> sorting) {
        Comparator<R> ascending = columns.stream().filter(column -> column.id().equals(sorting.getId()))
            .findFirst().orElseThrow().rows();
        return sorting.getSortType() == TableColumn.SortType.DESCENDING ? ascending.reversed() : ascending;
    }

    /// The first listener, told before any list above the rows has changed.
    private void keepScroll(ObservableList<R> rows) {
        rows.addListener((ListChangeListener<R>) change -> {
            if (scroll.remember()) {
                requestLayout();
            }
        });
    }

    private void refreshed() {
        int shown = view.getItems().size();
        int all = Math.max(shown, filtered.getSource().size());
        countText.set(shown == all ? parts.messages().text("component.count.all", all)
            : parts.messages().text("component.count.some", shown, all));
        states.show(state, shown > 0);
    }

    private void onSelection(R now) {
        if (!changing) {
            selected.set(Optional.ofNullable(now));
        }
    }

    /// After rows changed under it, the toolkit's selection may have slipped to a neighbour or be lost.
    private void reselect() {
        changing = true;
        if (several.size() > 1) {
            reselectSeveral();
            changing = false;
            return;
        }
        int index = selected.get().map(row -> indexOf(traits.id().apply(row))).orElse(-1);
        // Where nothing slipped, nothing is touched: to clear even an empty selection takes the focus from its row.
        if (view.getSelectionModel().getSelectedIndex() != index) {
            moveSelection(index);
        }
        changing = false;
        selected.set(index < 0 ? Optional.empty() : Optional.of(view.getItems().get(index)));
    }

    private void reselectSeveral() {
        Set<String> wanted = several.stream().map(row -> traits.id().apply(row)).collect(Collectors.toSet());
        int[] indices = IntStream.range(0, view.getItems().size())
            .filter(index -> wanted.contains(traits.id().apply(view.getItems().get(index)))).toArray();
        view.getSelectionModel().clearSelection();
        for (int index : indices) {
            view.getSelectionModel().select(index);
        }
        several.setAll(Arrays.stream(indices).mapToObj(view.getItems()::get).toList());
        selected.set(Optional.ofNullable(view.getSelectionModel().getSelectedItem()));
    }

    private void moveSelection(int index) {
        if (index < 0) {
            view.getSelectionModel().clearSelection();
        } else {
            view.getSelectionModel().clearAndSelect(index);
        }
    }

    private int indexOf(String id) {
        for (int i = 0; i < view.getItems().size(); i++) {
            if (traits.id().apply(view.getItems().get(i)).equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && selected.get().isPresent()) {
            open.accept(selected.get().get());
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C && selected.get().isPresent()) {
            Clip.copy(view.getSelectionModel().getSelectedItems().stream()
                .map(row -> traits.copyText().apply(row)).collect(Collectors.joining("\n")));
            event.consume();
        }
    }

    private final class Row extends TableRow<R> {
        Row() {
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !isEmpty()) {
                    open.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(R item, boolean empty) {
            super.updateItem(item, empty);
            setAccessibleText(empty || item == null ? null : traits.name().apply(item));
        }
    }
}
