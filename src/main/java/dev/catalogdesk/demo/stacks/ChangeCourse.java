package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.changes.PolicyAction;
import dev.catalogdesk.demo.stacks.Move.Verb;
import dev.catalogdesk.demo.stacks.Removal.Doomed;
import dev.catalogdesk.demo.stacks.StackSettings.OnFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The course of a creation or an update: forward, and then either the cleaning up, or the way back.
final class ChangeCourse {
    private static final Duration PAUSE = Duration.ofMillis(500);
    private final CourseOrder order;
    private final Blueprint after;
    private final Blueprint before;
    private final List<Move> moves;
    private final Optional<StackFailure> failure;
    private final Forward forward;
    private final List<Step> steps = new ArrayList<>();

    ChangeCourse(CourseOrder order, Blueprint after, Blueprint before, List<Move> moves,
            Optional<StackFailure> failure) {
        this.order = order;
        this.after = after;
        this.before = before;
        this.moves = moves;
        this.failure = failure;
        forward = new Forward(moves);
    }

    /// How long it takes if nothing goes wrong and nothing is stretched.
    Duration natural() {
        return forward.end().plus(PAUSE);
    }

    Course make() {
        stack(Duration.ZERO, order.kind() + "_IN_PROGRESS", "User Initiated");
        if (order.stuck()) {
            forward.stick();
            steps.addAll(forward.steps());
            return new Course(steps, Course.NEVER, Course.NEVER, order.before());
        }
        return failure.map(this::failing).orElseGet(this::succeeding);
    }

    private Course succeeding() {
        forward.complete();
        steps.addAll(forward.steps());
        Duration end = forward.end().plus(PAUSE);
        if (order.kind() == StackChange.Kind.UPDATE) {
            stack(end, "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", "");
            end = removed(leaving(), end).plus(PAUSE);
        }
        stack(end, order.kind() + "_COMPLETE", "");
        return new Course(steps, end, end, new Situation(order.shape(), result(moves)));
    }

    private List<Doomed> leaving() {
        Set<String> staying = after.resources().stream().map(each -> each.logicalId()).collect(Collectors.toSet());
        Map<String, Move> replaced = moves.stream().filter(move -> move.verb() == Verb.REPLACE)
            .collect(Collectors.toMap(Move::id, move -> move));
        return order.before().resources().values().stream()
            .filter(each -> !staying.contains(each.logicalId()) || replaced.containsKey(each.logicalId()))
            .map(each -> staying.contains(each.logicalId())
                ? new Doomed(each, Step.Kind.FORMER, before.replacement(each.logicalId()), needs(each))
                : new Doomed(each, Step.Kind.RESOURCE, before.removal(each.logicalId()), needs(each)))
            .toList();
    }

    private Set<String> needs(LiveResource resource) {
        return before.needs(resource.logicalId());
    }

    private Duration removed(List<Doomed> doomed, Duration from) {
        Removal removal = new Removal(doomed, from);
        Duration end = removal.run(Optional.empty(), false);
        steps.addAll(removal.steps());
        return end;
    }

    /// The resources once these moves are done.
    private SequencedMap<String, LiveResource> result(List<Move> done) {
        Map<String, LiveResource> all = new LinkedHashMap<>(order.before().resources());
        done.forEach(move -> all.put(move.id(), move.after()));
        SequencedMap<String, LiveResource> ordered = new LinkedHashMap<>();
        after.resources().forEach(each ->
            Optional.ofNullable(all.get(each.logicalId())).ifPresent(live -> ordered.put(live.logicalId(), live)));
        return ordered;
    }

