package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.changes.PolicyAction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Resources go, each once those that need it are gone. What its policy keeps is skipped.
final class Removal {
    private static final double FAILS = 0.8;
    private final List<Doomed> doomed;
    private final Schedule schedule;
    private final List<Step> steps = new ArrayList<>();
    private final Set<String> left = new LinkedHashSet<>();

    /// A resource that goes.
    ///
    /// @param resource the resource
    /// @param kind whether the stack loses it, or another has its place already
    /// @param policy what becomes of the physical resource
    /// @param needs logical ids of those that it needs, which go later
    record Doomed(LiveResource resource, Step.Kind kind, PolicyAction policy, Set<String> needs) {
        String id() {
            return resource.logicalId();
        }

        boolean stays() {
            return policy == PolicyAction.RETAIN || policy == PolicyAction.REPLACE_AND_RETAIN;
        }
    }

    /// Makes a removal.
    ///
    /// @param inOrder resources in the order in which they were made
    /// @param from when the first may go
    Removal(List<Doomed> inOrder, Duration from) {
        doomed = inOrder.reversed();
        schedule = Schedule.of(doomed.stream().map(each -> new Task(each.id(), neededBy(each),
            each.stays() ? Duration.ZERO : Pace.delete(each.resource().type()))).toList(), from);
    }

    private Set<String> neededBy(Doomed one) {
        return doomed.stream().filter(each -> each.needs().contains(one.id())).map(Doomed::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Removes them.
    ///
    /// @param failure what fails, if anything shall; what it needs stays too
    /// @param forever whether that which fails does not even fail but never ends
    /// @return when it is over
    Duration run(Optional<StackFailure> failure, boolean forever) {
        Optional<String> failing = failure.or(() -> forever ? Optional.of(StackFailure.told("", "")) : Optional.empty())
            .flatMap(each -> chosen(each.resource()));
        for (Doomed each : doomed) {
            Schedule.Span span = schedule.span(each.id());
            if (failing.filter(each.id()::equals).isPresent()) {
                left.add(each.id());
                step(each, span.start(), "DELETE_IN_PROGRESS", "");
                failure.filter(told -> !forever).ifPresent(told ->
                    step(each, span.at(FAILS), "DELETE_FAILED", told.reason()));
            } else if (neededBy(each).stream().anyMatch(left::contains)) {
                left.add(each.id());
            } else if (each.stays()) {
                step(each, span.start(), "DELETE_SKIPPED", "");
            } else {
                step(each, span.start(), "DELETE_IN_PROGRESS", "");
                step(each, span.end(), "DELETE_COMPLETE", "");
            }
        }
        return schedule.end();
    }

    private Optional<String> chosen(String wished) {
        List<String> ids = doomed.stream().filter(each -> !each.stays()).map(Doomed::id).toList();
        return ids.contains(wished) ? Optional.of(wished)
            : ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(ids.size() * 2 / 3));
    }

    private void step(Doomed each, Duration at, String status, String reason) {
        steps.add(new Step(at, each.resource(), status, reason, each.kind()));
    }

    List<Step> steps() {
        return steps;
    }

    /// What is still there at the end.
    Set<String> left() {
        return left;
    }
}
