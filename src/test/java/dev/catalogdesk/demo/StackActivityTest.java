package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.catalogdesk.connection.AwsClientFactory;
import dev.catalogdesk.connection.AwsClients;
import dev.catalogdesk.connection.AwsEnvironment;
import dev.catalogdesk.connection.Connection;
import dev.catalogdesk.connection.ProfileFiles;
import dev.catalogdesk.connection.traffic.Traffic;
import dev.catalogdesk.stacks.AwsStackActivity;
import dev.catalogdesk.stacks.ResourceEvent;
import dev.catalogdesk.stacks.StackProgress;
import dev.catalogdesk.stacks.StacksException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.servicecatalog.model.RecordDetail;

/// How far the stack of a launch has come, as the console learns it from the simulated CloudFormation.
class StackActivityTest extends LiveDemo {
    private static final int RESOURCES = 25;
    private final ProfileFiles files;
    private final AwsClientFactory factory;
    private final AwsClients clients;
    private final AwsStackActivity stacks;

    StackActivityTest(@TempDir Path home) {
        files = ProfileFiles.open(AwsEnvironment.of(name -> null, home));
        factory = new AwsClientFactory(files, server::endpoint, "test", Traffic.system());
        clients = factory.create(new Connection.Endpoint(server.endpoint(), Optional.empty()), SampleScenario.REGION);
        stacks = new AwsStackActivity(() -> clients);
    }

    @AfterEach
    void closeClients() {
        clients.close();
        factory.close();
        files.close();
    }

    @Test
    void tellsHowManyResourcesAreReadyAndWhichAreAtWorkUntilAllAre() {
        Instant begun = time.instant();
        String stack = stackOf(launch());
        List<StackProgress> seen = new ArrayList<>();
        for (int i = 0; i < 200 && (seen.isEmpty() || seen.getLast().done() < RESOURCES); i++) {
            time.pass(Duration.ofSeconds(1));
            seen.add(StackProgress.of(stacks.events(stack, begun), OptionalInt.of(stacks.size(stack))));
        }

        assertThat(seen.getLast().done()).isEqualTo(RESOURCES);
        assertThat(seen.getLast().atWork()).isEmpty();
        assertThat(seen).filteredOn(progress -> !progress.atWork().isEmpty()).isNotEmpty().allSatisfy(progress -> {
            assertThat(progress.total()).hasValue(RESOURCES);
            assertThat(progress.done()).isLessThan(RESOURCES);
            assertThat(progress.atWork()).extracting(ResourceEvent::type).containsOnly("AWS::SNS::Topic");
        });
        assertThat(seen).extracting(StackProgress::done).isSorted();
        assertThat(seen).allMatch(progress -> progress.failure().isEmpty() && !progress.undoing());
    }

    @Test
    void tellsNothingOfWhatAnEarlierOperationDid() {
        String stack = stackOf(launch());
        time.pass(Duration.ofMinutes(5));
        assertThat(stacks.events(stack, time.instant().minusSeconds(1))).isEmpty();
        assertThat(stacks.events(stack, Instant.EPOCH)).isNotEmpty();
    }

    @Test
    void tellsOfAnUpdateToTheCleaningUpAtItsEnd() {
        String id = launched("web").provisionedProductId();
        ended(update(id, r -> r.productId("prod-server").provisioningArtifactId("pa-server2").pathId(SERVER_PATH)
            .provisioningParameters(set("Size", "20"), keep("KeyName"), keep("Password"))));

        assertThat(stacks.events("SC-111122223333-" + id, Instant.EPOCH)).filteredOn(ResourceEvent::ofStack)
            .extracting(ResourceEvent::status).contains("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", "UPDATE_COMPLETE");
    }

    @Test
    void saysThatItMayNotBeReadSoThatNobodyAsksAgain() {
        String stack = stackOf(launch());
        time.pass(Duration.ofSeconds(5));
        server.faults().deny("DescribeStackEvents");
        server.faults().deny("GetTemplate");

        assertThat(catchThrowableOfType(StacksException.class, () -> stacks.events(stack, Instant.EPOCH)))
            .matches(StacksException::denied);
        assertThat(catchThrowableOfType(StacksException.class, () -> stacks.size(stack)))
            .matches(StacksException::denied);
    }

    private RecordDetail launch() {
        return catalog.provisionProduct(r -> r.productId("prod-wide").provisioningArtifactId("pa-wide")
            .provisionedProductName("broad").provisionToken(token())).recordDetail();
    }

    private static String stackOf(RecordDetail record) {
        return "SC-111122223333-" + record.provisionedProductId();
    }
}
