package dev.catalogdesk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.catalog.AwsServiceCatalog;
import dev.catalogdesk.catalog.CallerNow;
import dev.catalogdesk.connection.AwsClientFactory;
import dev.catalogdesk.connection.AwsClients;
import dev.catalogdesk.connection.AwsEnvironment;
import dev.catalogdesk.connection.Connection;
import dev.catalogdesk.connection.ProfileFiles;
import dev.catalogdesk.connection.traffic.Traffic;
import dev.catalogdesk.demo.DemoOptions;
import dev.catalogdesk.demo.DemoServer;
import dev.catalogdesk.demo.faults.FaultFile;
import dev.catalogdesk.demo.scenario.ScenarioChoice;
import dev.catalogdesk.model.CatalogLanguage;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.operations.journal.Fact;
import dev.catalogdesk.settings.ConnectionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The attempts of the real SDK against the simulated AWS.
class AttemptsOnTheWireTest {
    private static final String REGION = "eu-central-1";
    private static final String AURORA = "prod-4x2k7vqw3n5ta";
    private final ManualScheduler scheduler = new ManualScheduler();
    private final MemoryJournal journal = new MemoryJournal();
    private final Operations operations = new Operations(scheduler, () -> 1L << 63, journal);
    private final Path log;
    private final DemoServer aws;
    private final AwsClientFactory factory;
    private final AwsClients clients;

    AttemptsOnTheWireTest(@TempDir Path folder) {
        log = folder.resolve("calls.jsonl");
        aws = DemoServer.start(DemoOptions.of(
            ScenarioChoice.of(ScenarioChoice.SHOWCASE, 1).load(Instant.now())).withLog(log));
        factory = new AwsClientFactory(ProfileFiles.open(AwsEnvironment.of(name -> null, folder)),
            aws::endpoint, "test", Traffic.system());
        clients = factory.create(Connection.demo(), REGION);
    }

    @AfterEach
    void close() {
        clients.close();
        factory.close();
        aws.close();
    }

    @Test
    void writesEveryAttemptWithTheTokenThatIsInIt() throws Exception {
        launch("{fault: reset-after, operation: ProvisionProduct, calls: 1}");

        assertThat(journal.facts()).hasSize(4).element(1).satisfies(fact -> assertAttempt(fact, 1));
        assertThat(journal.facts()).element(2).satisfies(fact -> assertAttempt(fact, 2));
        assertThat(journal.facts().getLast()).isInstanceOf(Fact.Answer.class);
        assertThat(Files.readAllLines(log)).filteredOn(line -> line.contains("ProvisionProduct")
            && line.contains("\"outcome\":\"done\",\"record\":\"rec-")).hasSize(2);
    }

    @Test
    void doesNotBelieveARefusalAfterAnAttemptWhoseAnswerWasLost() throws Exception {
        launch("{fault: reset-after, operation: ProvisionProduct, calls: 1},"
            + " {fault: expire, operation: ProvisionProduct, calls: 1}");

        assertThat(journal.facts().getLast()).isInstanceOf(Fact.OutcomeUnknown.class);
        assertThat(operations.all()).singleElement()
            .satisfies(operation -> assertThat(operation.state()).isInstanceOf(OperationState.LookingUp.class));
    }

    private void launch(String faults) {
        AwsServiceCatalog catalog = new AwsServiceCatalog(clients::serviceCatalog, () -> CatalogLanguage.ENGLISH);
        String version = catalog.describeProduct(AURORA).versions().getLast().id();
        aws.faults().add(FaultFile.read("test", "faults: [" + faults + "]"));
        operations.submit(Order.launch(new Origin("demo", REGION, catalog,
            new CallerNow(() -> clients), () -> ConnectionPolicy.initial("demo")),
            new Location("Demo", "", REGION), "Aurora", "v1", new LaunchRequest(AURORA, version,
                Optional.of("lpv2-b5n8xr6tqy2ka"), "orders-db", Map.of(), List.of(), List.of(), "token-1"), Set.of()));
        scheduler.runDue();
    }

    private static void assertAttempt(Fact fact, int number) {
        assertThat(fact).isInstanceOfSatisfying(Fact.Attempt.class, attempt -> {
            assertThat(attempt.number()).isEqualTo(number);
            assertThat(attempt.token()).isEqualTo("token-1");
        });
    }
}
