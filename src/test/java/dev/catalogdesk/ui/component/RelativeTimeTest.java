package dev.catalogdesk.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Times read short, and exactly where it counts.
class RelativeTimeTest {
    private static final Instant NOW = Instant.parse("2026-03-11T08:05:00.750Z");

    private final RelativeTime times = new RelativeTime(Messages.load(), ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @CsvSource({
        "PT0S, just now", "PT9S, just now", "PT10S, 10 s ago", "PT59S, 59 s ago",
        "PT60S, 1 min ago", "PT59M59S, 59 min ago", "PT1H, 1 h ago", "PT23H59M, 23 h ago",
        "P1D, 1 day ago", "P13D, 13 days ago", "P14D, 2 weeks ago", "P59D, 8 weeks ago",
        "P60D, 2 months ago", "P729D, 24 months ago", "P730D, 2 years ago"})
    void tellsAnAgeInOneUnit(Duration age, String text) {
        assertThat(times.ago(NOW.minus(age), NOW)).isEqualTo(text);
    }

    @Test
    void takesATimeToComeAsNow() {
        assertThat(times.ago(NOW.plusSeconds(300), NOW)).isEqualTo("just now");
    }

    @ParameterizedTest
    @CsvSource({"PT-3S, 0 s", "PT48S, 48 s", "PT3M5S, 3 min 05 s", "PT2H4M59S, 2 h 04 min", "PT49H, 49 h 00 min"})
    void tellsHowLongItTookInTwoUnits(Duration time, String text) {
        assertThat(times.elapsed(time)).isEqualTo(text);
    }

    @Test
    void tellsTheExactTimeWithItsZone() {
        assertThat(times.exact(NOW)).isEqualTo("11 Mar 2026, 09:05:00 CET");
        assertThat(times.exact(NOW.plus(Duration.ofDays(100)))).isEqualTo("19 Jun 2026, 10:05:00 CEST");
    }

    @Test
    void copiesTheTimeInIsoFormToTheSecond() {
        assertThat(times.iso(NOW)).isEqualTo("2026-03-11T09:05:00+01:00");
    }
}
