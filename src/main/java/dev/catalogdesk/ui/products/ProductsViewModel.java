package dev.catalogdesk.ui.products;

import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.ProductFilter;
import dev.catalogdesk.model.ProductPage;
import dev.catalogdesk.model.ProductSearch;
import dev.catalogdesk.model.ProductSort;
import dev.catalogdesk.model.SortOrder;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.shell.LoadFailures;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.RunningTask;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

/// The list of products: what is looked for, what the service found, and how far it has come. Search, filters and
/// sort are the service's own (SearchProducts). Pages come in one after another while the first is already shown.
/// A changed question cancels the running one, and an answer that is late all the same is ignored. All methods are
/// called on the JavaFX thread.
public final class ProductsViewModel {
    /// How long typing rests before the service is asked.
    static final Duration DEBOUNCE = Duration.ofMillis(250);

    private final TaskExecutor executor;
    private final ProductFinder finder;
    private final ProductList list;
    private final ProductFacets facets;
    private final Messages messages;
    private final StringProperty searchText = new SimpleStringProperty("");
    private final ObjectProperty<ProductSort> sort = new SimpleObjectProperty<>(ProductSort.TITLE);
    private final ObjectProperty<SortOrder> order = new SimpleObjectProperty<>(SortOrder.ASCENDING);
    private final BooleanProperty favouritesFirst = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<LoadState> state = new ReadOnlyObjectWrapper<>(new LoadState.Idle());
    private final ReadOnlyObjectWrapper<ProductCount> count =
        new ReadOnlyObjectWrapper<>(new ProductCount(0, false, OptionalInt.empty(), OptionalInt.empty()));
    private final ReadOnlyObjectWrapper<Optional<Instant>> loadedAt = new ReadOnlyObjectWrapper<>(Optional.empty());

    private int generation;
    private ProductSearch asked = ProductSearch.all();
    private boolean quiet;
    private boolean startAgain;
    private Optional<String> nextToken = Optional.empty();
    private OptionalInt about = OptionalInt.empty();
    private OptionalInt unfiltered = OptionalInt.empty();
    private RunningTask running = RunningTask.NONE;
    private RunningTask debounce = RunningTask.NONE;

    /// Makes the list; nothing is asked before [#start()].
    ///
    /// @param catalog the service
    /// @param executor where calls run
    /// @param memory favourites and products used lately
    /// @param messages the texts
    public ProductsViewModel(
            ServiceCatalog catalog, TaskExecutor executor, ProductMemory memory, Messages messages) {
        this.executor = executor;
        this.messages = messages;
        finder = new ProductFinder(catalog);
        list = new ProductList(memory, messages);
        facets = new ProductFacets(messages);
        favouritesFirst.set(memory.favouritesFirst());
        searchText.addListener((observable, before, now) -> searchSoon());
        sort.addListener((observable, before, now) -> search());
        order.addListener((observable, before, now) -> search());
        favouritesFirst.addListener((observable, before, now) -> {
            memory.setFavouritesFirst(now);
            list.arrange();
        });
    }

    /// Asks for the products unless that was done before.
    public void start() {
        if (state.get() instanceof LoadState.Idle) {
            search();
        }
    }

    /// Asks now, without waiting for a pause in typing. What was found for an earlier question stays in view until
    /// the first page of the new answer is here.
    public void search() {
        begin(currentSearch(), false);
    }

    /// Asks the same again. The rows change in one pass once the whole answer is here, so nothing jumps.
    public void refresh() {
        ProductSearch current = currentSearch();
        begin(current, current.equals(asked) && count.get().complete());
    }

    /// Goes on where the answer broke off, or asks again where there was none.
    public void retry() {
        if (startAgain) {
            begin(asked, quiet);
        } else {
            running.cancel();
            generation++;
            fetch(nextToken);
        }
    }

    /// Chooses or drops a value to narrow the list by.
    ///
    /// @param row the value
    /// @param chosen whether it is wanted
    public void choose(FacetRow row, boolean chosen) {
        if (row.selected().get() != chosen) {
            row.selected().set(chosen);
            search();
        }
    }

    /// Drops all filters; the words looked for stay.
    public void clearFacets() {
        facets.clear();
        search();
    }

    /// Drops all filters and the words looked for.
    public void clearAll() {
        facets.clear();
        searchText.set("");
        search();
    }

    /// Marks a product as favourite, or takes the mark away.
    ///
    /// @param productId the product
    public void toggleFavourite(String productId) {
        list.toggleFavourite(productId);
    }

    /// Ends all work.
    public void close() {
        generation++;
        running.cancel();
        debounce.cancel();
    }

    /// The words looked for, or an id.
    ///
    /// @return bound to the search field
    public StringProperty searchText() {
        return searchText;
    }

    /// What the service sorts by.
    ///
    /// @return the choice
    public ObjectProperty<ProductSort> sort() {
        return sort;
    }

