package dev.catalogdesk.demo.stacks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A stack: what was done to it, and what follows from that at a time.
///
/// @param arn its ARN
/// @param name its name
/// @param created when it was made
/// @param fixedStatus a state in which the scenario wants it until something is done to it; empty for none
/// @param reason CloudFormation's words about that state; may be empty
/// @param parentArn ARN of the stack that it is nested in; empty where it is in none
/// @param stackSetArn ARN of the stack set that it is an instance of; empty where it is of none
/// @param isProtected whether it is protected from being deleted
/// @param changes what was done to it, oldest first; none while it is only reviewed
/// @param changeSets what was asked about it, oldest first
record StackEntry(
        String arn,
        String name,
        Instant created,
        String fixedStatus,
        String reason,
        String parentArn,
        String stackSetArn,
        boolean isProtected,
        List<StackChange> changes,
        List<ChangeSetEntry> changeSets) {
    StackEntry {
        changes = List.copyOf(changes);
        changeSets = List.copyOf(changeSets);
    }

    /// A stack of the region's own, to which nothing was done yet.
    static StackEntry fresh(String arn, String name, Instant now) {
        return new StackEntry(arn, name, now, "", "", "", "", false, List.of(), List.of());
    }

    StackEntry with(StackChange change) {
        List<StackChange> more = new ArrayList<>(changes);
        more.add(change);
        return new StackEntry(
            arn, name, created, "", "", parentArn, stackSetArn, isProtected, more, changeSets);
    }

    boolean takesFromOthers() {
        return changes.stream().anyMatch(change -> change.shape().takesFromOthers());
    }

    /// The same with each change made from what comes of its shape.
    StackEntry reshaped(UnaryOperator<StackShape> shaping) {
        return new StackEntry(arn, name, created, fixedStatus, reason, parentArn, stackSetArn, isProtected,
            changes.stream().map(change -> change.made(shaping.apply(change.shape()))).toList(), changeSets);
    }

    StackEntry withProtection(boolean enabled) {
        return new StackEntry(
            arn, name, created, fixedStatus, reason, parentArn, stackSetArn, enabled, changes, changeSets);
    }

    StackEntry withChangeSets(List<ChangeSetEntry> others) {
        return new StackEntry(
            arn, name, created, fixedStatus, reason, parentArn, stackSetArn, isProtected, changes, others);
    }

    /// Whether something is under way.
    boolean busy(Instant now) {
        return fixedStatus.isEmpty() ? !changes.isEmpty() && !changes.getLast().timeline().hasEnded(now)
            : fixedStatus.endsWith("_IN_PROGRESS");
    }

    /// How it is called once its first changes have ended.
    ///
    /// @param count how many of them
    String statusAfter(int count) {
        for (StackChange change : changes.subList(0, count).reversed()) {
            Optional<String> status = change.finalStatus();
            if (status.isPresent()) {
                return status.get();
            }
        }
        return "REVIEW_IN_PROGRESS";
    }

    /// The change that made the stack what it is, if there is one.
    Optional<StackChange> shape(Instant now) {
        return changes.reversed().stream().filter(change -> change.counts(now)).findFirst();
    }

    boolean deleted(Instant now) {
        return fixedStatus.isEmpty() ? !busy(now) && statusAfter(changes.size()).equals("DELETE_COMPLETE")
            : fixedStatus.equals("DELETE_COMPLETE");
    }

    /// When it was last changed. A stack that was reviewed first was changed by its creation, as recorded.
    Optional<Instant> updated() {
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.getLast().timeline().created())
            .filter(time -> changes.size() > 1 || time.isAfter(created));
    }

    /// The change set that made it what it is; empty where none did.
    String changeSetArn() {
        return changeSets.stream()
            .filter(each -> each.executed().filter(number -> number == changes.size() - 1).isPresent())
            .map(ChangeSetEntry::arn).findFirst().orElse("");
    }
}
