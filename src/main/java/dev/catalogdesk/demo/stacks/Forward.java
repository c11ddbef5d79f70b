package dev.catalogdesk.demo.stacks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The way forward of a creation or an update: every move as soon as those that it needs are done, until all are done,
/// one fails, or one never ends.
final class Forward {
    private static final Duration BEGIN = Duration.ofSeconds(1);
    private static final Duration CANCELLED_AFTER = Duration.ofMillis(300);
    private static final double INITIATED = 0.4;
    private static final double FAILS = 0.8;
    private static final String REPLACING =
        "Requested update requires the creation of a new physical resource; hence creating one.";
    private final List<Move> moves;
    private final Schedule schedule;
    private final List<Step> steps = new ArrayList<>();
    private final List<Move> done = new ArrayList<>();
    private final List<Move> broken = new ArrayList<>();

    Forward(List<Move> moves) {
        this.moves = moves;
        schedule = Schedule.of(moves.stream().map(Move::task).toList(), BEGIN);
    }

    /// Nothing goes wrong.
    void complete() {
        moves.forEach(this::completed);
    }

    /// One resource fails, and what is at work then is cancelled.
    ///
    /// @return when it fails
    Duration fail(StackFailure failure) {
        Optional<Move> chosen = chosen(failure.resource());
        if (failure.ofStack() || chosen.isEmpty()) {
            complete();
            return schedule.end();
        }
        String failing = chosen.get().id();
        Duration when = span(chosen.get()).at(FAILS);
        for (Move move : moves) {
            Schedule.Span span = span(move);
            if (move.id().equals(failing)) {
                begun(move, span);
                broken(move, when, failure.reason());
            } else if (span.end().compareTo(when) <= 0) {
                completed(move);
            } else if (span.start().compareTo(when) < 0) {
                begun(move, new Schedule.Span(span.start(), min(span.end(), when)));
                broken(move, when.plus(CANCELLED_AFTER),
                    "Resource " + (move.makes() ? "creation" : "update") + " cancelled");
            }
        }
        return when.plus(CANCELLED_AFTER);
    }

    /// One resource never ends, and what needs it never begins.
    void stick() {
        String stuck = chosen("").map(Move::id).orElse("");
        Set<String> waiting = new LinkedHashSet<>();
        for (Move move : moves) {
            if (move.id().equals(stuck)) {
                waiting.add(move.id());
                begun(move, span(move));
            } else if (move.needs().stream().anyMatch(waiting::contains)) {
                waiting.add(move.id());
            } else {
                completed(move);
            }
        }
    }

    List<Step> steps() {
        return steps;
    }

    /// When all is done if nothing goes wrong.
    Duration end() {
        return schedule.end();
    }

    List<Move> done() {
        return done;
    }

    /// What has failed or was cancelled.
    List<Move> broken() {
        return broken;
    }

    /// The wished one or, if it has nothing to do, one with work before and beside it.
    private Optional<Move> chosen(String wished) {
        return moves.stream().filter(move -> move.id().equals(wished)).findFirst()
            .or(() -> moves.isEmpty() ? Optional.empty() : Optional.of(moves.get(moves.size() * 2 / 3)));
    }

    private Schedule.Span span(Move move) {
        return schedule.span(move.id());
    }

    private void completed(Move move) {
        Schedule.Span span = span(move);
        begun(move, span);
        steps.add(new Step(span.end(), move.after(), move.word() + "_COMPLETE", "", Step.Kind.RESOURCE));
        done.add(move);
    }

    private void begun(Move move, Schedule.Span span) {
        String status = move.word() + "_IN_PROGRESS";
        LiveResource before = move.before().orElseGet(() ->
            new LiveResource(move.id(), move.after().type(), "", move.after().properties()));
        steps.add(new Step(span.start(), before, status, move.verb() == Move.Verb.REPLACE ? REPLACING : "",
            Step.Kind.RESOURCE));
        if (move.makes()) {
            steps.add(new Step(span.at(INITIATED), move.after(), status, "Resource creation Initiated",
                Step.Kind.RESOURCE));
        }
    }

    private void broken(Move move, Duration when, String reason) {
        steps.add(new Step(when, move.after(), move.word() + "_FAILED", reason, Step.Kind.RESOURCE));
        broken.add(move);
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
