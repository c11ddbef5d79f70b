package dev.catalogdesk.operations;

import dev.catalogdesk.operations.schedule.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// A scheduler whose time is moved by hand and whose work runs on the calling thread.
public final class ManualScheduler implements Scheduler {
    private final PriorityQueue<Job> jobs =
        new PriorityQueue<>(Comparator.comparing(Job::due).thenComparingLong(Job::number));
    private Instant now = Instant.parse("2026-05-04T10:00:00Z");
    private Duration slept = Duration.ZERO;
    private long count;

    private record Job(Instant due, long number, Runnable work) {
    }

    @Override
    public Pending after(Duration delay, Runnable work) {
        Job job = new Job(now.plus(delay), count++, work);
        jobs.add(job);
        return () -> jobs.removeIf(each -> each.number() == job.number());
    }

    @Override
    public Duration elapsed() {
        return Duration.between(Instant.EPOCH, now).minus(slept);
    }

    @Override
    public Instant now() {
        return now;
    }

    /// Does what is due now.
    public void runDue() {
        advance(Duration.ZERO);
    }

    /// Lets time pass, doing everything when it is due.
    ///
    /// @param step how much
    public void advance(Duration step) {
        Instant end = now.plus(step);
        while (!jobs.isEmpty() && !jobs.peek().due().isAfter(end)) {
            Job job = jobs.remove();
            now = job.due().isAfter(now) ? job.due() : now;
            job.work().run();
        }
        now = end;
    }

    /// Lets the machine sleep: the clock on the wall goes on, and all work is as far away as before.
    ///
    /// @param how how long
    public void sleep(Duration how) {
        slept = slept.plus(how);
        now = now.plus(how);
        List<Job> waiting = List.copyOf(jobs);
        jobs.clear();
        waiting.forEach(job -> jobs.add(new Job(job.due().plus(how), job.number(), job.work())));
    }

    /// When the next work is due, seen from now.
    ///
    /// @return the wait, or a negative one where nothing waits
    public Duration nextIn() {
        Job next = jobs.peek();
        return next == null ? Duration.ofMillis(-1) : Duration.between(now, next.due());
    }

    /// How much work waits.
    ///
    /// @return the number of jobs
    public int waiting() {
        return jobs.size();
    }
}