    private Course failing(StackFailure why) {
        Duration trouble = forward.fail(why).plus(PAUSE);
        steps.addAll(forward.steps());
        String reason = why.ofStack() || forward.broken().isEmpty() ? why.reason() + "." : words();
        if (order.settings().onFailure() == OnFailure.DO_NOTHING) {
            stack(trouble, order.kind() + "_FAILED", reason.strip());
            return new Course(steps, trouble, trouble, new Situation(order.shape(), kept()));
        }
        return order.kind() == StackChange.Kind.CREATE ? undoneCreation(trouble, reason)
            : undoneUpdate(trouble, reason);
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (Verb verb : List.of(Verb.CREATE, Verb.UPDATE)) {
            List<String> ids = forward.broken().stream()
                .filter(move -> (move.verb() == Verb.CREATE) == (verb == Verb.CREATE)).map(Move::id).toList();
            if (!ids.isEmpty()) {
                words.append("The following resource(s) failed to ").append(verb == Verb.CREATE ? "create" : "update")
                    .append(": ").append(ids).append(". ");
            }
        }
        return words.toString();
    }

    /// What is there where nothing is undone. What failed to come into being is noted: the next update makes it.
    private SequencedMap<String, LiveResource> kept() {
        SequencedMap<String, LiveResource> kept = new LinkedHashMap<>(order.before().resources());
        forward.done().forEach(move -> kept.put(move.id(), move.after()));
        forward.broken().stream().filter(move -> move.verb() == Verb.CREATE)
            .forEach(move -> kept.put(move.id(), move.after().unmade()));
        return kept;
    }

    private Course undoneCreation(Duration trouble, String reason) {
        boolean whole = order.settings().onFailure() == OnFailure.DELETE;
        stack(trouble, whole ? "DELETE_IN_PROGRESS" : "ROLLBACK_IN_PROGRESS",
            reason.strip() + (whole ? " Delete requested by user." : " Rollback requested by user."));
        Duration end = removed(made(), trouble).plus(PAUSE);
        stack(end, whole ? "DELETE_COMPLETE" : "ROLLBACK_COMPLETE", "");
        return new Course(steps, trouble, end, new Situation(order.shape(), new LinkedHashMap<>()));
    }

    /// What came into being on the way forward, in the order of its making.
    private List<Doomed> made() {
        Set<String> begun = Stream.concat(forward.done().stream(), forward.broken().stream())
            .filter(Move::makes).map(Move::id).collect(Collectors.toSet());
        return moves.stream().filter(move -> begun.contains(move.id()))
            .map(move -> new Doomed(move.after(),
                move.verb() == Verb.CREATE ? Step.Kind.RESOURCE : Step.Kind.FORMER,
                after.outlivesRollback(move.id()) ? PolicyAction.RETAIN : PolicyAction.DELETE, move.needs())).toList();
    }

    private Course undoneUpdate(Duration trouble, String reason) {
        stack(trouble, "UPDATE_ROLLBACK_IN_PROGRESS", reason.strip());
        Set<Move> begun = Stream.concat(forward.done().stream(), forward.broken().stream())
            .filter(move -> move.before().isPresent()).collect(Collectors.toSet());
        List<Move> back = moves.reversed().stream().filter(begun::contains).toList();
        Schedule schedule = Schedule.of(back.stream()
            .map(move -> new Task(move.id(), Set.of(), Pace.update(move.after().type()))).toList(), trouble);
        back.forEach(move -> move.before().ifPresent(was -> {
            Schedule.Span span = schedule.span(move.id());
            steps.add(new Step(span.start(), was, "UPDATE_IN_PROGRESS", "", Step.Kind.RESOURCE));
            steps.add(new Step(span.end(), was, "UPDATE_COMPLETE", "", Step.Kind.RESOURCE));
        }));
        Duration cleaning = schedule.end().plus(PAUSE);
        stack(cleaning, "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", "");
        Duration end = removed(made(), cleaning).plus(PAUSE);
        stack(end, "UPDATE_ROLLBACK_COMPLETE", "");
        return new Course(steps, trouble, end, order.before());
    }

    private void stack(Duration at, String status, String reason) {
        steps.add(Step.ofStack(at, status, reason));
    }
}
