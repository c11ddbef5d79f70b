package dev.catalogdesk.demo.stacks;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
