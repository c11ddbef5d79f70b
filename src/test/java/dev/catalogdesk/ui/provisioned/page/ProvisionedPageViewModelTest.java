package dev.catalogdesk.ui.provisioned.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.ManualScheduler;
import dev.catalogdesk.operations.MemoryJournal;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.record.RecordPlace;
import dev.catalogdesk.ui.record.ScriptedStacks;
import dev.catalogdesk.ui.shell.MutationGate;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProvisionedPageViewModelTest {
    private final PageCatalog catalog = new PageCatalog();
    private final ScriptedStacks stacks = new ScriptedStacks();
    private final ScriptedContents contents = new ScriptedContents();
    private final ManualTaskExecutor executor = new ManualTaskExecutor();
    private final MutationGate gate = new MutationGate();
    private final ProvisionedPageViewModel model = new ProvisionedPageViewModel(new PageServices(catalog, stacks,
        contents, new Operations(new ManualScheduler(), () -> 1L << 63, new MemoryJournal()),
        () -> new RecordPlace("111122223333", "eu-central-1"), gate, executor, Messages.load()), "pp-1");

    @AfterEach
    void losesNoFailure() {
        assertThat(executor.unhandled()).isEmpty();
    }

    @Test
    void asksForNothingBeforeItIsShown() {
        executor.runAll();
        assertThat(catalog.calls).isEmpty();
        assertThat(model.state().get()).isInstanceOf(LoadState.Idle.class);
    }

    @Test
    void tellsTheProductWithItsNamesAndRecords() {
        open();

        assertThat(model.product().get().map(ProvisionedProduct::name)).contains("orders-db");
        assertThat(model.names().value().get().orElseThrow().product()).isEqualTo("Orders");
        assertThat(model.names().value().get().orElseThrow().version("pa-1")).isEqualTo("v1");
        assertThat(records()).containsExactly(PageCatalog.GOOD);
        assertThat(model.troubleNow()).isEmpty();
        assertThat(catalog.calls).as("records are read only where something is wrong")
            .doesNotContain("record rec-good");
    }

    @Test
    void aTaintTellsWhatWasAskedWhatHappenedAndWhatRuns() {
        catalog.taint();
        open();

        Trouble trouble = model.troubleNow().orElseThrow();
        assertThat(trouble.failed().orElseThrow().detail().id()).isEqualTo(PageCatalog.BAD);
        assertThat(trouble.running().orElseThrow().detail().id()).isEqualTo(PageCatalog.GOOD);
        assertThat(trouble.running().orElseThrow().outputs().items()).hasSize(1);
        assertThat(model.errors().get()).hasSize(1);
        assertThat(model.errors().get().getFirst().advice().raw()).contains("Queue name is taken");
    }

    @Test
    void blamesTheRecordThatFailedNotTheOneAfterIt() {
        catalog.taint();
        catalog.put(PageCatalog.record("rec-owner", "UPDATE_PROVISIONED_PRODUCT_PROPERTIES", RecordStatus.SUCCEEDED,
            "pa-1", 70));
        ProvisionedProduct p = catalog.product;
        catalog.product = new ProvisionedProduct(p.id(), p.name(), p.arn(), p.type(), p.status(), p.statusMessage(),
            p.createdTime(), "", "rec-owner", PageCatalog.BAD, PageCatalog.GOOD, p.productId(), "",
            p.provisioningArtifactId(), "", "", "", "", "", List.of(), List.of());
        open();

        assertThat(model.troubleNow().flatMap(Trouble::failed).orElseThrow().detail().id())
            .isEqualTo(PageCatalog.BAD);
    }

    @Test
    void tellsOfATaintThoughItsRecordsBelongToAnEarlierOwner() {
        catalog.taint();
        catalog.records.clear();
        open();

        assertThat(model.troubleNow().orElseThrow().failed()).isEmpty();
        assertThat(model.errors().get()).isEmpty();
    }

    @Test
    void pointsOutTheResourceThatFailedFirst() {
        catalog.taint();
        stacks.then(PageCatalog.START.plusSeconds(3610), "Queue", "CREATE_FAILED", "Queue name is taken");
        stacks.then(PageCatalog.START.plusSeconds(3611), "Topic", "CREATE_FAILED", "Resource creation cancelled");
        open();

        assertThat(model.resources().get().orElseThrow().failure().orElseThrow().logicalId()).isEqualTo("Queue");
        assertThat(model.resources().get().orElseThrow().followUps()).hasSize(1);
    }

    @Test
    void whatHasNoStackIsNotLookedForInStacks() {
        ProvisionedProduct p = catalog.product;
        catalog.records.clear();
        RecordDetail d = PageCatalog.record(PageCatalog.BAD, "PROVISION_PRODUCT", RecordStatus.FAILED, "pa-1", 0);
        catalog.put(new RecordDetail(d.id(), d.provisionedProductName(), d.provisionedProductId(), d.status(),
            d.recordType(), "CONTROL_TOWER_ACCOUNT", d.createdTime(), d.updatedTime(), d.productId(),
            d.provisioningArtifactId(), "", d.errors(), List.of(), ""));
        catalog.product = new ProvisionedProduct(p.id(), p.name(), p.arn(), "CONTROL_TOWER_ACCOUNT",
            PageCatalog.product(ProvisionedProductStatus.ERROR, "", "").status(), "", p.createdTime(), "",
            PageCatalog.BAD, PageCatalog.BAD, "", p.productId(), "", "pa-1", "", "", "", "", "", List.of(), List.of());
        open();

        assertThat(stacks.asked).isEmpty();
        assertThat(model.errors().get()).hasSize(1);
    }

    @Test
    void listsRecordsOfANarrowerScopeWhereTheWideOneIsDenied() {
        catalog.denied.add(AccessScope.ACCOUNT);
        catalog.denied.add(AccessScope.ROLE);
        open();

        assertThat(model.history().value().get().orElseThrow().scope()).isEqualTo(AccessScope.USER);
        assertThat(records()).containsExactly(PageCatalog.GOOD);
        assertThat(model.names().value().get().orElseThrow().found()).isPresent();
    }

    @Test
    void aHistoryThatIsDeniedLeavesTheRest() {
        catalog.denied.addAll(List.of(AccessScope.values()));
        open();

        assertThat(model.history().state().get()).isInstanceOf(LoadState.Denied.class);
        assertThat(model.state().get()).isInstanceOf(LoadState.Loaded.class);
        assertThat(model.names().value().get().orElseThrow().version("pa-1")).isEqualTo("v1");
    }

    @Test
    void showsIdsWhereNamesCannotBeAsked() {
        catalog.denied.addAll(List.of(AccessScope.values()));
        catalog.offer = Optional.empty();
        open();

        assertThat(model.names().value().get()).contains(PageNames.NONE);
    }

    @Test
    void addsOlderRecordsPageByPage() {
        catalog.historyPage = 1;
        catalog.put(PageCatalog.record("rec-2", "UPDATE_PROVISIONED_PRODUCT", RecordStatus.SUCCEEDED, "pa-2", 10));
        open();
        assertThat(records()).containsExactly("rec-2");

        model.older();
        executor.runAll();
        assertThat(records()).containsExactly("rec-2", PageCatalog.GOOD);
        model.older();
        assertThat(executor.waiting()).as("there are no older ones").isZero();
    }

    @Test
    void looksAgainWhileItChangesAndTellsWhatCameOfIt() {
        catalog.put(PageCatalog.record("rec-2", "UPDATE_PROVISIONED_PRODUCT", RecordStatus.IN_PROGRESS, "pa-2", 10));
        catalog.product = PageCatalog.product(ProvisionedProductStatus.UNDER_CHANGE, "rec-2", PageCatalog.GOOD);
        stacks.then(PageCatalog.START.plusSeconds(660), "Queue", "UPDATE_IN_PROGRESS", "");
        open();
        assertThat(model.resources().get().orElseThrow().atWork()).hasSize(1);

        catalog.taint();
        executor.advance(ProvisionedPageViewModel.PACE);
        executor.runAll();
        assertThat(model.product().get().orElseThrow().status().is(ProvisionedProductStatus.TAINTED)).isTrue();
        assertThat(records()).contains(PageCatalog.BAD);
        assertThat(model.errors().get()).hasSize(1);

        int calls = catalog.calls.size();
        executor.advance(ProvisionedPageViewModel.PACE.multipliedBy(10));
        executor.runAll();
        assertThat(catalog.calls).as("a stable product is left alone").hasSize(calls);
    }

    @Test
    void goesOnLookingThoughNothingChangedMeanwhile() {
        catalog.product = PageCatalog.product(ProvisionedProductStatus.UNDER_CHANGE, PageCatalog.GOOD, "");
        open();
        for (int i = 0; i < 3; i++) {
            executor.advance(ProvisionedPageViewModel.PACE);
            executor.runAll();
        }
        assertThat(catalog.calls.stream().filter("describe pp-1"::equals)).hasSize(4);
    }

    @Test
    void asksNothingWhileItIsNotShown() {
        catalog.product = PageCatalog.product(ProvisionedProductStatus.UNDER_CHANGE, PageCatalog.GOOD, "");
        open();
        model.detach();
        int calls = catalog.calls.size();
        executor.advance(ProvisionedPageViewModel.PACE.multipliedBy(10));
        executor.runAll();
        assertThat(catalog.calls).hasSize(calls);

        model.attach();
        executor.runAll();
        assertThat(catalog.calls.size()).isGreaterThan(calls);
    }

    @Test
    void ignoresTheAnswerToAnEarlierQuestion() {
        executor.deliverCancelled(true);
        model.attach();
        executor.runNext();
        ProvisionedProduct before = model.product().get().orElseThrow();
        model.refresh();
        model.refresh();
        executor.runNext();

        assertThat(model.product().get()).contains(before);
        executor.runAll();
        assertThat(model.state().get()).isInstanceOf(LoadState.Loaded.class);
    }

    @Test
    void keepsWhatItShowsWhenAskingAgainFails() {
        open();
        catalog.failure = Optional.of(PageCatalog.missing());
        model.refresh();
        executor.runAll();

        assertThat(model.state().get()).isInstanceOf(LoadState.Failed.class);
        assertThat(model.product().get()).isPresent();
    }

    @Test
    void nothingIsOfferedThroughAClosedGate() {
        open();
        gate.set(MutationGate.Ground.READ_ONLY, Optional.of("Reading only."));

        assertThat(model.blocked().get()).hasSize(PageAction.values().length)
            .containsEntry(PageAction.TERMINATE, "Reading only.");
    }

    private List<String> records() {
        return model.history().value().get().orElseThrow().records().stream().map(RecordDetail::id).toList();
    }

    private void open() {
        model.attach();
        executor.runAll();
    }
}
