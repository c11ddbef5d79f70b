package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.operations.schedule.PollSchedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/// Refusals that pass by themselves: AWS is throttling, cannot be reached so that nothing even left, or does something
/// else that it does one at a time of (`pain-points` 20; ImportAsProvisionedProduct). Such a call is sent again,
/// unasked, within a budget of time, as nothing happened.
final class BusyPatience {
    private static final Pattern BUSY = Pattern.compile(
        "(?:another|an) (?:\\w+ ){0,4}operation is (?:already |currently )?in progress"
            + "|only import one provisioned product at a time", Pattern.CASE_INSENSITIVE);
    private static final Duration LONGEST_THROTTLED = Duration.ofMinutes(15);
    private static final Duration LONGEST_BUSY = Duration.ofHours(2);
    private static final Duration BUSY_WAIT = Duration.ofSeconds(30);

    private final PollSchedule schedule;
    private int tries;
    private Instant first = Instant.MAX;

    BusyPatience(PollSchedule schedule) {
        this.schedule = schedule;
    }

    /// How long to wait before the next try. Counts this one.
    ///
    /// @param cause what AWS said
    /// @return nothing where it is no such refusal, or the budget is used up
    Optional<Duration> wait(CatalogException cause, Instant now) {
        first = tries == 0 ? now : first;
        tries++;
        if (cause instanceof CatalogException.Throttled || cause.neverLeft()) {
            return within(LONGEST_THROTTLED, schedule.backoff(tries, Duration.ZERO), now);
        }
        return cause instanceof CatalogException.Refused && BUSY.matcher(cause.getMessage()).find()
            ? within(LONGEST_BUSY, schedule.jittered(BUSY_WAIT), now) : Optional.empty();
    }

    private Optional<Duration> within(Duration longest, Duration wait, Instant now) {
        return Duration.between(first, now.plus(wait)).compareTo(longest) > 0 ? Optional.empty() : Optional.of(wait);
    }
}
