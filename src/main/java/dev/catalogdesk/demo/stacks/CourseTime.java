package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.demo.state.Timeline;
import java.time.Duration;
import java.time.Instant;

/// When the steps of a course happen. A course that runs now has the pace of the clock; one of the scenario's past fits
/// between the times that the scenario tells.
///
/// @param from when the course begins
/// @param pace how long a second of the course takes
record CourseTime(Instant from, double pace) {
    static CourseTime of(Course course, Timeline run) {
        if (run.ended().equals(Instant.MAX) || course.endless()) {
            double queued = Duration.between(run.created(), run.started()).toNanos() / 1e9;
            return new CourseTime(run.created(), queued > 0 ? queued : 1);
        }
        double takes = Duration.between(run.created(), run.ended()).toNanos();
        return new CourseTime(run.created(), takes / Math.max(1, course.end().toNanos()));
    }

    Instant of(Step step) {
        long millis = Math.round(step.at().toMillis() * pace);
        return step.at().compareTo(Course.NEVER) >= 0 ? Instant.MAX : from.plusMillis(millis);
    }
}
