package dev.catalogdesk.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.ProductDetail;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordPage;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.Order;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.ManualScheduler;
import dev.catalogdesk.operations.MemoryJournal;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.operations.ScriptedCatalog;
import dev.catalogdesk.operations.TestOrigins;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordPageViewModelTest {
    private static final RecordOutput FIRST = new RecordOutput("First", "1", "");
    private static final RecordOutput SECOND = new RecordOutput("Second", "2", "");
    private final ManualScheduler scheduler = new ManualScheduler();
    private final ManualTaskExecutor executor = new ManualTaskExecutor();
    private final SecretiveCatalog catalog = new SecretiveCatalog();
    private final Operations operations = new Operations(scheduler, () -> 1L << 63, new MemoryJournal());
    private final ScriptedStacks stacks = new ScriptedStacks();
    private final RecordPageViewModel model = new RecordPageViewModel(
        new RecordServices(catalog, stacks, () -> new RecordPlace("111122223333", "eu-central-1"),
            operations), executor, Messages.load());

    @Test
    void readsAllPagesOfTheOutputs() {
        catalog.thenRecord(() -> ScriptedCatalog.page(RecordStatus.SUCCEEDED, List.of(FIRST), Optional.of("more")));
        catalog.thenRecord(() -> ScriptedCatalog.page(RecordStatus.SUCCEEDED, List.of(SECOND), Optional.empty()));
        open("rec-1");

        assertThat(shown().outputs().items()).containsExactly(FIRST, SECOND);
        assertThat(model.state().get()).isInstanceOf(LoadState.Loaded.class);
    }

    @Test
    void endsWherePagesOfOutputsRepeatTheirToken() {
        catalog.thenRecord(() -> ScriptedCatalog.page(RecordStatus.SUCCEEDED, List.of(FIRST), Optional.of("same")));
        open("rec-1");

        assertThat(shown().outputs().items()).containsExactly(FIRST, FIRST);
    }

    @Test
    void showsTheRecordThoughItsIdsCannotBeNamed() {
        catalog.thenRecord(RecordStatus.SUCCEEDED);
        open("rec-1");

        assertThat(model.names().get()).isEqualTo(RecordNames.NONE);
        assertThat(executor.unhandled()).isEmpty();
    }

    @Test
    void saysThatARecordIsNotThere() {
        catalog.thenRecord(() -> {
            throw new CatalogException.NotFound("DescribeRecord", "ResourceNotFoundException", "no", "", new Error());
        });
        open("rec-9");

        assertThat(model.state().get()).isInstanceOf(LoadState.Failed.class);
        model.attach();
        executor.advance(Duration.ofMinutes(5));
        assertThat(executor.waiting()).as("nothing more is asked about it").isZero();
    }

    @Test
    void followsARunningRecordPolitelyUntilItEnds() {
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        model.attach();
        open("rec-1");
        assertThat(catalog.recordReads).isEqualTo(1);

        executor.advance(RecordPageViewModel.LATER.minusSeconds(1));
        executor.runAll();
        assertThat(catalog.recordReads).isEqualTo(1);
        catalog.thenRecord(RecordStatus.SUCCEEDED);
        executor.advance(Duration.ofSeconds(1));
        executor.runAll();
        executor.advance(RecordPageViewModel.LATER);
        executor.runAll();
        assertThat(shown().detail().ended()).isTrue();

        int reads = catalog.recordReads;
        executor.advance(Duration.ofHours(1));
        executor.runAll();
        assertThat(catalog.recordReads).isEqualTo(reads);
    }

    @Test
    void asksNothingWhileItIsNotShown() {
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        model.attach();
        open("rec-1");
        model.detach();
        executor.advance(Duration.ofMinutes(5));
        executor.runAll();

        assertThat(catalog.recordReads).isEqualTo(1);
        model.attach();
        executor.runAll();
        assertThat(catalog.recordReads).as("caught up when it is shown again").isEqualTo(2);
    }

    @Test
    void leavesTheLookingToTheWatcherOfItsOperation() {
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        launch();
        model.attach();
        open("rec-1");
        assertThat(model.watch().get()).isEqualTo(RecordPageViewModel.Watch.WATCHED);
        int reads = catalog.recordReads;
        executor.advance(Duration.ofMinutes(2));
        executor.runAll();
        assertThat(catalog.recordReads).as("no looks of its own").isEqualTo(reads);

        catalog.thenRecord(() -> ScriptedCatalog.page(RecordStatus.SUCCEEDED, List.of(FIRST), Optional.empty()));
        scheduler.advance(Duration.ofMinutes(1));
        executor.runAll();
        assertThat(shown().detail().ended()).isTrue();
        assertThat(shown().outputs().items()).containsExactly(FIRST);
    }

    @Test
    void looksItselfOnceTheWatcherIsStopped() {
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        launch();
        scheduler.advance(Duration.ofSeconds(10));
        model.attach();
        open("rec-1");
        model.stopWatching();
        int reads = catalog.recordReads;
        executor.advance(RecordPageViewModel.LATER);
        executor.runAll();

        assertThat(catalog.recordReads).isEqualTo(reads + 1);
    }

    @Test
    void showsTheResourceAtWorkWhileTheRecordRuns() {
        stacks.size = 3;
        stacks.then(executor.now(), "", "CREATE_IN_PROGRESS", "User Initiated");
        stacks.then(executor.now(), "Topic", "CREATE_COMPLETE", "");
        stacks.then(executor.now(), "Queue", "CREATE_IN_PROGRESS", "");
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        model.attach();
        open("rec-1");

        assertThat(stacks.asked).containsExactly("SC-111122223333-pp-1");
        StackShown shown = model.resources().get().orElseThrow();
        assertThat(shown.count()).isEqualTo("1 of 3 resources");
        assertThat(shown.atWork()).extracting(StackShown.Line::logicalId).containsExactly("Queue");

        stacks.then(executor.now(), "Queue", "CREATE_COMPLETE", "");
        executor.advance(StackFollower.PACE);
        executor.runAll();
        assertThat(model.resources().get().orElseThrow().count()).isEqualTo("2 of 3 resources");
    }

    @Test
    void showsTheCauseOfAFailureOfWhichTheStackTells() {
        stacks.then(executor.now(), "Queue", "CREATE_FAILED", "Queue name is taken");
        stacks.then(executor.now(), "Topic", "CREATE_FAILED", "Resource creation cancelled");
        catalog.thenRecord(RecordStatus.FAILED);
        open("rec-1");

        StackShown shown = model.resources().get().orElseThrow();
        assertThat(shown.failure().orElseThrow().logicalId()).isEqualTo("Queue");
        assertThat(shown.failure().orElseThrow().word()).isEqualTo("Queue name is taken");
        assertThat(shown.followUps()).extracting(StackShown.Line::logicalId).containsExactly("Topic");
    }

    @Test
    void asksNoStackForARecordThatSucceeded() {
        catalog.thenRecord(RecordStatus.SUCCEEDED);
        open("rec-1");

        assertThat(stacks.asked).isEmpty();
    }

    @Test
    void ignoresTheAnswerAboutARecordThatIsNoLongerOpen() {
        executor.deliverCancelled(true);
        catalog.thenRecord(() -> new RecordPage(ScriptedCatalog.record(RecordStatus.FAILED, "before"),
            new Page<>(List.of(), Optional.empty())));
        catalog.thenRecord(() -> new RecordPage(ScriptedCatalog.record(RecordStatus.SUCCEEDED, "after"),
            new Page<>(List.of(), Optional.empty())));
        model.open("rec-1");
        model.open("rec-2");
        executor.runAll();

        assertThat(shown().detail().provisionedProductName()).isEqualTo("after");
    }

    @Test
    void keepsWhatItShowsWhenAskingAgainFails() {
        catalog.thenRecord(RecordStatus.SUCCEEDED);
        open("rec-1");
        catalog.thenRecord(() -> {
            throw ScriptedCatalog.unreachable();
        });
        model.refresh();
        executor.runAll();
        model.refresh();
        executor.runAll();

        assertThat(model.state().get()).isInstanceOf(LoadState.Offline.class);
        assertThat(model.record().get()).isPresent();
    }

    private RecordPage shown() {
        return model.record().get().orElseThrow();
    }

    private void open(String id) {
        model.open(id);
        executor.runAll();
    }

    private void launch() {
        LaunchRequest request = new LaunchRequest("prod-1", "pa-1", Optional.empty(), "orders-db", Map.of(),
            List.of(), List.of(), "token");
        operations.submit(Order.launch(TestOrigins.of(catalog, ""), new Location("prod", "", "eu-central-1"),
            "Orders", "v1", request, Set.of()));
        scheduler.runDue();
    }

    /// Refuses to tell what ids stand for.
    private static final class SecretiveCatalog extends ScriptedCatalog {
        @Override
        public ProductDetail describeProduct(String productId) {
            throw new CatalogException.AccessDenied("DescribeProduct", "", "no", "", new Error());
        }

        @Override
        public ProvisionedProduct describeProvisionedProduct(String id) {
            throw new CatalogException.NotFound("DescribeProvisionedProduct", "", "no", "", new Error());
        }
    }
}
