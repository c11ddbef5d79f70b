package dev.catalogdesk.connection.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// All windows share what AWS bears.
class TrafficTest {
    private static final String SERVICE = "ServiceCatalog";
    private static final String HERE = "eu-west-1";
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final List<Duration> waits = new ArrayList<>();
    private final Traffic traffic = new Traffic(() -> now, waits::add, new Random(1));

    @Test
    void twoConnectionsToOneAccountShareItsPace() throws Exception {
        traffic.belongs("dev", "111122223333");
        traffic.belongs("dev-admin", "111122223333");
        int atOnce = (int) CallPace.AT_ONCE;
        leave("dev", atOnce - 5);
        leave("dev-admin", 6);
        assertThat(waits).hasSize(1);
        leave("other", atOnce);
        assertThat(waits).as("another account has its own").hasSize(1);
    }

    @Test
    void tellsHowManyCallsLeftInTheLastMinute() throws Exception {
        leave("dev", 3);
        now = now.plusSeconds(40);
        leave("dev", 2);
        assertThat(traffic.report("dev", HERE).callsLastMinute()).isEqualTo(5);
        now = now.plusSeconds(30);
        assertThat(traffic.report("dev", HERE).callsLastMinute()).isEqualTo(2);
        now = now.plusSeconds(86_400);
        assertThat(traffic.report("dev", HERE)).isEqualTo(TrafficReport.quiet());
    }

    @Test
    void saysUntilWhenItWaitsAfterAThrottledCall() {
        traffic.throttled("dev", HERE, SERVICE);
        traffic.answered("dev", "us-east-1", SERVICE, Optional.empty());
        assertThat(traffic.report("dev", HERE).throttledUntil()).isPresent();
        assertThat(traffic.report("dev", "us-east-1").troubled()).isFalse();
        now = now.plusSeconds(5);
        assertThat(traffic.report("dev", HERE).troubled()).isFalse();
    }

    @Test
    void holdsCallsBackWhileNobodyAnswersAndRecoversQuietly() throws Exception {
        for (int i = 0; i < 3; i++) {
            traffic.failed("dev", HERE);
        }
        assertThatThrownBy(() -> leave("dev", 1)).isInstanceOf(HeldBackException.class);
        assertThat(traffic.report("dev", HERE).downSince()).contains(now);
        assertThat(traffic.report("dev", HERE).callsLastMinute()).as("nothing left").isZero();
        now = now.plusSeconds(2);
        leave("dev", 1);
        traffic.answered("dev", HERE, SERVICE, Optional.empty());
        assertThat(traffic.report("dev", HERE).troubled()).isFalse();
    }

    @Test
    void saysWhenTheClockIsWrong() {
        traffic.answered("dev", HERE, SERVICE, Optional.of(now.minusSeconds(420)));
        assertThat(traffic.report("dev", HERE).skew()).contains(Duration.ofMinutes(7));
        traffic.answered("dev", HERE, SERVICE, Optional.of(now.minusSeconds(20)));
        assertThat(traffic.report("dev", HERE).skew()).isEmpty();
    }

    private void leave(String connection, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            traffic.leave(connection, HERE, SERVICE, false);
        }
    }
}
