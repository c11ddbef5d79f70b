package dev.catalogdesk.connection.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Calls leave at a pace that AWS bears.
class CallPaceTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private final CallPace pace = new CallPace();

    @Test
    void letsThePagesOfALongListThroughAndThenSpacesCalls() {
        assertThat(IntStream.range(0, 120).mapToObj(i -> pace.take(NOW))).allMatch(Duration::isZero);
        assertThat(pace.take(NOW)).isEqualTo(Duration.ofMillis(100));
        assertThat(pace.take(NOW)).isEqualTo(Duration.ofMillis(200));
        assertThat(pace.take(NOW.plusSeconds(3))).as("rest fills the bucket").isZero();
    }

    @Test
    void aThrottledCallMakesAllOthersWaitAndSlowsThem() {
        pace.throttled(NOW, 1);
        assertThat(pace.take(NOW)).isEqualTo(Duration.ofSeconds(1));
        pace.throttled(NOW.plusSeconds(1), 1);
        assertThat(pace.pausedUntil()).as("twice in a row waits twice as long").isEqualTo(NOW.plusSeconds(3));
        for (int i = 0; i < 10; i++) {
            pace.throttled(NOW, 0);
        }
        assertThat(pace.pausedUntil()).as("but not for ever").isEqualTo(NOW.plusSeconds(10));
    }

    @Test
    void getsFasterAgainWithEachAnswer() {
        IntStream.range(0, 4).forEach(i -> pace.throttled(NOW, 0));
        Duration slow = waitForLastOfMany(NOW.plusSeconds(60));
        IntStream.range(0, 200).forEach(i -> pace.answered());
        assertThat(waitForLastOfMany(NOW.plusSeconds(600))).isLessThan(slow);
    }

    @Test
    void aClockThatIsPutBackDoesNotStopIt() {
        pace.take(NOW);
        assertThat(pace.take(NOW.minusSeconds(3600))).isZero();
        assertThat(pace.take(NOW)).isZero();
    }

    private Duration waitForLastOfMany(Instant now) {
        Duration last = Duration.ZERO;
        for (int i = 0; i < 200; i++) {
            last = pace.take(now);
        }
        return last;
    }
}
