package dev.catalogdesk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.settings.ConnectionPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What stands before a change at the moment it would leave.
class SendCheckTest {
    private static final String ANN = "arn:aws:sts::111122223333:assumed-role/Admin/ann";
    private static final Location OPENED = new Location("prod", "111122223333", "eu-central-1", ANN);
    private final ManualScheduler scheduler = new ManualScheduler();
    private final ScriptedCatalog catalog = new ScriptedCatalog();
    private final MemoryJournal journal = new MemoryJournal();
    private final Operations operations = new Operations(scheduler, () -> 1L << 63, journal);
    private String callerNow = ANN;
    private ConnectionPolicy policyNow = ConnectionPolicy.initial("prod-id");

    @Test
    void sendsForTheCallerTheFormWasOpenedUnder() {
        launch(OPENED);

        assertThat(catalog.launches).hasSize(1);
    }

    @Test
    void sendsNothingForAnotherSessionOfTheSameRole() {
        callerNow = "arn:aws:sts::111122223333:assumed-role/Admin/bob";
        launch(OPENED);

        assertRefused(Order.CALLER_CHANGED, callerNow);
    }

    @Test
    void sendsNothingToAnotherRegion() {
        launch(new Location("prod", "111122223333", "us-east-1", ANN));

        assertRefused(Order.REGION_CHANGED, "eu-central-1");
    }

    @Test
    void sendsNothingByAConnectionForReadingOnly() {
        policyNow = policyNow.withReadOnly(true);
        launch(OPENED);

        assertRefused(Order.READ_ONLY, "prod");
        assertThat(journal.facts()).as("not even meant").isEmpty();
    }

    @Test
    void doesNotRepeatForAnotherCallerAndKeepsTheOutcomeOpen() {
        catalog.onLaunch(request -> {
            throw new CatalogException.Unreachable("ProvisionProduct", "", "gone", "", new IllegalStateException());
        });
        String id = launch(OPENED);
        scheduler.advance(Duration.ofMinutes(5));
        assertThat(state()).isInstanceOf(OperationState.Unknown.class);
        callerNow = "arn:aws:iam::111122223333:user/bob";
        operations.repeat(id, Map.of());
        scheduler.runDue();

        assertThat(catalog.launches).hasSize(1);
        assertThat(state()).isInstanceOfSatisfying(OperationState.Unknown.class,
            unknown -> assertThat(unknown.cause().code()).isEqualTo(Order.CALLER_CHANGED));
    }

    @Test
    void goesOnLookingAtARecordOfAConnectionThatBecameReadOnly() {
        catalog.thenRecord(RecordStatus.SUCCEEDED);
        launch(OPENED);
        policyNow = policyNow.withReadOnly(true);
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(state()).isInstanceOf(OperationState.Succeeded.class);
    }

    private String launch(Location opened) {
        LaunchRequest request = new LaunchRequest("prod-1", "pa-1", Optional.of("lpv2-1"), "orders-db",
            Map.of(), List.of(), List.of(), "token-1");
        Origin origin = TestOrigins.of(catalog, () -> callerNow, () -> policyNow);
        Operation operation = operations.submit(Order.launch(origin, opened, "Orders", "v1", request, Set.of()));
        scheduler.runDue();
        return operation.id();
    }

    private OperationState state() {
        return operations.all().getLast().state();
    }

    private void assertRefused(String code, String now) {
        assertThat(catalog.launches).isEmpty();
        assertThat(state()).isInstanceOfSatisfying(OperationState.Refused.class, refused -> {
            assertThat(refused.cause().code()).isEqualTo(code);
            assertThat(refused.cause().getMessage()).isEqualTo(now);
        });
    }
}
