package dev.catalogdesk.ui.products;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.FacetValue;
import dev.catalogdesk.model.ProductFilter;
import dev.catalogdesk.model.ProductSort;
import dev.catalogdesk.model.SortOrder;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class ProductsViewModelTest {
    private final FakeCatalog catalog = new FakeCatalog();
    private final ManualTaskExecutor executor = new ManualTaskExecutor();
    private final MapMemory memory = new MapMemory();
    private final Messages messages = Messages.load();
    private final ProductsViewModel model = new ProductsViewModel(catalog, executor, memory, messages);

    private List<String> names() {
        return model.rows().stream().map(row -> row.product().name()).toList();
    }

    private void owners(FacetValue... values) {
        catalog.facets.put(ProductFilter.OWNER, List.of(values));
    }

    private FacetRow owner(String value) {
        return model.facets().getFirst().rows().stream()
            .filter(row -> row.value().equals(value)).findFirst().orElseThrow();
    }

    private void load() {
        model.start();
        executor.runAll();
    }

    private void searchFor(String words) {
        model.searchText().set(words);
        model.search();
    }

    @Test
    void showsTheFirstPageWhileTheRestComesIn() {
        catalog.withProducts(250);
        owners(new FacetValue("Data Platform", 240));
        model.start();
        executor.runNext();

        assertThat(model.rows()).hasSize(100);
        assertThat(model.state().get().loading()).isTrue();
        assertThat(model.count().get().title(messages)).isEqualTo("100 loaded, about 240");
        assertThat(model.count().get().footer(messages)).isEqualTo("100 of about 240 loaded");

        executor.runAll();

        assertThat(model.rows()).hasSize(250);
        assertThat(model.state().get()).isInstanceOf(LoadState.Loaded.class);
        assertThat(model.count().get().title(messages)).isEqualTo("250");
        assertThat(model.loadedAt().get()).contains(executor.now());
    }

    @Test
    void appliesEachPageInOneChange() {
        catalog.withProducts(250);
        List<Integer> added = new ArrayList<>();
        model.rows().addListener((ListChangeListener<ProductRow>) change -> {
            while (change.next()) {
                added.add(change.getAddedSize());
            }
        });
        load();

        assertThat(added).containsExactly(100, 100, 50);
    }

    @Test
    void leavesOutAProductThatASecondPageRepeats() {
        catalog.withProducts(3).products.add(FakeCatalog.product("p0000", "Product 0000"));
        catalog.pageSize = 2;
        load();

        assertThat(model.rows()).extracting(ProductRow::id).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void waitsForAPauseInTyping() {
        catalog.withProducts(3);
        load();
        model.searchText().set("00");
        executor.advance(Duration.ofMillis(200));
        model.searchText().set("0002");
        executor.advance(Duration.ofMillis(200));
        assertThat(catalog.searches).hasSize(1);

        executor.advance(Duration.ofMillis(60));
        executor.runAll();

        assertThat(catalog.searches).hasSize(2);
        assertThat(catalog.searches.getLast().filters())
            .containsEntry(ProductFilter.FULL_TEXT_SEARCH, List.of("0002"));
        assertThat(names()).containsExactly("Product 0002");
    }

    @Test
    void asksOnlyOnceWhenTypingEndsWhereItBegan() {
        load();
        model.searchText().set("a");
        model.searchText().set("");
        executor.advance(Duration.ofSeconds(1));
        executor.runAll();

        assertThat(catalog.searches).hasSize(1);
    }

    @Test
    void cancelsTheCallOfAnEarlierFilter() {
        model.start();
        searchFor("x");

        assertThat(executor.waiting()).isEqualTo(1);
    }

    @Test
    void ignoresAnswerOfAnEarlierFilter() {
        catalog.withProducts(5);
        executor.deliverCancelled(true);
        model.start();
        searchFor("0003");
        executor.runNext();
        assertThat(model.rows()).isEmpty();

        executor.runNext();
        assertThat(names()).containsExactly("Product 0003");
    }

    @Test
    void ignoresFailureOfAnEarlierFilter() {
        catalog.withProducts(5).failOnce("search 0", FakeCatalog.denied("SearchProducts"));
        executor.deliverCancelled(true);
        model.start();
        model.search();
        executor.runAll();

        assertThat(model.state().get()).isInstanceOf(LoadState.Loaded.class);
    }

    @Test
    void sortsThroughTheService() {
        model.start();
        model.sort().set(ProductSort.CREATION_DATE);
        model.order().set(SortOrder.DESCENDING);
        executor.runAll();

        assertThat(catalog.searches.getLast().sort()).contains(ProductSort.CREATION_DATE);
        assertThat(catalog.searches.getLast().order()).isEqualTo(SortOrder.DESCENDING);
    }

    @Test
    void filtersThroughTheServiceAndClears() {
        owners(new FacetValue("Data Platform", 4), new FacetValue("Networking", 5));
        load();
        model.choose(owner("Networking"), true);
        executor.runAll();
        assertThat(catalog.searches.getLast().filters()).containsEntry(ProductFilter.OWNER, List.of("Networking"));
        assertThat(model.chosenFacets()).isEqualTo(1);
        assertThat(model.askedFor()).isEqualTo("Networking");

        model.clearFacets();
        executor.runAll();
        assertThat(catalog.searches.getLast().filters()).isEmpty();
        assertThat(model.chosenFacets()).isZero();
    }

    @Test
    void keepsAChosenValueThatTheServiceCountsNoMore() {
        owners(new FacetValue("Data Platform", 4), new FacetValue("Networking", 5));
        load();
        FacetRow networking = owner("Networking");
        model.choose(networking, true);
        owners();
        executor.runAll();

        assertThat(model.facets().getFirst().rows()).extracting(FacetRow::value)
            .containsExactly("Data Platform", "Networking");
        assertThat(owner("Networking")).isSameAs(networking);
        assertThat(networking.count().get()).hasValue(0);
        assertThat(owner("Data Platform").count().get()).hasValue(4);
    }

    @Test
    void tellsNoCountOfASiblingOnceTheRestOfTheSearchChanged() {
        owners(new FacetValue("Data Platform", 4), new FacetValue("Networking", 5));
        load();
        model.choose(owner("Networking"), true);
        owners(new FacetValue("Networking", 1));
        executor.runAll();
        searchFor("vpc");
        executor.runAll();

        assertThat(owner("Networking").count().get()).hasValue(1);
        assertThat(owner("Data Platform").count().get()).isEmpty();
    }

    @Test
    void estimatesByTheChosenValuesOnly() {
        catalog.withProducts(150);
        owners(new FacetValue("A", 130), new FacetValue("B", 40));
        load();
        model.choose(owner("A"), true);
        executor.runNext();

        assertThat(model.count().get().about()).isEqualTo(OptionalInt.of(130));
    }

    @Test
    void tellsHowManyThereAreWithoutAFilter() {
        catalog.withProducts(18);
        load();
        searchFor("001");
        executor.runAll();

        assertThat(model.count().get().title(messages)).isEqualTo("9 of 18");
    }

    @Test
    void keepsRowsWhenALaterPageFailsAndLoadsTheRestOnRequest() {
        catalog.withProducts(250).failOnce("search 100", FakeCatalog.throttled("SearchProducts"));
        load();
        assertThat(model.rows()).hasSize(100);
        assertThat(model.state().get()).isInstanceOf(LoadState.Failed.class);
        assertThat(model.count().get().complete()).isFalse();

        model.retry();
        executor.runAll();

        assertThat(model.rows()).hasSize(250);
        assertThat(model.state().get()).isInstanceOf(LoadState.Loaded.class);
        assertThat(catalog.calls).containsExactly("search 0", "search 100", "search 100", "search 200");
    }

    @Test
    void showsNoRowsOfAnotherQuestionWhenTheNewOneIsDenied() {
        catalog.withProducts(3);
        load();
        catalog.failOnce("search 0", FakeCatalog.denied("SearchProducts"));
        searchFor("x");
        executor.runAll();

        assertThat(model.rows()).isEmpty();
        assertThat(model.state().get()).isInstanceOf(LoadState.Denied.class);
    }

    @Test
    void keepsRowsWhenARefreshFails() {
        catalog.withProducts(3);
        load();
        catalog.failOnce("search 0", FakeCatalog.throttled("SearchProducts"));
        model.refresh();
        executor.runAll();
        assertThat(model.rows()).hasSize(3);
        assertThat(model.state().get()).isInstanceOf(LoadState.Failed.class);

        model.retry();
        executor.runAll();
        assertThat(model.state().get()).isInstanceOf(LoadState.Loaded.class);
    }

    @Test
    void reconcilesARefreshInOnePassAfterTheLastPage() {
        catalog.withProducts(250);
        load();
        ProductRow kept = model.rows().get(200);
        catalog.products.remove(3);
        catalog.products.add(120, FakeCatalog.product("new0", "New"));
        model.refresh();
        executor.runNext();
        assertThat(names()).contains("Product 0003");

        executor.runAll();
        assertThat(model.rows()).hasSize(250).anySatisfy(row -> assertThat(row).isSameAs(kept));
        assertThat(names()).contains("New").doesNotContain("Product 0003");
    }

    @Test
    void findsAProductByItsIds() {
        catalog.withProducts(3);
        searchFor(" prod-p0001 ");
        executor.runAll();
        assertThat(names()).containsExactly("Product 0001");

        searchFor("prodview-p0002");
        executor.runAll();
        assertThat(names()).containsExactly("Product 0002");

        searchFor("prod-zzzz");
        executor.runAll();
        assertThat(model.rows()).isEmpty();
        assertThat(model.state().get()).isInstanceOf(LoadState.Loaded.class);
    }

    @Test
    void putsFavouritesAndRecentlyUsedFirstIfWished() {
        catalog.withProducts(5);
        memory.favourites.add("prod-p0004");
        memory.recent.addAll(List.of("prod-p0003", "prod-p0002"));
        load();
        assertThat(names().getFirst()).isEqualTo("Product 0000");

        model.favouritesFirst().set(true);
        assertThat(names()).containsExactly(
            "Product 0004", "Product 0003", "Product 0002", "Product 0000", "Product 0001");
        assertThat(memory.first).isTrue();

        model.toggleFavourite("prod-p0001");
        assertThat(names()).startsWith("Product 0001", "Product 0004");
        assertThat(model.rows().getFirst().favourite()).isTrue();
    }

    @Test
    void doesNotFollowATokenThatLeadsBackToItself() {
        catalog.withProducts(1).pageSize = 0;
        load();

        assertThat(catalog.calls).containsExactly("search 0", "search 0");
        assertThat(model.state().get()).isInstanceOf(LoadState.Loaded.class);
    }

    @Test
    void asksNothingAfterItWasClosed() {
        model.start();
        model.searchText().set("x");
        model.close();
        executor.advance(Duration.ofSeconds(1));
        executor.runAll();

        assertThat(catalog.calls).isEmpty();
        assertThat(model.loadedAt().get()).isEmpty();
    }
}
