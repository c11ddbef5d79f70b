package dev.catalogdesk.connection.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Calls are held back while AWS is down.
class CircuitBreakerTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private final CircuitBreaker breaker = new CircuitBreaker();

    @Test
    void aSingleFailureHoldsNothingBack() {
        breaker.failed(NOW);
        breaker.failed(NOW);
        breaker.answered();
        breaker.failed(NOW);
        assertThat(breaker.heldUntil(NOW)).isEmpty();
    }

    @Test
    void letsOneThroughWhenTheNextTryIsDue() {
        trip();
        assertThat(breaker.heldUntil(NOW)).contains(NOW.plusSeconds(2));
        Instant due = NOW.plusSeconds(2);
        assertThat(breaker.heldUntil(due)).isEmpty();
        assertThat(breaker.heldUntil(due)).as("the others wait for it").isPresent();
        breaker.failed(due);
        assertThat(breaker.heldUntil(due)).as("each time longer").contains(due.plusSeconds(4));
        assertThat(breaker.downSince()).contains(NOW);
    }

    @Test
    void isOverWithTheFirstAnswer() {
        trip();
        breaker.answered();
        assertThat(breaker.heldUntil(NOW)).isEmpty();
        assertThat(breaker.downSince()).isEmpty();
    }

    private void trip() {
        breaker.failed(NOW);
        breaker.failed(NOW);
        breaker.failed(NOW);
    }
}
