package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.changes.ChangeSet;
import dev.catalogdesk.changes.PolicyAction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// Works out courses. Pure: the same order gives the same course.
final class CourseMaker {
    private static final double LONGEST = 90;
    private final TemplateShelf shelf;

    /// A course and what was noticed while it was worked out.
    ///
    /// @param course the course
    /// @param failure why it fails, if it does: as wished, or by itself
    /// @param unresolved what resources name though it does not exist under these conditions
    /// @param changes what an update changes, as a change set told it
    /// @param moves how many resources it really changes
    record Made(
            Course course,
            Optional<StackFailure> failure,
            SequencedSet<String> unresolved,
            ChangeSet changes,
            int moves) {
    }

    CourseMaker(TemplateShelf shelf) {
        this.shelf = shelf;
    }

    /// Works out a course.
    ///
    /// @param order from what
    /// @return the course
    /// @throws dev.catalogdesk.template.TemplateException if the template cannot be evaluated
    Made make(CourseOrder order) {
        return switch (order.kind()) {
            case CREATE, UPDATE -> change(order);
            case DELETE -> delete(order);
            case IMPORT -> adopt(order);
        };
    }

    private Made change(CourseOrder order) {
        BelievableValues believable = new BelievableValues(order.identity());
        SequencedMap<String, LiveResource> live = new LinkedHashMap<>(order.before().resources());
        Blueprint blueprint = blueprint(order, order.shape(), live);
        ChangeSet changes = order.kind() == StackChange.Kind.CREATE ? new ChangeSet(List.of(), List.of())
            : new StackDifference(shelf, order.identity(), order.facts()).between(order.before(), order.shape());
        Moves search = new Moves(order.before().resources(), live, blueprint, believable, order.number());
        List<Move> moves = search.find(changes);
        Optional<StackFailure> failure = order.failure().or(() -> search.failures().stream().findFirst());
        ChangeCourse course = new ChangeCourse(order, blueprint,
            blueprint(order, order.before().version(), order.before().resources()), moves, failure);
        Course made = course.make();
        double natural = Math.max(course.natural().toMillis() / 1000.0, 0.001);
        double usual = order.kind() == StackChange.Kind.CREATE ? 20 : 16;
        return new Made(made.stretched(Math.clamp(natural, usual, LONGEST) / natural), failure,
            search.unresolved(), changes, moves.size());
    }

    private Blueprint blueprint(CourseOrder order, StackShape shape, SequencedMap<String, LiveResource> live) {
        return new Blueprint(shelf.read(shape), shape.parameters(), order.facts(),
            new StackValues(live, new BelievableValues(order.identity())));
    }

    private Made delete(CourseOrder order) {
        Situation before = order.before();
        List<Step> steps = begun("DELETE_IN_PROGRESS");
        if (order.failure().filter(StackFailure::ofStack).isPresent()) {
            Duration end = Duration.ofSeconds(2);
            steps.add(Step.ofStack(end, order.previousStatus(), order.failure().get().reason()));
            return made(new Course(steps, end, end, before), order.failure());
        }
        Blueprint blueprint = blueprint(order, before.version(), before.resources());
        Removal removal = new Removal(before.resources().values().stream()
            .map(each -> new Removal.Doomed(each, Step.Kind.RESOURCE,
                order.retained().contains(each.logicalId()) ? PolicyAction.RETAIN : blueprint.removal(each.logicalId()),
                blueprint.needs(each.logicalId()))).toList(), Duration.ofSeconds(1));
        Duration over = removal.run(order.failure(), order.stuck()).plusMillis(500);
        steps.addAll(removal.steps());
        SequencedMap<String, LiveResource> rest = new LinkedHashMap<>(before.resources());
        rest.keySet().retainAll(removal.left());
        Duration end = order.stuck() ? Course.NEVER : over;
        steps.add(order.failure().isPresent()
            ? Step.ofStack(end, "DELETE_FAILED", "The following resource(s) failed to delete: "
                + removal.left().stream().limit(1).toList() + ". ")
            : Step.ofStack(end, "DELETE_COMPLETE", ""));
        Course course = new Course(steps, end, end, new Situation(before.version(), rest));
        double natural = Math.max(over.toMillis() / 1000.0, 0.001);
        return made(course.stretched(Math.clamp(natural, 12, LONGEST) / natural), order.failure());
    }

    private static Made adopt(CourseOrder order) {
        Duration end = order.stuck() ? Course.NEVER : Duration.ofSeconds(8);
        Duration trouble = order.failure().isPresent() ? Duration.ofSeconds(5) : end;
        List<Step> steps = begun("IMPORT_IN_PROGRESS");
        order.failure().ifPresent(failure ->
            steps.add(Step.ofStack(trouble, "IMPORT_ROLLBACK_IN_PROGRESS", failure.reason())));
        steps.add(Step.ofStack(end, order.failure().isPresent() ? "IMPORT_ROLLBACK_COMPLETE" : "IMPORT_COMPLETE", ""));
        return made(new Course(steps, trouble, end, order.before()), order.failure());
    }

    private static List<Step> begun(String status) {
        return new ArrayList<>(List.of(Step.ofStack(Duration.ZERO, status, "User Initiated")));
    }

    private static Made made(Course course, Optional<StackFailure> failure) {
        return new Made(course, failure, new LinkedHashSet<>(), new ChangeSet(List.of(), List.of()), 0);
    }
}