    /// The direction of the sort.
    ///
    /// @return the choice
    public ObjectProperty<SortOrder> order() {
        return order;
    }

    /// Whether favourites and products used lately stand first.
    ///
    /// @return the choice, kept with the settings
    public BooleanProperty favouritesFirst() {
        return favouritesFirst;
    }

    /// How far the list has come. While later pages come in it is loading, though rows are there.
    ///
    /// @return the state
    public ReadOnlyObjectProperty<LoadState> state() {
        return state.getReadOnlyProperty();
    }

    /// How many products there are, as far as is known.
    ///
    /// @return the count
    ReadOnlyObjectProperty<ProductCount> count() {
        return count.getReadOnlyProperty();
    }

    /// When the whole answer was here.
    ///
    /// @return nothing before the first time
    public ReadOnlyObjectProperty<Optional<Instant>> loadedAt() {
        return loadedAt.getReadOnlyProperty();
    }

    /// The products to show.
    ///
    /// @return changes while pages come in
    public ObservableList<ProductRow> rows() {
        return list.rows();
    }

    /// The filters beside the list.
    ///
    /// @return always the same groups
    public List<FacetGroup> facets() {
        return facets.groups();
    }

    /// How many values the list is narrowed by.
    ///
    /// @return the number of chosen values
    public int chosenFacets() {
        return asked.filters().entrySet().stream()
            .filter(entry -> entry.getKey() != ProductFilter.FULL_TEXT_SEARCH)
            .mapToInt(entry -> entry.getValue().size()).sum();
    }

    /// Whether the answer at hand was narrowed by words or filters.
    ///
    /// @return true if there is something to clear
    public boolean narrowed() {
        return !asked.filters().isEmpty();
    }

    /// What was asked, in words, for an answer that holds nothing.
    ///
    /// @return the words and filter values, separated by commas
    public String askedFor() {
        return String.join(", ", asked.filters().entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(value -> label(entry.getKey(), value))).toList());
    }

    private String label(ProductFilter filter, String value) {
        return facets.groups().stream().filter(group -> group.filter() == filter)
            .flatMap(group -> group.rows().stream()).filter(row -> row.value().equals(value))
            .map(FacetRow::label).findFirst().orElse(messages.text("products.nothing.words", value));
    }

    private void searchSoon() {
        debounce.cancel();
        debounce = executor.after(DEBOUNCE, () -> {
            if (!currentSearch().equals(asked)) {
                search();
            }
        });
    }

    private ProductSearch currentSearch() {
        Map<ProductFilter, List<String>> filters = new EnumMap<>(ProductFilter.class);
        filters.putAll(facets.selection());
        String words = searchText.get().strip();
        if (!words.isEmpty()) {
            filters.put(ProductFilter.FULL_TEXT_SEARCH, List.of(words));
        }
        return new ProductSearch(filters, Optional.of(sort.get()), order.get());
    }

    private void begin(ProductSearch search, boolean quietly) {
        debounce.cancel();
        running.cancel();
        generation++;
        asked = search;
        quiet = quietly;
        list.begin();
        fetch(Optional.empty());
    }

    private void fetch(Optional<String> token) {
        int mine = generation;
        ProductSearch search = asked;
        state.set(new LoadState.Loading());
        running = BackgroundTask.of("search products", () -> finder.page(search, token))
            .onSuccess(page -> {
                if (mine == generation) {
                    take(page, token);
                }
            })
            .onFailure(cause -> {
                if (mine == generation) {
                    fail(cause, token);
                }
            })
            .runOn(executor);
    }

    private void take(ProductPage page, Optional<String> token) {
        if (token.isEmpty()) {
            about = ProductFacets.estimate(asked, page);
            facets.apply(asked, page);
        }
        list.add(page.page().items());
        // A token that comes back unchanged would never end.
        Optional<String> following = page.page().nextToken().filter(next -> !token.equals(Optional.of(next)));
        boolean complete = following.isEmpty();
        if (!quiet || complete) {
            list.publish();
        }
        if (complete) {
            finish();
        } else {
            tellCount(quiet);
            fetch(following);
        }
    }

    private void finish() {
        if (asked.filters().isEmpty()) {
            unfiltered = OptionalInt.of(list.rows().size());
        }
        loadedAt.set(Optional.of(executor.now()));
        tellCount(true);
        state.set(new LoadState.Loaded());
    }

    private void fail(Exception cause, Optional<String> token) {
        startAgain = token.isEmpty();
        nextToken = token;
        if (startAgain && !quiet) {
            list.clear();
        }
        tellCount(quiet);
        state.set(LoadFailures.state(cause));
    }

    private void tellCount(boolean complete) {
        count.set(new ProductCount(list.rows().size(), complete, about, unfiltered));
    }
}
