package dev.catalogdesk.ui.products;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.shell.MutationGate;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProductPageViewModelTest {
    private final FakeCatalog catalog = new FakeCatalog().withProducts(3);
    private final ManualTaskExecutor executor = new ManualTaskExecutor();
    private final MapMemory memory = new MapMemory();
    private final ProductPageViewModel page =
        new ProductPageViewModel(catalog, executor, memory, new MutationGate(), Messages.load());

    @BeforeEach
    void seed() {
        catalog.versions.put("prod-p0001", List.of(
            FakeCatalog.version("pa-1", "v1", "2025-01-01T00:00:00Z", Guidance.DEFAULT),
            FakeCatalog.version("pa-3", "v3", "2025-03-01T00:00:00Z", Guidance.DEPRECATED),
            FakeCatalog.version("pa-2", "v2", "2025-02-01T00:00:00Z", Guidance.DEFAULT)));
        path("lp-a", new Terms().parameter("Size", "small"));
        path("lp-b", new Terms().parameter("Size", "large"));
    }

    private void path(String id, Terms terms) {
        catalog.paths.add(terms.summary(id, "Data Platform"));
        catalog.terms.put(id, terms.answer());
    }

    private void open(String id) {
        page.open(id);
        executor.runAll();
    }

    private String chosenPath() {
        return page.paths().chosen().get().orElseThrow().id();
    }

    @Test
    void ordersVersionsAndChoosesTheNewestThatMayBeLaunched() {
        open("prod-p0001");

        assertThat(page.versions()).extracting(VersionRow::id).containsExactly("pa-3", "pa-2", "pa-1");
        assertThat(page.versions()).extracting(VersionRow::newest).containsExactly(false, true, false);
        assertThat(page.version().get().orElseThrow().id()).isEqualTo("pa-2");
        assertThat(page.launchBlock().get()).isEmpty();
    }

    @Test
    void showsPathsAndWhatALaunchAsksFor() {
        open("prod-p0001");

        assertThat(page.paths().comparison().get().paths()).extracting(PathTerms::id)
            .containsExactly("lp-a", "lp-b");
        assertThat(page.parameters()).extracting(ParameterRow::defaultText).containsExactly("small");

        page.paths().choose("lp-b");
        assertThat(page.parameters()).extracting(ParameterRow::defaultText).containsExactly("large");
    }

    @Test
    void saysWhyADeprecatedVersionCannotBeLaunched() {
        open("prod-p0001");
        page.choose(page.versions().getFirst());

        assertThat(page.launchBlock().get().orElseThrow()).startsWith("v3 is deprecated");
    }

    @Test
    void asksForTheTermsOfTheVersionChosen() {
        open("prod-p0001");
        page.choose(page.versions().getLast());
        executor.runAll();

        assertThat(catalog.calls).endsWith("terms lp-a of pa-1", "terms lp-b of pa-1");
    }

    @Test
    void opensByTheIdOfAView() {
        open("prodview-p0001");

        assertThat(page.detail().get().orElseThrow().budgets()).containsExactly("fleet");
        assertThat(catalog.calls).startsWith("view prodview-p0001", "product prod-p0001");
    }

    @Test
    void livesWithAViewWhoseProductIsDenied() {
        catalog.failOnce("product prod-p0001", FakeCatalog.denied("DescribeProduct"));
        open("prodview-p0001");

        assertThat(page.detail().get().orElseThrow().summary().name()).isEqualTo("Product 0001");
        assertThat(page.detail().get().orElseThrow().budgets()).isEmpty();
        assertThat(page.paths().comparison().get().paths()).hasSize(2);
    }

    @Test
    void degradesOnlyThePathWhoseTermsAreDenied() {
        catalog.failOnce("terms lp-a of pa-2", FakeCatalog.denied("DescribeProvisioningParameters"));
        open("prod-p0001");

        assertThat(page.state().get()).isInstanceOf(LoadState.Loaded.class);
        assertThat(page.paths().comparison().get().paths()).extracting(PathTerms::state)
            .satisfiesExactly(a -> assertThat(a).isInstanceOf(LoadState.Denied.class),
                b -> assertThat(b).isInstanceOf(LoadState.Loaded.class));
    }

    @Test
    void degradesOnlyThePathsWhenTheyAreDenied() {
        catalog.failOnce("paths 0", FakeCatalog.denied("ListLaunchPaths"));
        open("prod-p0001");

        assertThat(page.state().get()).isInstanceOf(LoadState.Loaded.class);
        assertThat(page.paths().state().get()).isInstanceOf(LoadState.Denied.class);
        assertThat(page.launchBlock().get()).isEmpty();

        page.paths().retry();
        executor.runAll();
        assertThat(page.paths().state().get()).isInstanceOf(LoadState.Loaded.class);
    }

    @Test
    void asksForAllPagesOfPaths() {
        for (int i = 0; i < 30; i++) {
            path("lp-x" + i, new Terms());
        }
        open("prod-p0001");

        assertThat(page.paths().comparison().get().paths()).hasSize(32);
    }

    @Test
    void looksASecondTimeWhereThereIsNoPath() {
        catalog.paths.clear();
        open("prod-p0001");
        assertThat(page.paths().state().get().loading()).isTrue();

        path("lp-late", new Terms());
        executor.advance(PathsViewModel.SECOND_LOOK);
        executor.runAll();
        assertThat(chosenPath()).isEqualTo("lp-late");
    }

    @Test
    void saysThatThereIsNoLaunchPath() {
        catalog.paths.clear();
        open("prod-p0001");
        catalog.failOnce("paths 0", FakeCatalog.notFound("ListLaunchPaths"));
        executor.advance(PathsViewModel.SECOND_LOOK);
        executor.runAll();

        assertThat(page.paths().state().get()).isInstanceOf(LoadState.Loaded.class);
        assertThat(page.paths().comparison().get().paths()).isEmpty();
        assertThat(page.launchBlock().get().orElseThrow()).contains("no launch path");
    }

    @Test
    void takesTheRememberedPath() {
        memory.paths.put("prod-p0001", "lp-b");
        open("prod-p0001");
        assertThat(chosenPath()).isEqualTo("lp-b");
        assertThat(page.paths().remembered()).isTrue();
        assertThat(catalog.calls).endsWith("terms lp-b of pa-2", "terms lp-a of pa-2");

        page.paths().choose("lp-a");
        assertThat(page.paths().remembered()).isFalse();
        page.paths().remember(true);
        assertThat(memory.paths).containsEntry("prod-p0001", "lp-a");
        page.paths().remember(false);
        assertThat(memory.paths).isEmpty();
    }

    @Test
    void forgetsARememberedPathThatIsGone() {
        memory.paths.put("prod-p0001", "lp-gone");
        open("prod-p0001");

        assertThat(chosenPath()).isEqualTo("lp-a");
    }

    @Test
    void ignoresTheAnswerForAProductLeftMeanwhile() {
        executor.deliverCancelled(true);
        page.open("prod-p0001");
        page.open("prod-p0002");
        executor.runAll();

        assertThat(page.detail().get().orElseThrow().summary().productId()).isEqualTo("prod-p0002");
    }

    @Test
    void keepsWhatIsShownDuringARefresh() {
        open("prod-p0001");
        page.choose(page.versions().getLast());
        executor.runAll();
        page.paths().choose("lp-b");
        page.refresh();
        executor.runNext();
        assertThat(page.parameters()).hasSize(1);

        executor.runAll();
        assertThat(page.version().get().orElseThrow().id()).isEqualTo("pa-1");
        assertThat(chosenPath()).isEqualTo("lp-b");
    }

    @Test
    void saysThatAProductDoesNotExist() {
        open("prod-gone");

        assertThat(page.state().get()).isInstanceOf(LoadState.Failed.class);
        assertThat(page.launchBlock().get()).isPresent();
    }

    @Test
    void marksVersionsOfTheSameName() {
        List<VersionRow> rows = VersionRow.of(List.of(
            FakeCatalog.version("pa-1", "v1", "2025-01-01T00:00:00Z", Guidance.DEFAULT),
            FakeCatalog.version("pa-2", "v1", "2025-02-01T00:00:00Z", Guidance.DEFAULT),
            FakeCatalog.version("pa-3", "", "2025-03-01T00:00:00Z", Guidance.UNKNOWN)));

        assertThat(rows).extracting(VersionRow::sharesName).containsExactly(false, true, true);
        assertThat(rows).extracting(VersionRow::name).containsExactly("pa-3", "v1", "v1");
    }
}
