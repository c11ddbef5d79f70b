package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.changes.ChangeSet;
import dev.catalogdesk.demo.scenario.DemoClock;
import dev.catalogdesk.demo.stacks.StackChange.Kind;
import dev.catalogdesk.demo.state.Arns;
import dev.catalogdesk.demo.state.Timeline;
import dev.catalogdesk.template.StackFacts;
import dev.catalogdesk.template.TemplateException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Change sets of simulated stacks.
final class SimulatedChangeSets implements ChangeSets {
    private static final ChangeSet NOTHING = new ChangeSet(List.of(), List.of());
    private static final String IN_REVIEW = "REVIEW_IN_PROGRESS";
    private static final String NO_CHANGES =
        "The submitted information didn't contain changes. Submit different information to create a change set.";
    /// Its monitor guards the change sets too: they live in the stacks.
    private final SimulatedStacks stacks;
    private final Arns arns;
    private final DemoClock clock;
    /// Pages of one answer come one after the other.
    private final Map<String, ChangeSet> computed = new Recent<>(100);

    SimulatedChangeSets(SimulatedStacks stacks, Arns arns, DemoClock clock) {
        this.stacks = stacks;
        this.arns = arns;
        this.clock = clock;
    }

    /// A change set and its stack.
    private record Found(StackEntry stack, ChangeSetEntry changeSet) {
    }

    @Override
    public Made make(ChangeSetOrder wish) {
        synchronized (stacks) {
            Optional<StackEntry> known = stacks.entry(wish.stackArn()).or(() -> stacks.entry(wish.stackName()));
            return refusal(wish, known).or(() -> stacks.judge().refusal(wish.order())
                    .map(error -> new Made.Refused("ValidationError", error)))
                .orElseGet(() -> made(wish,
                    known.orElseGet(() -> StackEntry.fresh(wish.stackArn(), wish.stackName(), clock.now()))));
        }
    }

    private Optional<Made> refusal(ChangeSetOrder wish, Optional<StackEntry> known) {
        if (known.isEmpty()) {
            return wish.creation() ? Optional.empty()
                : Optional.of(new Made.Refused("ValidationError", "Stack [" + wish.stackName() + "] does not exist"));
        }
        StackEntry entry = known.get();
        String status = stacks.report().status(entry);
        if (wish.creation() && !status.equals(IN_REVIEW)) {
            return Optional.of(new Made.Refused("ValidationError", "Stack [" + wish.stackName()
                + "] already exists and cannot be created again with the changeSet [" + wish.name() + "]."));
        }
        if (!wish.creation() && !UpdatableStates.holds(status)) {
            return Optional.of(new Made.Refused("ValidationError",
                "Stack:" + entry.arn() + " is in " + status + " state and can not be updated."));
        }
        return entry.changeSets().stream().anyMatch(each -> each.name().equals(wish.name()))
            ? Optional.of(new Made.Refused("AlreadyExistsException",
                "ChangeSet " + wish.name() + " cannot be created due to a mismatch with existing attribute Name"))
            : Optional.empty();
    }

    private Made made(ChangeSetOrder wish, StackEntry entry) {
        StackShape shape = stacks.importing(entry, stacks.judge().shape(wish.order()));
        int base = entry.changes().size();
        String failure = failure(wish, entry, shape);
        Timeline planned = Timeline.good(clock, wish.takes());
        Timeline run = failure.isEmpty() ? planned
            : new Timeline(planned.created(), planned.started(), planned.ended(), planned.ended(), false);
        String arn = arns.arn("cloudformation", "changeSet/" + wish.name() + "/" + UUID.randomUUID());
        List<ChangeSetEntry> more = new ArrayList<>(entry.changeSets());
        more.add(new ChangeSetEntry(arn, wish.name(), wish.description(), run, failure, base, wish.creation(), shape,
            wish.order().topicArns(), wish.order().settings(), Optional.empty()));
        stacks.book().put(entry.withChangeSets(more));
        return new Made.Begun(arn, entry.arn(), failure);
    }

    private String failure(ChangeSetOrder wish, StackEntry entry, StackShape shape) {
        try {
            Situation before = stacks.histories().after(entry, entry.changes().size());
            Optional<String> typeChange = TypeChange.refusal(before, stacks.shelf().read(shape).template().resources());
            if (typeChange.isPresent()) {
                return typeChange.get();
            }
            ChangeSet changes = changes(entry, before, shape, wish.order().topicArns());
            return !wish.creation() && new Sameness(stacks.report()).nothingNew(entry, before, shape, changes)
                ? NO_CHANGES : "";
        } catch (TemplateException e) {
            return TemplateJudge.unevaluable(e);
        }
    }

