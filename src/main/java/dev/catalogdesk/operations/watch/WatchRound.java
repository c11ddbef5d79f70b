package dev.catalogdesk.operations.watch;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.operations.schedule.PollSchedule;
import dev.catalogdesk.operations.schedule.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One piece of work of a group: a search and the reads it gives reason to, or those reads alone that are due. Each
/// failure is told those whom it concerns. Blocks.
final class WatchRound {
    /// A record just made may not be readable at once (reads are eventually consistent); this often it is asked
    /// for before "not found" is believed.
    private static final int NOT_FOUND_IS_BELIEVED_AFTER = 5;

    private final List<Watched> records;
    private final Scheduler scheduler;
    private final PollSchedule schedule;
    private final Duration age;

    /// @param age for how long the youngest record is watched
    WatchRound(List<Watched> records, Scheduler scheduler, PollSchedule schedule, Duration age) {
        this.records = records;
        this.scheduler = scheduler;
        this.schedule = schedule;
        this.age = age;
    }

    /// Searches, and reads what moved.
    ///
    /// @param interval how long it is until the next round
    void round(Duration interval) {
        tellHeld();
        search();
        read(Looks.inRound(open(), scheduler.now(), interval));
    }

    /// Reads what is due.
    void between() {
        tellHeld();
        read(Looks.wanted(open(), scheduler.now()));
    }

    private List<Watched> open() {
        Instant now = scheduler.now();
        return records.stream().filter(each -> each.active() && each.way().hold(now).isEmpty()).toList();
    }

    private void tellHeld() {
        Instant now = scheduler.now();
        for (Watched record : records) {
            record.way().hold(now).filter(hold -> record.active())
                .ifPresent(hold -> record.waits(hold.cause(), hold.until()));
        }
    }

    /// One way that may see the whole account tells of all; others of their own.
    private void search() {
        Set<Watched> untold = new LinkedHashSet<>(open());
        Set<Way> ways = untold.stream().map(Watched::way).collect(Collectors.toCollection(LinkedHashSet::new));
        for (Way way : ways) {
            List<Watched> told = toldBy(way, untold);
            Optional<Map<String, ProvisionedProduct>> found =
                way.search().worth(told.size(), scheduler.now()) ? ask(way, told) : Optional.empty();
            if (found.isPresent()) {
                List<Watched> covered = toldBy(way, untold);
                covered.forEach(each -> each.sighted(
                    Optional.ofNullable(found.get().get(each.subject().provisionedProductId())), scheduler.now()));
                covered.forEach(untold::remove);
            }
        }
        open().stream().filter(untold::contains).forEach(each -> each.unsighted(scheduler.now()));
    }

    /// Nobody, where none of its own records is left that a search could tell of.
    private static List<Watched> toldBy(Way way, Set<Watched> untold) {
        List<Watched> searchable = untold.stream()
            .filter(each -> each.active() && !each.subject().provisionedProductId().isEmpty()).toList();
        if (searchable.stream().noneMatch(each -> each.way().equals(way))) {
            return List.of();
        }
        return searchable.stream()
            .filter(each -> way.search().wholeAccount() || each.way().equals(way)).toList();
    }

    private Optional<Map<String, ProvisionedProduct>> ask(Way way, List<Watched> told) {
        ServiceCatalog catalog = told.stream().filter(each -> each.way().equals(way)).findFirst().orElseThrow()
            .subject().catalog();
        try {
            Optional<Map<String, ProvisionedProduct>> found =
                way.search().ask(catalog, told.size(), scheduler.now());
            way.answered();
            return found;
        } catch (CatalogException e) {
            if (!concernsWay(way, e)) {
                way.search().rest(scheduler.now());
            }
            return Optional.empty();
        }
    }

    private void read(List<Watched> chosen) {
        for (Watched record : chosen) {
            if (record.active() && record.way().hold(scheduler.now()).isEmpty()) {
                read(record);
            }
        }
    }

    private void read(Watched record) {
        record.look(scheduler.now());
        Reader reader = record.subject().reader();
        try {
            Reading reading = reader.read();
            record.way().answered();
            if (!reading.ended()) {
                record.seen(reading);
            } else if (record.endsAgain(reading)) {
                record.ended(reader.whole(reading));
            } else {
                // One read may come from a copy that is behind, or ahead of the others; two that agree are believed.
                record.dueAt(scheduler.now().plus(schedule.interval(Duration.ZERO)));
            }
        } catch (CatalogException e) {
            failed(record, e);
        } catch (RuntimeException e) {
            failed(record, new CatalogException.Refused(reader.operation(), "", e.toString(), "", e));
        }
    }

    private void failed(Watched record, CatalogException cause) {
        if (concernsWay(record.way(), cause)) {
            record.dueAt(scheduler.now());
            return;
        }
        int failures = record.failed();
        boolean passes = cause.retryHelps()
            || (cause instanceof CatalogException.NotFound && failures < NOT_FOUND_IS_BELIEVED_AFTER);
        if (passes) {
            Instant next = scheduler.now().plus(schedule.backoff(failures, age));
            record.dueAt(next);
            record.waits(cause, next);
        } else {
            record.lost(cause);
        }
    }

    /// What is wrong with a connection concerns all records that are asked for over it.
    private boolean concernsWay(Way way, CatalogException cause) {
        List<Watched> there = records.stream().filter(each -> each.way().equals(way) && each.active()).toList();
        if (cause instanceof CatalogException.NeedsSignIn) {
            there.forEach(each -> each.needsSignIn(cause));
            return true;
        }
        boolean passes = cause instanceof CatalogException.Throttled
            || cause instanceof CatalogException.Unreachable || cause instanceof CatalogException.Cancelled;
        if (passes) {
            way.failed(cause, scheduler.now(), age);
            tellHeld();
        }
        return passes;
    }
}
