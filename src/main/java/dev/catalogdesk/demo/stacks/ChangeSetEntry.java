package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.demo.state.Timeline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A change set. What it would change follows from the stack as it was when it was asked for.
///
/// @param arn its ARN
/// @param name its name, unique for the stack
/// @param description what the caller noted on it; may be empty
/// @param timeline how the making of it runs
/// @param failure why the making fails; empty where it does not
/// @param base how many changes the stack had seen
/// @param creation whether it makes the stack
/// @param shape what the stack is to be made from
/// @param topicArns topics that are to hear of the stack's events
/// @param settings how to go about it
/// @param executed number of the change of the stack that executed it, if it was executed
record ChangeSetEntry(
        String arn,
        String name,
        String description,
        Timeline timeline,
        String failure,
        int base,
        boolean creation,
        StackShape shape,
        List<String> topicArns,
        StackSettings settings,
        Optional<Integer> executed) {
    ChangeSetEntry {
        topicArns = List.copyOf(topicArns);
    }

    String status(Instant now) {
        if (!timeline.hasEnded(now)) {
            return "CREATE_IN_PROGRESS";
        }
        return failure.isEmpty() ? "CREATE_COMPLETE" : "FAILED";
    }

    String executionStatus(List<StackChange> changes, Instant now) {
        if (!timeline.hasEnded(now) || !failure.isEmpty()) {
            return "UNAVAILABLE";
        }
        if (executed.isEmpty()) {
            return changes.size() == base ? "AVAILABLE" : "OBSOLETE";
        }
        Timeline run = changes.get(executed.get()).timeline();
        return run.hasEnded(now) ? run.succeeds() ? "EXECUTE_COMPLETE" : "EXECUTE_FAILED" : "EXECUTE_IN_PROGRESS";
    }

    /// The same once a change of the stack executes it.
    ChangeSetEntry executedBy(int change) {
        return new ChangeSetEntry(arn, name, description, timeline, failure, base, creation, shape, topicArns,
            settings, Optional.of(change));
    }
}
