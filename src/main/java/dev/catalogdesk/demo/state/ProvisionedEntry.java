package dev.catalogdesk.demo.state;

import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// A provisioned product. What it is now follows from its records and the time.
///
/// @param id id beginning with `pp-`
/// @param name its name, unique in the region while it lives
/// @param first what it was launched from or, while it is only planned, is to be launched from
/// @param token idempotency token of its launch; empty for what was imported or is only planned
/// @param created when it was launched, imported or planned
/// @param ownerArn who owns it: a user, or a session of a role
/// @param physicalId ARN of an imported stack, or another id that is not made from its own; usually empty
/// @param scope accounts and regions of a stack set
/// @param dashboards names of its CloudWatch dashboards
/// @param planId the plan that waits for it; empty where none does
/// @param records its records, oldest first; none while it is only planned
public record ProvisionedEntry(
        String id,
        String name,
        Launched first,
        String token,
        Instant created,
        String ownerArn,
        String physicalId,
        StackSetScope scope,
        List<String> dashboards,
        String planId,
        List<RecordEntry> records) {
    /// Copies the collections.
    public ProvisionedEntry {
        dashboards = List.copyOf(dashboards);
        records = List.copyOf(records);
    }

    /// The newest record.
    ///
    /// @return the record; none while it is only planned
    public Optional<RecordEntry> lastRecord() {
        return records.isEmpty() ? Optional.empty() : Optional.of(records.getLast());
    }

    /// Its state.
    ///
    /// @param now the time
    /// @return its state then
    public ProvisionedProductStatus status(Instant now) {
        if (records.isEmpty()) {
            return ProvisionedProductStatus.PLAN_IN_PROGRESS;
        }
        RecordEntry last = records.getLast();
        if (!last.timeline().hasEnded(now)) {
            return ProvisionedProductStatus.UNDER_CHANGE;
        }
        return planId.isEmpty() ? last.after() : ProvisionedProductStatus.PLAN_IN_PROGRESS;
    }

    /// Whether it is there no more. Its records stay.
    ///
    /// @param now the time
    /// @return true once it was terminated
    public boolean gone(Instant now) {
        return !records.isEmpty() && records.getLast().type() == RecordType.TERMINATE_PROVISIONED_PRODUCT
            && records.getLast().hasSucceeded(now);
    }

    /// When it changes next if nobody does anything.
    ///
    /// @param now the time
    /// @return the moment after now at which one of its records comes a step further; [Instant#MAX] if none does
    public Instant next(Instant now) {
        Instant next = Instant.MAX;
        for (RecordEntry entry : records) {
            Instant change = entry.timeline().next(now);
            next = change.isBefore(next) ? change : next;
        }
        return next;
    }

    /// What it is made from: what the last change that went well says.
    ///
    /// @param now the time
    /// @return what it is made from then
    public Launched what(Instant now) {
        return shape(now).map(RecordEntry::what).orElse(first);
    }

    /// Its tags, without those that AWS adds by itself.
    ///
    /// @param now the time
    /// @return its tags then
    public List<Tag> tags(Instant now) {
        return shape(now).or(() -> records.stream().findFirst()).map(RecordEntry::tags).orElse(List.of());
    }

    /// The values that count, secret ones as [Secrets] keeps them.
    ///
    /// @param now the time
    /// @return values by key
    public Map<String, String> parameters(Instant now) {
        return shape(now).map(RecordEntry::parameters).orElse(Map.of());
    }

    /// The record that made it what it is.
    ///
    /// @param now the time
    /// @return the last launch, update or import that went well
    public Optional<RecordEntry> shape(Instant now) {
        return last(record -> record.shapes(now));
    }

    /// The newest record of a kind.
    ///
    /// @param which of what kind
    /// @return the record, if there is one
    public Optional<RecordEntry> last(Predicate<RecordEntry> which) {
        for (int i = records.size() - 1; i >= 0; i--) {
            if (which.test(records.get(i))) {
                return Optional.of(records.get(i));
            }
        }
        return Optional.empty();
    }

    /// The same with one more record.
    ///
    /// @param record the record
    /// @return the changed provisioned product
    public ProvisionedEntry with(RecordEntry record) {
        List<RecordEntry> more = new ArrayList<>(records);
        more.add(record);
        return new ProvisionedEntry(
            id, name, first, token, created, ownerArn, physicalId, scope, dashboards, planId, more);
    }

    /// The same with a plan that waits for it, or none.
    ///
    /// @param plan the plan's id; empty for none
    /// @return the changed provisioned product
    public ProvisionedEntry withPlan(String plan) {
        return new ProvisionedEntry(
            id, name, first, token, created, ownerArn, physicalId, scope, dashboards, plan, records);
    }

    /// The same with another owner.
    ///
    /// @param arn the owner
    /// @return the changed provisioned product
    public ProvisionedEntry withOwner(String arn) {
        return new ProvisionedEntry(
            id, name, first, token, created, arn, physicalId, scope, dashboards, planId, records);
    }

    /// The same with other accounts and regions.
    ///
    /// @param other accounts and regions of the stack set
    /// @return the changed provisioned product
    public ProvisionedEntry withScope(StackSetScope other) {
        return new ProvisionedEntry(
            id, name, first, token, created, ownerArn, physicalId, other, dashboards, planId, records);
    }
}
