package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.operations.schedule.PollSchedule;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// Refusals that pass by themselves: AWS is throttling, cannot be reached so that nothing even left, or does something
/// else that it does one at a time of (`pain-points` 20; ImportAsProvisionedProduct). Such a call is sent again,
/// unasked, within a budget of time, as nothing happened.
final class BusyAnswer {
    private static final Pattern BUSY = Pattern.compile(
        "(?:another|an) (?:\\w+ ){0,4}operation is (?:already |currently )?in progress"
            + "|only import one provisioned product at a time", Pattern.CASE_INSENSITIVE);
    private static final Duration LONGEST_THROTTLED = Duration.ofMinutes(15);
    private static final Duration LONGEST_BUSY = Duration.ofHours(2);
    private static final Duration BUSY_WAIT = Duration.ofSeconds(30);

    private BusyAnswer() {
    }

    /// How long to wait before the next try.
    ///
    /// @param cause what AWS said
    /// @param tries how many were refused so, this one among them
    /// @param sinceFirst how long ago the first was refused
    /// @return nothing where it is no such refusal, or the budget is used up
    static Optional<Duration> wait(CatalogException cause, int tries, Duration sinceFirst, PollSchedule schedule) {
        if (cause instanceof CatalogException.Throttled || cause.neverLeft()) {
            return within(sinceFirst, LONGEST_THROTTLED, schedule.backoff(tries, Duration.ZERO));
        }
        return cause instanceof CatalogException.Refused && BUSY.matcher(cause.getMessage()).find()
            ? within(sinceFirst, LONGEST_BUSY, schedule.jittered(BUSY_WAIT)) : Optional.empty();
    }

    private static Optional<Duration> within(Duration sinceFirst, Duration longest, Duration wait) {
        return sinceFirst.plus(wait).compareTo(longest) > 0 ? Optional.empty() : Optional.of(wait);
    }
}
