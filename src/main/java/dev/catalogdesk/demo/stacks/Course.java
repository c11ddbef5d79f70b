package dev.catalogdesk.demo.stacks;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// How a change of a stack goes on, step by step. It is worked out at once for the whole change; which step has been
/// reached follows from the time.
///
/// @param steps the steps in their order
/// @param troubled when it goes wrong; the end where it does not
/// @param end when it is over; longer than any other time where it never is
/// @param after what the stack consists of at the end
record Course(List<Step> steps, Duration troubled, Duration end, Situation after) {
    /// The end of what never ends.
    static final Duration NEVER = Duration.ofSeconds(Long.MAX_VALUE / 1_000_000_000);

    /// States of a resource that the stack has no more.
    static final Set<String> GONE = Set.of("DELETE_COMPLETE", "DELETE_SKIPPED");

    Course {
        steps = steps.stream().sorted(Comparator.comparing(Step::at)).toList();
    }

    boolean endless() {
        return end.compareTo(NEVER) >= 0;
    }

    /// The state of the stack that a moment of the course has.
    Optional<Step> stack(Instant now, CourseTime time) {
        return steps.reversed().stream()
            .filter(step -> step.kind() == Step.Kind.STACK && !time.of(step).isAfter(now)).findFirst();
    }

    /// What the stack consists of where the course is cut off before its end, such as a creation by a deletion.
    ///
    /// @param before what it consisted of when the course began
    /// @param at when it is cut off
    /// @param time when the steps happen
    Situation cut(Situation before, Instant at, CourseTime time) {
        SequencedMap<String, LiveResource> resources = new LinkedHashMap<>(before.resources());
        steps.stream().filter(step -> step.kind() == Step.Kind.RESOURCE && !time.of(step).isAfter(at))
            .forEach(step -> {
                LiveResource resource = step.resource();
                if (GONE.contains(step.status())) {
                    resources.remove(resource.logicalId());
                } else if (resource.made()) {
                    resources.put(resource.logicalId(), resource);
                }
            });
        return new Situation(after.version(), resources);
    }

    /// The same course at another pace.
    Course stretched(double factor) {
        return new Course(
            steps.stream().map(step -> new Step(scaled(step.at(), factor), step.resource(), step.status(),
                step.reason(), step.kind())).toList(),
            scaled(troubled, factor), scaled(end, factor), after);
    }

    private static Duration scaled(Duration time, double factor) {
        return time.compareTo(NEVER) >= 0 ? NEVER : Duration.ofNanos(Math.round(time.toNanos() * factor));
    }
}
