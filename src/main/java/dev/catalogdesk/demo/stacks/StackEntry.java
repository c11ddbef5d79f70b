package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.demo.stacks.StackChange.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A stack: what was done to it, and what follows from that at a time.
///
/// @param arn its ARN
/// @param name its name
/// @param fixedStatus a state in which the scenario wants it until something is done to it; empty for none
/// @param reason CloudFormation's words about that state; may be empty
/// @param parentArn ARN of the stack that it is nested in; empty where it is in none
/// @param stackSetArn ARN of the stack set that it is an instance of; empty where it is of none
/// @param changes what was done to it, oldest first; the first makes it
record StackEntry(
        String arn,
        String name,
        String fixedStatus,
        String reason,
        String parentArn,
        String stackSetArn,
        List<StackChange> changes) {
    StackEntry {
        changes = List.copyOf(changes);
    }

    StackEntry with(StackChange change) {
        List<StackChange> more = new ArrayList<>(changes);
        more.add(change);
        return new StackEntry(arn, name, "", "", parentArn, stackSetArn, more);
    }

    String status(Instant now) {
        return fixedStatus.isEmpty() ? changes.getLast().status(now) : fixedStatus;
    }

    String reason(Instant now) {
        return fixedStatus.isEmpty() && !now.isBefore(changes.getLast().timeline().troubled())
            ? changes.getLast().error() : reason;
    }

    /// The change that made the stack what it is.
    StackChange shape(Instant now) {
        return changes.reversed().stream()
            .filter(change -> change.kind() != Kind.DELETE && change.counts(now))
            .findFirst().orElse(changes.getFirst());
    }

    boolean deleted(Instant now) {
        return status(now).equals("DELETE_COMPLETE");
    }

    Optional<Instant> updated(Instant now) {
        return changes.size() > 1 ? Optional.of(changes.getLast().timeline().created()) : Optional.empty();
    }
}
