package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.demo.state.Arns;
import dev.catalogdesk.demo.state.Timeline;
import dev.catalogdesk.template.StackFacts;
import dev.catalogdesk.template.TemplateException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The courses of stacks, worked out when somebody asks and remembered for those that were asked for lately. Only
/// within the monitor of [SimulatedStacks].
final class Histories {
    private static final int ROOM = 2_000;
    private final Arns arns;
    private final CourseMaker maker;
    private final Map<String, List<Course>> known = new Recent<>(ROOM);

    /// Makes an empty memory.
    ///
    /// @param arns account and region
    /// @param maker works out courses
    Histories(Arns arns, CourseMaker maker) {
        this.arns = arns;
        this.maker = maker;
    }

    /// The courses of a stack's changes.
    List<Course> courses(StackEntry entry) {
        List<Course> courses = known.getOrDefault(entry.arn(), List.of());
        if (courses.size() == entry.changes().size()) {
            return courses;
        }
        List<Course> more = new ArrayList<>(courses);
        while (more.size() < entry.changes().size()) {
            more.add(course(entry, more));
        }
        known.put(entry.arn(), List.copyOf(more));
        return more;
    }

    /// What the stack consists of once its first changes have ended.
    Situation after(StackEntry entry, int count) {
        return count == 0 ? Situation.none() : courses(entry).get(count - 1).after();
    }

    /// What the stack consists of at a time, where another change may cut off what is under way.
    Situation at(StackEntry entry, Instant time) {
        return at(entry, courses(entry), time);
    }

    private static Situation at(StackEntry entry, List<Course> courses, Instant time) {
        if (courses.isEmpty()) {
            return Situation.none();
        }
        int last = courses.size() - 1;
        Timeline run = entry.changes().get(last).timeline();
        Course course = courses.get(last);
        return run.hasEnded(time) ? course.after()
            : course.cut(at(entry, courses.subList(0, last), run.created()), time, CourseTime.of(course, run));
    }

    /// Takes over a course that was worked out when it was ordered.
    void remember(StackEntry entry, Course course) {
        List<Course> courses = new ArrayList<>(courses(entry).subList(0, entry.changes().size()));
        courses.add(course);
        known.put(entry.arn(), List.copyOf(courses));
    }

    /// Which stack an order is about.
    StackIdentity identity(StackEntry entry) {
        return StackIdentity.of(arns, entry.name(), entry.arn());
    }

    /// Where a stack is, and what it imports.
    StackFacts facts(StackEntry entry, Map<String, String> imports, List<String> topicArns) {
        StackFacts facts = StackFacts.of(arns.region(), arns.account(), entry.name(), entry.arn());
        return new StackFacts(facts.region(), facts.account(), facts.stackName(), facts.stackId(), topicArns,
            facts.zones(), imports);
    }

    /// What is needed to compare two versions of a stack: the imports of both.
    static Map<String, String> imports(StackShape before, StackShape after) {
        Map<String, String> both = new HashMap<>(before.imports());
        both.putAll(after.imports());
        return both;
    }

    private Course course(StackEntry entry, List<Course> before) {
        StackChange change = entry.changes().get(before.size());
        Situation situation = at(entry, before, change.timeline().created());
        CourseOrder order = new CourseOrder(identity(entry),
            facts(entry, imports(situation.version(), change.shape()), change.topicArns()), before.size(), situation,
            entry.statusAfter(before.size()), change.kind(), change.shape(), change.settings(), change.retained(),
            change.failure(), change.stuck());
        try {
            return maker.make(order).course();
        } catch (TemplateException e) {
            // A scenario may hold what CloudFormation would have refused.
            return bare(entry, before.size());
        }
    }

    private static Course bare(StackEntry entry, int number) {
        StackChange change = entry.changes().get(number);
        Duration end = change.stuck() ? Course.NEVER : Duration.ofSeconds(10);
        return new Course(List.of(Step.ofStack(Duration.ZERO, change.kind() + "_IN_PROGRESS", "User Initiated"),
            Step.ofStack(end, entry.statusAfter(number + 1), change.failure().map(StackFailure::reason).orElse(""))),
            end, end, new Situation(change.shape(), new LinkedHashMap<>()));
    }
}
