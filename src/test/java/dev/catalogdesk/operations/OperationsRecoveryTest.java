package dev.catalogdesk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.operations.journal.Fact;
import dev.catalogdesk.operations.journal.Inputs;
import dev.catalogdesk.operations.journal.Intent;
import dev.catalogdesk.operations.journal.JournalException;
import dev.catalogdesk.settings.ConnectionPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OperationsRecoveryTest {
    private static final String ACCOUNT = "111122223333";
    private final Exception cause = new IllegalStateException();
    private final ManualScheduler scheduler = new ManualScheduler();
    private final ScriptedCatalog catalog = new ScriptedCatalog();
    private final MemoryJournal journal = new MemoryJournal();
    private String accountNow = ACCOUNT;
    private Operations operations = start();

    @Test
    void writesWhatIsMeantBeforeTheCallLeavesAndWhatCameOfIt() {
        catalog.onLaunch(request -> {
            assertThat(journal.facts()).singleElement().isInstanceOf(Intent.class);
            return ScriptedCatalog.record(RecordStatus.CREATED, "orders-db");
        });
        catalog.thenRecord(RecordStatus.SUCCEEDED);
        Operation launch = launch(Set.of());
        scheduler.advance(Duration.ofSeconds(10));

        assertThat(journal.facts()).hasSize(3).first().isInstanceOfSatisfying(Intent.class, intent -> {
            assertThat(intent.operation()).isEqualTo("ProvisionProduct");
            assertThat(intent.caller()).isEqualTo("arn:aws:iam::111122223333:user/ann");
            assertThat(intent.place()).isEqualTo(new Intent.Place("prod-id", "prod", ACCOUNT, "eu-central-1"));
            assertThat(intent.token()).isEqualTo("token-1");
            assertThat(intent.target().name()).isEqualTo("orders-db");
            assertThat(intent.inputs().parameters()).containsEntry("Password", "hunter2");
            assertThat(intent.inputs().tags()).containsExactly(new Tag("team", "orders"));
        });
        assertThat(journal.facts()).endsWith(new Fact.Answer(launch.id(), "rec-1", "pp-1"),
            new Fact.End(launch.id(), "rec-1", "SUCCEEDED"));
    }

    @Test
    void writesNoSecretNotEvenWhereAwsRepeatsIt() {
        catalog.onLaunch(request -> {
            throw new CatalogException.Refused("ProvisionProduct", "InvalidParametersException",
                "Parameter Password: hunter2 is too short", "r-1", cause);
        });
        launch(Set.of("Password"));
        scheduler.runDue();

        assertThat(journal.facts().toString()).contains("Password: **** is too short").doesNotContain("hunter2");
        assertThat(journal.facts().getFirst()).isInstanceOfSatisfying(Intent.class,
            intent -> assertThat(intent.inputs().withheld()).containsExactly("Password"));
    }

    @Test
    void sendsNothingWhenTheJournalCannotBeWritten() {
        journal.refuse(JournalException.Why.UNWRITABLE);
        launch(Set.of());
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(catalog.launches).isEmpty();
        assertThat(only().state()).isInstanceOfSatisfying(OperationState.Refused.class, refused -> {
            assertThat(refused.cause().code()).isEqualTo(Order.JOURNAL_UNWRITABLE);
            assertThat(refused.cause()).hasMessageContaining("No space left on device");
        });
    }

    @Test
    void saysWhenAnotherProcessWritesTheJournal() {
        journal.refuse(JournalException.Why.TAKEN);
        launch(Set.of());
        scheduler.runDue();

        assertThat(catalog.launches).isEmpty();
        assertThat(only().state()).isInstanceOfSatisfying(OperationState.Refused.class,
            refused -> assertThat(refused.cause().code()).isEqualTo(Order.JOURNAL_TAKEN));
    }

    @Test
    void attachesToTheRecordThatAnEarlierRunKnew() {
        restartAfter(new Fact.Answer("op-1", "rec-1", "pp-1"));
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        catalog.thenRecord(RecordStatus.SUCCEEDED);
        scheduler.runDue();

        assertThat(only()).satisfies(operation -> {
            assertThat(operation.source()).isEqualTo(Operation.Source.EARLIER_RUN);
            assertThat(operation.recordId()).isEqualTo("rec-1");
            assertThat(operation.state()).isInstanceOf(OperationState.Running.class);
        });

        scheduler.advance(Duration.ofSeconds(30));

        assertThat(only().state()).isInstanceOf(OperationState.Succeeded.class);
        assertThat(journal.facts().getLast()).isEqualTo(new Fact.End("op-1", "rec-1", "SUCCEEDED"));
        assertThat(catalog.launches).isEmpty();
    }

    @Test
    void findsByItsTokenWhatAnEarlierRunSent() {
        catalog.onSearch(() -> List.of(ScriptedCatalog.provisioned("token-1")));
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        restartAfter();
        scheduler.advance(Duration.ofSeconds(5));

        assertThat(only().state()).isInstanceOf(OperationState.Running.class);
        assertThat(journal.facts().getLast()).isEqualTo(new Fact.Answer("op-1", "rec-1", "pp-1"));
        assertThat(catalog.launches).isEmpty();
    }

    @Test
    void findsByItsNameWhatTheSearchDoesNotShowYet() {
        catalog.onName(() -> ScriptedCatalog.provisioned("token-1"));
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        restartAfter();
        scheduler.runDue();

        assertThat(only().state()).isInstanceOf(OperationState.Running.class);
    }

    @Test
    void doesNotTakeAnotherOneOfTheSameNameForIt() {
        catalog.onName(() -> ScriptedCatalog.provisioned("token-of-another"));
        restartAfter();
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(only().state()).isInstanceOf(OperationState.Unknown.class);
    }

    @Test
    void sendsWhatWasNotFoundOnlyWhenAskedAndThenWithTheSameTokenAndInputs() {
        restartAfter();
        scheduler.advance(Duration.ofMinutes(10));

        assertThat(only().state()).isInstanceOf(OperationState.Unknown.class);
        assertThat(only().repeatable()).isTrue();
        assertThat(catalog.launches).isEmpty();

        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        operations.repeat("op-1", Map.of());
        scheduler.runDue();

        assertThat(catalog.launches).containsExactly(request());
        assertThat(only().state()).isInstanceOf(OperationState.Running.class);
    }

    @Test
    void keepsTheOutcomeUnknownWhenTheRepetitionIsRefused() {
        restartAfter();
        scheduler.advance(Duration.ofMinutes(1));
        catalog.onLaunch(request -> {
            throw new CatalogException.AccessDenied("ProvisionProduct", "AccessDeniedException", "no", "r", cause);
        });
        operations.repeat("op-1", Map.of());
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(only().state()).isInstanceOf(OperationState.Unknown.class);
        assertThat(Unfinished.of(journal.entries)).hasSize(1);
    }

    @Test
    void sendsAgainWhatHadSecretsOnceTheyAreEnteredAgain() {
        journal.append(intent(List.of("Password")));
        journal.append(new Fact.Attempt("op-1", 1, "token-1"));
        operations = start();
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(only().state()).isInstanceOf(OperationState.Unknown.class);
        assertThat(only().missingSecrets()).containsExactly("Password");

        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        operations.repeat("op-1", Map.of("Password", "hunter2"));
        scheduler.runDue();

        assertThat(catalog.launches).containsExactly(request());
        assertThat(only().missingSecrets()).isEmpty();
        assertThat(journal.facts().toString()).doesNotContain("hunter2");
    }

    @Test
    void asksBeforeItSendsWhatWaitedWhenTheProgramEnded() {
        journal.append(intent(List.of()));
        operations = start();
        scheduler.advance(Duration.ofMinutes(10));

        assertThat(only().state()).isEqualTo(new OperationState.Queued(new Hold.GoAhead()));
        assertThat(catalog.launches).isEmpty();

        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        operations.sendNow("op-1", Map.of());
        scheduler.runDue();

        assertThat(catalog.launches).containsExactly(request());
        assertThat(only().state()).isInstanceOf(OperationState.Running.class);
    }

    @Test
    void takesForNotSentWhatAwsRefusedBecauseItWasBusy() {
        restartAfter(new Fact.Busy("op-1", "ThrottlingException", "Rate exceeded"));
        scheduler.runDue();

        assertThat(only().state()).isEqualTo(new OperationState.Queued(new Hold.GoAhead()));
    }

    @Test
    void hearsNoMoreOfWhatWasDismissed() {
        restartAfter();
        scheduler.advance(Duration.ofMinutes(1));
        operations.dismiss("op-1");
        scheduler.runDue();

        assertThat(only().state()).isInstanceOf(OperationState.Dismissed.class);
        assertThat(Unfinished.of(journal.entries)).isEmpty();
    }

    @Test
    void tellsTheRecordThatMayBeItsOwnAndWatchesItWhenTold() {
        catalog.onHistory(() -> List.of(made("rec-other", "UPDATE_PROVISIONED_PRODUCT", 0),
            made("rec-likely", "PROVISION_PRODUCT", 10), made("rec-old", "PROVISION_PRODUCT", -3600)));
        restartAfter();
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(only().state()).isInstanceOfSatisfying(OperationState.Unknown.class,
            unknown -> assertThat(unknown.likely().orElseThrow().trace().id()).isEqualTo("rec-likely"));

        catalog.thenRecord(RecordStatus.SUCCEEDED);
        operations.adopt("op-1");
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(only().state()).isInstanceOf(OperationState.Succeeded.class);
        assertThat(catalog.launches).isEmpty();
        assertThat(journal.facts()).contains(new Fact.Answer("op-1", "rec-likely", "pp-1"));
    }

    @Test
    void asksNothingMoreUnderCredentialsOfAnotherAccount() {
        catalog.onSearch(() -> {
            throw new AssertionError("asked in another account");
        });
        accountNow = "999999999999";
        restartAfter();
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(only().state()).isInstanceOfSatisfying(OperationState.Unknown.class,
            unknown -> assertThat(unknown.cause().code()).isEqualTo(Order.ACCOUNT_CHANGED));
    }

    @Test
    void waitsForASignInBeforeItAsks() {
        boolean[] expired = {true};
        catalog.onSearch(() -> {
            if (expired[0]) {
                throw new CatalogException.NeedsSignIn("SearchProvisionedProducts", "ExpiredToken", "", "", cause);
            }
            return List.of(ScriptedCatalog.provisioned("token-1"));
        });
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        restartAfter();
        scheduler.advance(Duration.ofMinutes(10));

        assertThat(only().state()).isInstanceOf(OperationState.NeedsSignIn.class);

        expired[0] = false;
        operations.signedIn("prod");
        scheduler.runDue();

        assertThat(only().state()).isInstanceOf(OperationState.Running.class);
    }

    @Test
    void leavesAloneWhatHasAnOutcome() {
        restartAfter(new Fact.Answer("op-1", "rec-1", "pp-1"), new Fact.End("op-1", "rec-1", "FAILED"));
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(operations.all()).isEmpty();
    }

    @Test
    void leavesAloneWhatIsOverWithTheProgram() {
        journal.append(intent(List.of()));
        Operations next = new Operations(scheduler, () -> 1L << 63, journal);
        next.recover((connectionId, region) -> Optional.empty(), repairs -> { });
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(next.all()).isEmpty();
    }

    private Operations start() {
        Operations started = new Operations(scheduler, () -> 1L << 63, journal);
        started.recover((connectionId, region) -> Optional.of(new Origin(connectionId, region, catalog,
            () -> TestOrigins.of(catalog, accountNow).callerNow().get(),
            () -> ConnectionPolicy.initial(connectionId))), repairs -> { });
        return started;
    }

    /// The journal tells of a launch, and of what is given; then the program starts.
    private void restartAfter(Fact... facts) {
        journal.append(intent(List.of()));
        journal.append(new Fact.Attempt("op-1", 1, "token-1"));
        List.of(facts).forEach(journal::append);
        operations = start();
    }

    private static RecordDetail made(String id, String type, long secondsAfter) {
        return new RecordDetail(id, "orders-db", "pp-1", OpenEnum.of(RecordStatus.IN_PROGRESS), type, "CFN_STACK",
            Optional.of(Instant.EPOCH.plusSeconds(secondsAfter)), Optional.empty(), "prod-1", "pa-1", "", List.of(),
            List.of(), "");
    }

    private static Intent intent(List<String> withheld) {
        LaunchRequest request = request();
        return new Intent("op-1", "ProvisionProduct", "arn:aws:iam::111122223333:user/ann",
            new Intent.Place("prod-id", "prod", ACCOUNT, "eu-central-1"), "token-1",
            new Intent.Target("orders-db", "", "prod-1", "Orders", "", "pa-1", "v1", "lpv2-1"),
            new Inputs(withheld.isEmpty() ? request.parameters() : Map.of(), withheld, List.of(), request.tags(),
                request.notificationArns(), request.stackSet(), Map.of()));
    }

    private Operation launch(Set<String> secrets) {
        return operations.submit(Order.launch(TestOrigins.of(catalog, ACCOUNT),
            new Location("prod", ACCOUNT, "eu-central-1"), "Orders", "v1", request(), secrets));
    }

    private static LaunchRequest request() {
        return new LaunchRequest("prod-1", "pa-1", Optional.of("lpv2-1"), "orders-db", Map.of("Password", "hunter2"),
            List.of(new Tag("team", "orders")), List.of("arn:aws:sns:eu-central-1:111122223333:t"), "token-1");
    }

    private Operation only() {
        assertThat(operations.all()).hasSize(1);
        return operations.all().getFirst();
    }
}
