package dev.catalogdesk.operations.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Chooses the records that are read now.
final class Looks {
    /// As many calls as may leave at once; those who come later are read a moment later.
    private static final int AT_ONCE = 20;

    /// Within this time all are read though nothing moved, evenly: only this tells of `IN_PROGRESS_IN_ERROR`, and of an
    /// end that the search's index missed.
    private static final Duration ALL_WITHIN = Duration.ofSeconds(60);

    private Looks() {
    }

    /// Those for which there is a reason, the longest unread first.
    static List<Watched> wanted(List<Watched> records, Instant now) {
        return records.stream().filter(each -> each.wanted(now)).sorted(longestUnread(now)).limit(AT_ONCE).toList();
    }

    /// Those, and some of the ones that nobody has read for long.
    static List<Watched> inRound(List<Watched> records, Instant now, Duration interval) {
        List<Watched> chosen = new ArrayList<>(wanted(records, now));
        double share = (double) interval.toMillis() / ALL_WITHIN.toMillis();
        long some = Math.min((long) Math.ceil(records.size() * share), AT_ONCE - chosen.size());
        records.stream().filter(each -> !each.wanted(now) && each.stale(now)).sorted(longestUnread(now)).limit(some)
            .forEach(chosen::add);
        return chosen;
    }

    private static Comparator<Watched> longestUnread(Instant now) {
        return Comparator.comparing((Watched each) -> each.age(now)).reversed();
    }
}
