package dev.catalogdesk.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.Order;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.ManualScheduler;
import dev.catalogdesk.operations.MemoryJournal;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.operations.ScriptedCatalog;
import dev.catalogdesk.operations.TestOrigins;
import dev.catalogdesk.operations.journal.Fact;
import dev.catalogdesk.operations.journal.Inputs;
import dev.catalogdesk.operations.journal.Intent;
import dev.catalogdesk.operations.journal.JournalException;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActivityViewModelTest {
    private static final Location PROD = new Location("prod", "111122223333", "eu-central-1");
    private final ManualScheduler scheduler = new ManualScheduler();
    private final ManualTaskExecutor executor = new ManualTaskExecutor();
    private final ScriptedCatalog catalog = new ScriptedCatalog();
    private final MemoryJournal journal = new MemoryJournal();
    private final Operations operations = new Operations(scheduler, () -> 1L << 63, journal);
    private final List<String> told = new ArrayList<>();
    private final ActivityViewModel model = model();

    ActivityViewModelTest() {
        executor.advance(Duration.between(executor.now(), scheduler.now()));
        model.onEnded(row -> told.add(row.text().get().title()));
    }

    @Test
    void saysThatNothingHappenedYet() {
        assertThat(model.summary().get()).startsWith("Nothing");
        assertThat(model.newestRunning().get()).isEmpty();
    }

    @Test
    void showsTheNewestFirstAndCountsThem() {
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        launch("first");
        launch("second");

        assertThat(model.rows()).extracting(ActivityRow::targetName).containsExactly("second", "first");
        assertThat(model.running().get()).isEqualTo(2);
        assertThat(model.summary().get()).isEqualTo("2 running, 0 ended");
        assertThat(model.rows().getFirst().text().get().title()).isEqualTo("Launching second");
        assertThat(model.rows().getFirst().text().get().place()).isEqualTo("prod · 111122223333 · eu-central-1");
    }

    @Test
    void ticksOnlyWhileAttached() {
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        launch("orders-db");
        model.attach();
        executor.advance(Duration.ofSeconds(70));
        assertThat(row().time().get()).isEqualTo("1 min 10 s");

        model.detach();
        executor.advance(Duration.ofSeconds(30));
        assertThat(row().time().get()).isEqualTo("1 min 10 s");
    }

    @Test
    void tellsHowManyCallsLeaveAsLongAsItIsShown() {
        List<String> counts = new ArrayList<>(List.of("1 call", "2 calls", "3 calls"));
        model.followCalls(counts::removeFirst);
        assertThat(model.calls().get()).isEqualTo("1 call");
        model.attach();
        assertThat(model.calls().get()).isEqualTo("2 calls");
        executor.advance(Duration.ofSeconds(1));
        assertThat(model.calls().get()).isEqualTo("3 calls");
        model.detach();
        executor.advance(Duration.ofSeconds(5));
        assertThat(model.calls().get()).isEqualTo("3 calls");
    }

    @Test
    void tellsAnEndOnceAndKeepsItsRow() {
        catalog.thenRecord(() -> ScriptedCatalog.page(RecordStatus.SUCCEEDED,
            List.of(new RecordOutput("Endpoint", "db.example", "")), Optional.empty()));
        launch("orders-db");
        ActivityRow before = row();
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(told).containsExactly("Launched orders-db");
        assertThat(row()).isSameAs(before);
        assertThat(row().text().get().progress()).isEqualTo("Took 5 s, 1 output");
        assertThat(row().text().get().tone()).isEqualTo(ActivityTone.SUCCESS);
        assertThat(model.lastEnded().get()).contains(before);
        assertThat(row().copyText()).contains("rec-1", "pp-1", "Endpoint=db.example", "2026-05-04T10:00:00Z");
    }

    @Test
    void doesNotTellAgainWhatEndedBeforeTheWindowOpened() {
        catalog.thenRecord(RecordStatus.SUCCEEDED);
        launch("orders-db");
        scheduler.advance(Duration.ofMinutes(1));
        List<ActivityRow> heard = new ArrayList<>();
        ActivityViewModel second = model();
        second.onEnded(heard::add);

        assertThat(second.rows()).hasSize(1);
        assertThat(heard).isEmpty();
    }

    @Test
    void saysWhatWentWrongBeforeTheRawText() {
        catalog.thenRecord(RecordStatus.FAILED);
        launch("orders-db");
        scheduler.advance(Duration.ofMinutes(1));

        ActivityText text = row().text().get();
        assertThat(text.title()).isEqualTo("Launch of orders-db failed");
        assertThat(text.progress()).isEqualTo("No value was given for: KeyName.");
        assertThat(text.errors().getFirst().raw()).contains("Status Code: 400");
        assertThat(text.errors().getFirst().requestId()).isEqualTo("5528602a-a9ef-427c-825c-f82c31b814f5");
    }

    @Test
    void hidesASecretThatAwsQuotes() {
        catalog.thenRecord(() -> {
            throw new CatalogException.Refused("DescribeRecord", "ValidationException", "Odd: marker-4711", "r-1",
                new IllegalStateException());
        });
        LaunchRequest request = new LaunchRequest("prod-1", "pa-1", Optional.empty(), "orders-db",
            Map.of("Password", "marker-4711", "Size", "Odd"), List.of(), List.of(), "token-1");
        operations.submit(Order.launch(
            TestOrigins.of(catalog, "111122223333"), PROD, "Orders", "v1", request, Set.of("Password")));
        scheduler.runDue();
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(row().advice()).singleElement().satisfies(advice -> {
            assertThat(advice.headline()).isEqualTo("Odd: ****");
            assertThat(advice.ticket()).contains("Odd: ****", "token-1", "111122223333").doesNotContain("marker");
        });
        assertThat(row().copyText()).doesNotContain("marker");
    }

    @Test
    void copiesOutputsWithoutSecrets() {
        catalog.thenRecord(() -> ScriptedCatalog.page(RecordStatus.SUCCEEDED,
            List.of(new RecordOutput("Url", "postgres://ops:marker-4711@db/x", "")), Optional.empty()));
        launch("orders-db");
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(row().copyText()).contains("postgres://ops:****@db/x").doesNotContain("marker");
    }

    @Test
    void countsDownToTheNextTryWhileAwsCannotBeReached() {
        catalog.thenRecord(() -> {
            throw ScriptedCatalog.unreachable();
        });
        launch("orders-db");
        scheduler.advance(Duration.ofMillis(2500));
        executor.advance(Duration.between(executor.now(), scheduler.now()));
        model.attach();

        assertThat(row().text().get().progress()).isEqualTo("AWS cannot be reached, next try in 4 s");
        executor.advance(Duration.ofSeconds(3));
        assertThat(row().text().get().progress()).isEqualTo("AWS cannot be reached, next try in 1 s");
    }

    @Test
    void stopsWatchingAndSaysThatAwsCarriesOn() {
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        launch("orders-db");
        assertThat(row().text().get().actions().stop()).isTrue();
        model.stopWatching(row());
        assertThat(model.running().get()).as("the second of two quick clicks").isEqualTo(1);
        executor.advance(Duration.ofSeconds(1));
        model.stopWatching(row());

        assertThat(row().text().get().progress()).contains("AWS carries on");
        assertThat(row().text().get().actions().resume()).isTrue();
        assertThat(model.running().get()).isZero();
    }

    @Test
    void opensOnlyWhatBelongsToTheWindowsConnection() {
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        launch("orders-db");
        ActivityViewModel elsewhere = new ActivityViewModel(operations, executor,
            () -> Optional.of(new Location("test", "444455556666", "eu-central-1")), Messages.load());

        assertThat(row().text().get().actions().open()).isTrue();
        assertThat(elsewhere.rows().getFirst().text().get().actions().open()).isFalse();
    }

    @Test
    void offersToSendAgainWhatAnEarlierRunLeftAndAwsDoesNotKnow() {
        journal.append(new Intent("op-1", "ProvisionProduct", "arn:aws:iam::111122223333:user/ann",
            new Intent.Place("prod", "prod", "111122223333", "eu-central-1"), "token-1",
            new Intent.Target("orders-db", "", "prod-1", "Orders", "", "pa-1", "v1", ""), Inputs.NONE));
        journal.append(new Fact.Attempt("op-1", 1, "token-1"));
        operations.recover((id, region) -> Optional.of(TestOrigins.of(catalog, "111122223333")), repairs -> { });
        scheduler.advance(Duration.ofMinutes(1));
        executor.runAll();

        assertThat(row().text().get().place())
            .isEqualTo("prod · 111122223333 · eu-central-1 · from before the restart");
        assertThat(row().text().get().progress()).contains("Send it again with the same token");
        assertThat(row().text().get().actions().queue()).contains(QueueAction.SEND_AGAIN);

        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        model.send(row(), Map.of());
        scheduler.runDue();
        executor.runAll();

        assertThat(catalog.launches).hasSize(1);
        assertThat(row().text().get().actions().queue()).doesNotContain(QueueAction.SEND_AGAIN);
    }

    @Test
    void saysThatNothingWasSentWhenTheJournalCannotBeWritten() {
        journal.refuse(JournalException.Why.UNWRITABLE);
        launch("orders-db");

        assertThat(row().text().get().progress())
            .isEqualTo("The journal cannot be written, so nothing was sent: No space left on device");
    }

    private ActivityRow row() {
        return model.rows().getFirst();
    }

    private ActivityViewModel model() {
        return new ActivityViewModel(operations, executor, () -> Optional.of(PROD), Messages.load());
    }

    private void launch(String name) {
        LaunchRequest request = new LaunchRequest("prod-1", "pa-1", Optional.empty(), name, Map.of(), List.of(),
            List.of(), "token-" + name);
        operations.submit(Order.launch(
            TestOrigins.of(catalog, "111122223333"), PROD, "Orders", "v1", request, Set.of()));
        scheduler.runDue();
    }
}
