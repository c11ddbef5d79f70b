package dev.catalogdesk.demo.stacks;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// When tasks begin and end if each begins as soon as those that it needs are done. Those that could begin at one
/// moment begin shortly after one another, as CloudFormation does it.
///
/// @param spans when each task runs, by id
/// @param end when the last one ends
record Schedule(SequencedMap<String, Span> spans, Duration end) {
    private static final Duration BETWEEN = Duration.ofMillis(60);
    private static final int AT_ONCE = 20;

    /// When a task runs.
    ///
    /// @param start its beginning
    /// @param end its end
    record Span(Duration start, Duration end) {
        /// A moment between.
        ///
        /// @param share which part of it is over then, from 0 to 1
        Duration at(double share) {
            return start.plusNanos(Math.round((end.toNanos() - start.toNanos()) * share));
        }
    }

    Schedule {
        spans = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(spans));
    }

    /// When a task runs; one that is not there takes no time.
    Span span(String id) {
        return spans.getOrDefault(id, new Span(end, end));
    }

    /// Makes a schedule.
    ///
    /// @param tasks each after those that it needs
    /// @param from when the first may begin
    static Schedule of(List<Task> tasks, Duration from) {
        SequencedMap<String, Span> spans = new LinkedHashMap<>();
        Duration last = from;
        int number = 0;
        for (Task task : tasks) {
            Duration start = from;
            for (String need : task.needs()) {
                Span before = spans.get(need);
                start = before == null || before.end().compareTo(start) < 0 ? start : before.end();
            }
            start = start.plus(BETWEEN.multipliedBy(number++ % AT_ONCE));
            Span span = new Span(start, start.plus(task.takes()));
            spans.put(task.id(), span);
            last = span.end().compareTo(last) > 0 ? span.end() : last;
        }
        return new Schedule(spans, last);
    }
}
