package dev.catalogdesk.ui.provisioned;

import static dev.catalogdesk.ui.provisioned.ListedCatalog.product;
import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.VersionBadge;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import dev.catalogdesk.versions.VersionRadar;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProvisionedViewModelTest {
    private final ListedCatalog catalog = new ListedCatalog();
    private final ManualTaskExecutor executor = new ManualTaskExecutor();
    private final VersionRadar radar = new VersionRadar(catalog, Runnable::run, executor::now);
    private final ProvisionedViewModel model = new ProvisionedViewModel(catalog, executor, radar, key -> key);

    @BeforeEach
    void listSome() {
        catalog.listed.put(AccessScope.ACCOUNT, List.of(
            product("billing", ProvisionedProductStatus.AVAILABLE, "Cache"),
            product("edge", ProvisionedProductStatus.TAINTED, "Network"),
            product("orders", ProvisionedProductStatus.ERROR, "Cache"),
            product("shop", ProvisionedProductStatus.AVAILABLE, "Network")));
        catalog.listed.put(AccessScope.ROLE, List.of(product("edge", ProvisionedProductStatus.TAINTED, "Network")));
    }

    @Test
    void readsAllPagesOfTheAccountAndShowsFaultsFirst() {
        load();

        assertThat(catalog.asked).containsExactly("ACCOUNT -", "ACCOUNT 2");
        assertThat(names()).containsExactly("edge", "orders", "billing", "shop");
        assertThat(model.state().get()).isInstanceOf(LoadState.Loaded.class);
        assertThat(model.count().get()).isEqualTo(new ProvisionedCount(4, 4, 4, 2, true, 0));
        assertThat(model.loadedAt().get()).contains(executor.now());
    }

    @Test
    void filtersAtOnceAndWithoutAwsWhatIsWhollyLoaded() {
        load();
        catalog.asked.clear();
        model.filterText().set("status:tainted");
        executor.runAll();
        assertThat(names()).containsExactly("edge");

        executor.advance(ProvisionedViewModel.DEBOUNCE);
        executor.runAll();
        assertThat(catalog.asked).isEmpty();
        assertThat(model.filterShown().get().here()).isTrue();
        model.clearFilter();
        executor.runAll();
        assertThat(names()).hasSize(4);
    }

    @Test
    void asksAwsForWhatTheFilterNamesWhereNotAllIsLoaded() {
        catalog.failure = Optional.of(
            new CatalogException.Throttled("search", "ThrottlingException", "slow", "", new Error()));
        load();
        assertThat(model.count().get().complete()).isFalse();
        assertThat(names()).containsExactly("edge", "billing");
        assertThat(model.state().get()).isInstanceOf(LoadState.Failed.class);
        catalog.failure = Optional.empty();
        catalog.asked.clear();

        model.filterText().set("status:error");
        executor.advance(ProvisionedViewModel.DEBOUNCE);
        executor.runAll();
        assertThat(catalog.asked).containsExactly("ACCOUNT status:ERROR -");
        assertThat(names()).containsExactly("orders");
        assertThat(model.filterShown().get().here()).isFalse();

        model.clearFilter();
        executor.advance(ProvisionedViewModel.DEBOUNCE);
        executor.runAll();
        assertThat(names()).hasSize(4);
    }

    @Test
    void passesARawQueryOnEvenWhereAllIsLoaded() {
        load();
        catalog.asked.clear();
        model.filterText().set("query:\"status:AVAILABLE\"");
        model.askNow();
        executor.runAll();

        assertThat(catalog.asked).containsExactly("ACCOUNT status:AVAILABLE -");
        assertThat(names()).containsExactly("billing", "shop");
    }

    @Test
    void fallsBackToANarrowerScopeWhereTheAccountIsDeniedAndSaysSo() {
        catalog.denied.add(AccessScope.ACCOUNT);
        load();

        assertThat(model.scope().get()).isEqualTo(AccessScope.ROLE);
        assertThat(model.deniedScope().get()).contains(AccessScope.ACCOUNT);
        assertThat(names()).containsExactly("edge");
        model.scope().set(AccessScope.ACCOUNT);
        executor.runAll();
        assertThat(model.state().get()).isInstanceOf(LoadState.Denied.class);
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void tellsHowManyTheAccountHasWhereANarrowScopeHoldsNone() {
        load();
        model.scope().set(AccessScope.USER);
        executor.runAll();

        assertThat(model.rows()).isEmpty();
        assertThat(model.count().get().elsewhere()).isEqualTo(4);
    }

    @Test
    void ignoresTheAnswerOfAnEarlierScope() {
        model.start();
        executor.deliverCancelled(true);
        model.scope().set(AccessScope.ROLE);
        executor.runAll();

        assertThat(names()).containsExactly("edge");
        assertThat(model.asked().scope()).isEqualTo(AccessScope.ROLE);
    }

    @Test
    void keepsOldRowsWhileItRefreshesAndChangesThemInOnePass() {
        load();
        catalog.listed.put(AccessScope.ACCOUNT, List.of(
            product("billing", ProvisionedProductStatus.UNDER_CHANGE, "Cache")));
        model.refresh();
        assertThat(names()).hasSize(4);
        executor.runAll();

        assertThat(names()).containsExactly("billing");
        assertThat(model.count().get().total()).isEqualTo(1);
    }

    @Test
    void countsEachOnceThoughPagesRepeatIt() {
        ProvisionedProduct twice = product("billing", ProvisionedProductStatus.AVAILABLE, "Cache");
        catalog.listed.put(AccessScope.ACCOUNT, List.of(twice, twice, twice));
        load();

        assertThat(names()).containsExactly("billing");
    }

    @Test
    void listsWithoutTheIndex() {
        load();
        catalog.asked.clear();
        model.scan();
        executor.runAll();

        assertThat(catalog.asked).containsExactly("scan ACCOUNT -", "scan ACCOUNT 2");
        assertThat(names()).hasSize(4);
    }

    @Test
    void groupsWithCountsAndFolds() {
        load();
        model.grouping().set(Grouping.PRODUCT);
        executor.runAll();
        assertThat(model.rows()).extracting(ProvisionedRow::id).containsExactly(
            "group:Cache", "pp-orders", "pp-billing", "group:Network", "pp-edge", "pp-shop");

        model.toggle("Cache");
        executor.runAll();
        assertThat(model.rows().getFirst()).isEqualTo(new ProvisionedRow.Group("Cache", "Cache", 2, true));
        assertThat(model.rows()).hasSize(4);
        assertThat(model.count().get().shown()).isEqualTo(4);
    }

    @Test
    void sortsAsTheOperatorChooses() {
        load();
        model.sort(Optional.of(Comparator.comparing(ProvisionedRow::id).reversed()));
        executor.runAll();

        assertThat(names()).containsExactly("shop", "orders", "edge", "billing");
    }

    @Test
    void showsFaultsOnly() {
        load();
        model.faultsOnly().set(true);
        executor.runAll();

        assertThat(names()).containsExactly("edge", "orders");
        assertThat(model.narrowed()).isTrue();
    }

    @Test
    void changesARowWhereItStandsAndTakesOutWhatIsGone() {
        load();
        model.change("pp-edge", before -> Optional.of(
            product("edge", ProvisionedProductStatus.AVAILABLE, "Network")));
        model.change("pp-orders", before -> Optional.empty());
        executor.runAll();

        assertThat(names()).containsExactly("billing", "edge", "shop");
        assertThat(model.count().get().faults()).isZero();
        assertThat(model.count().get().total()).isEqualTo(3);
    }

    @Test
    void countsHowVersionsStandAndFiltersByIt() {
        load();

        assertThat(model.versions().get()).isEqualTo(Map.of(VersionBadge.BEHIND, 2, VersionBadge.UNKNOWN, 2));
        model.filterText().set("badge:behind");
        executor.runAll();
        assertThat(names()).containsExactly("orders", "billing");
    }

    private void load() {
        model.start();
        executor.runAll();
    }

    private List<String> names() {
        return model.rows().stream().map(row -> row.id().substring(3)).toList();
    }
}
