package dev.catalogdesk.connection.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catalogdesk.catalog.CallerNow;
import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.connection.AwsClientFactory;
import dev.catalogdesk.connection.AwsClients;
import dev.catalogdesk.connection.AwsEnvironment;
import dev.catalogdesk.connection.CallAttempts;
import dev.catalogdesk.connection.Connection;
import dev.catalogdesk.connection.ProfileFiles;
import dev.catalogdesk.demo.DemoOptions;
import dev.catalogdesk.demo.DemoServer;
import dev.catalogdesk.demo.faults.FaultFile;
import dev.catalogdesk.demo.scenario.Scenario;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.StsException;

/// The SDK's calls go through the traffic, and what the simulated AWS does to them is noticed.
@Timeout(60)
class TrafficOnTheWireTest {
    private static final String HERE = "us-east-1";
    private static final String DEMO = Connection.demo().displayName();
    private final DemoServer server =
        DemoServer.start(DemoOptions.of(new Scenario("empty", "123456789012", List.of(), List.of())));
    private final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());
    private Instant now = Instant.now();
    private final Traffic traffic = new Traffic(() -> now, waits::add, new Random(1));
    private final AwsClientFactory factory;
    private final AwsClients clients;
    private final StsClient sts;

    TrafficOnTheWireTest(@TempDir Path home) {
        factory = new AwsClientFactory(
            ProfileFiles.open(AwsEnvironment.of(name -> null, home)), server::endpoint, "test", traffic);
        clients = factory.create(Connection.demo(), HERE);
        sts = clients.sts();
    }

    @AfterEach
    void stop() {
        factory.close();
        server.close();
    }

    @Test
    void countsEachAttemptAndComparesClocks() {
        sts.getCallerIdentity();
        assertThat(traffic.report(DEMO, HERE).callsLastMinute()).isEqualTo(1);
        assertThat(traffic.report(DEMO, HERE).troubled()).isFalse();
        now = now.plusSeconds(3600);
        sts.getCallerIdentity();
        assertThat(traffic.report(DEMO, HERE).skew().orElseThrow()).isGreaterThan(Duration.ofMinutes(59));
    }

    @Test
    void slowsDownOnceACallWasThrottled() {
        server.faults().throttle("GetCallerIdentity", 3);
        assertThatThrownBy(sts::getCallerIdentity).isInstanceOf(SdkException.class);
        assertThat(traffic.report(DEMO, HERE).throttledUntil()).isPresent();
        sts.getCallerIdentity();
        assertThat(waits).as("the next call has waited").isNotEmpty();
    }

    @Test
    void countsThrottledAttemptsThatTheSdkRepeatsWithSuccess() {
        server.faults().throttle("GetCallerIdentity", 2);
        assertThat(sts.getCallerIdentity().account()).isEqualTo("123456789012");
        assertThat(traffic.report(DEMO, HERE).throttledLastMinute()).isEqualTo(2);
        assertThat(traffic.report(DEMO, HERE).callsLastMinute()).isEqualTo(3);
    }

    @Test
    void leavesTheTextOfARefusalToTheSdk() {
        server.faults().add(FaultFile.read("test", "faults: [{fault: deny, operation: GetCallerIdentity, calls: 1}]"));
        assertThatThrownBy(sts::getCallerIdentity).isInstanceOfSatisfying(StsException.class,
            e -> assertThat(e.awsErrorDetails().errorCode()).startsWith("AccessDenied"));
        assertThat(traffic.report(DEMO, HERE).throttledLastMinute()).isZero();
    }

    @Test
    void tellsThatACallHeldBackNeverLeft() {
        trip();
        assertThatThrownBy(new CallerNow(() -> clients)::get).isInstanceOfSatisfying(CatalogException.HeldBack.class,
            e -> {
                assertThat(e.neverLeft()).isTrue();
                assertThat(e.nextTry()).isAfter(now);
            });
    }

    @Test
    void doesNotSayThatNothingLeftWhereAnEarlierAttemptDid() {
        server.faults().add(
            FaultFile.read("test", "faults: [{fault: reset-before, operation: GetCallerIdentity, calls: 1}]"));
        CallAttempts.Listener otherCallsFail = new CallAttempts.Listener() {
            @Override
            public void leaving(String token) {
                trip();
            }

            @Override
            public void answered(int status) {
            }
        };

        assertThatThrownBy(() -> CallAttempts.heardBy(otherCallsFail, new CallerNow(() -> clients)))
            .hasRootCauseInstanceOf(HeldBackException.class)
            .isInstanceOfSatisfying(CatalogException.Unreachable.class, e -> assertThat(e.neverLeft()).isFalse());
    }

    private void trip() {
        for (int i = 0; i < 3; i++) {
            traffic.failed(DEMO, HERE);
        }
    }

    @Test
    void sendsNothingWhileNobodyIsThere() {
        server.close();
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(sts::getCallerIdentity).isInstanceOf(SdkClientException.class);
        }
        int before = traffic.report(DEMO, HERE).callsLastMinute();
        assertThatThrownBy(sts::getCallerIdentity).hasRootCauseInstanceOf(HeldBackException.class);
        assertThat(traffic.report(DEMO, HERE).callsLastMinute()).isEqualTo(before);
    }
}