    private ChangeSet changes(StackEntry entry, Situation before, StackShape shape, List<String> topicArns) {
        StackFacts facts = stacks.histories().facts(entry, Histories.imports(before.version(), shape), topicArns);
        return new StackDifference(stacks.shelf(), stacks.histories().identity(entry), facts).between(before, shape);
    }

    @Override
    public Optional<ChangeSetView> find(String stackNameOrArn, String nameOrArn) {
        synchronized (stacks) {
            return entry(stackNameOrArn, nameOrArn).map(this::view);
        }
    }

    private Optional<Found> entry(String stackNameOrArn, String nameOrArn) {
        Instant now = clock.now();
        return (stackNameOrArn.isEmpty() ? stacks.book().all().stream() : stacks.entry(stackNameOrArn).stream())
            .filter(stack -> !stack.deleted(now))
            .flatMap(stack -> stack.changeSets().stream()
                .filter(each -> each.arn().equals(nameOrArn)
                    || (!stackNameOrArn.isEmpty() && each.name().equals(nameOrArn)))
                .map(each -> new Found(stack, each)))
            .findFirst();
    }

    @Override
    public List<ChangeSetView> of(String stackArn) {
        synchronized (stacks) {
            return stacks.book().byArn(stackArn).stream()
                .flatMap(stack -> stack.changeSets().stream().map(each -> view(new Found(stack, each)))).toList();
        }
    }

    private ChangeSetView view(Found found) {
        ChangeSetEntry entry = found.changeSet();
        StackEntry stack = found.stack();
        Instant now = clock.now();
        boolean made = entry.status(now).equals("CREATE_COMPLETE");
        ChangeSet changes = made
            ? computed.computeIfAbsent(entry.arn(), arn -> changes(stack,
                stacks.histories().after(stack, entry.base()), entry.shape(), entry.topicArns())) : NOTHING;
        StackShape shape = entry.shape();
        return new ChangeSetView(entry.arn(), entry.name(), stack.arn(), stack.name(), entry.description(),
            entry.timeline().created(), entry.status(now),
            entry.timeline().hasEnded(now) ? entry.failure() : "", entry.executionStatus(stack.changes(), now),
            new StackOrder(shape.template(), shape.parameters(), List.of(), shape.tags(), entry.topicArns(),
                entry.settings(), Optional.empty()),
            StackReport.shown(stacks.shelf().template(shape.template()), shape), changes);
    }

    @Override
    public StackOutcome execute(String arn, StackSettings settings, Optional<StackMishap> mishap) {
        synchronized (stacks) {
            Optional<Found> found = entry("", arn);
            if (found.isEmpty()) {
                return new StackOutcome.Refused("ChangeSetNotFound", "ChangeSet [" + arn + "] does not exist");
            }
            ChangeSetEntry entry = found.get().changeSet();
            StackEntry stack = found.get().stack();
            String status = entry.executionStatus(stack.changes(), clock.now());
            if (!status.equals("AVAILABLE")) {
                return new StackOutcome.Refused("InvalidChangeSetStatus", "ChangeSet [" + arn
                    + "] cannot be executed in its current status of [" + entry.status(clock.now())
                    + "] and execution status of [" + status + "]");
            }
            StackSettings all = new StackSettings(entry.settings().roleArn(), entry.settings().capabilities(),
                settings.onFailure(), settings.token());
            StackOutcome outcome = stacks.begin(stack, stack.changes().isEmpty() ? Kind.CREATE : Kind.UPDATE,
                entry.shape(), entry.topicArns(), all, mishap);
            if (outcome instanceof StackOutcome.Started) {
                stacks.book().byArn(stack.arn()).ifPresent(begun -> stacks.book().put(
                    begun.withChangeSets(List.of(entry.executedBy(begun.changes().size() - 1)))));
            }
            return outcome;
        }
    }

    @Override
    public Optional<String> delete(String arn) {
        synchronized (stacks) {
            Optional<Found> found = entry("", arn);
            Optional<String> refusal = found.map(each ->
                    each.changeSet().executionStatus(each.stack().changes(), clock.now()))
                .filter(status -> status.startsWith("EXECUTE_"))
                .map(status -> "Cannot delete ChangeSet in execution status " + status);
            if (refusal.isEmpty()) {
                found.ifPresent(each -> stacks.book().put(each.stack().withChangeSets(each.stack().changeSets().stream()
                    .filter(other -> !other.arn().equals(arn)).toList())));
            }
            return refusal;
        }
    }
}
