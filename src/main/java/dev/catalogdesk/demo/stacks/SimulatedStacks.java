package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.demo.scenario.DemoClock;
import dev.catalogdesk.demo.stacks.StackChange.Kind;
import dev.catalogdesk.demo.state.Arns;
import dev.catalogdesk.demo.state.Secrets;
import dev.catalogdesk.demo.state.Timeline;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.template.TemplateException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// Stacks that are built resource by resource. An order is judged, its whole course worked out, and what the stack is
/// at any later moment follows from that.
final class SimulatedStacks implements Stacks {
    private final DemoClock clock;
    private final TemplateShelf shelf = new TemplateShelf();
    private final StackBook book = new StackBook();
    private final SharedValues shared = new SharedValues(book);
    private final CourseMaker maker = new CourseMaker(shelf);
    private final OrderJudge judge;
    private final Histories histories;
    private final ChangeSets changeSets;

    SimulatedStacks(Arns arns, DemoClock clock, Secrets secrets) {
        this.clock = clock;
        judge = new OrderJudge(shelf, secrets);
        histories = new Histories(arns, maker);
        changeSets = new SimulatedChangeSets(this, arns, clock);
    }

    @Override
    public synchronized StackOutcome create(String name, String arn, StackOrder order) {
        Optional<StackEntry> known = book.byName(name).filter(entry -> !entry.deleted(clock.now()));
        if (known.isPresent()) {
            return repeated(known.get(), Kind.CREATE, order.settings()).orElseGet(() ->
                new StackOutcome.Refused("AlreadyExistsException", "Stack [" + name + "] already exists"));
        }
        return judged(StackEntry.fresh(arn, name, clock.now()), Kind.CREATE, order);
    }

    @Override
    public synchronized StackOutcome update(String arn, StackOrder order) {
        Optional<StackEntry> known = book.byArn(arn);
        if (known.isEmpty()) {
            return new StackOutcome.Refused("Stack [" + arn + "] does not exist");
        }
        StackEntry entry = known.get();
        Optional<StackOutcome> again = repeated(entry, Kind.UPDATE, order.settings());
        String status = report().status(entry);
        if (again.isEmpty() && !UpdatableStates.holds(status)) {
            return new StackOutcome.Refused("Stack:" + arn + " is in " + status + " state and can not be updated.");
        }
        return again.orElseGet(() -> judged(entry, Kind.UPDATE, order));
    }

    @Override
    public synchronized StackOutcome delete(
            String arn, StackSettings settings, Set<String> retained, Optional<StackMishap> mishap) {
        Optional<StackEntry> known = book.byArn(arn).filter(entry -> !entry.deleted(clock.now()));
        if (known.isEmpty()) {
            // Deleting what is not there succeeds at once, as DeleteStack does.
            return new StackOutcome.Started(arn, Timeline.good(clock, Duration.ofSeconds(2)), "");
        }
        StackEntry entry = known.get();
        if (entry.isProtected()) {
            return new StackOutcome.Refused(
                "Stack [" + entry.name() + "] cannot be deleted while TerminationProtection is enabled");
        }
        if (entry.changes().isEmpty()) {
            book.remove(entry);
            return new StackOutcome.Started(arn, Timeline.good(clock, Duration.ZERO), "");
        }
        Optional<StackOutcome> again = repeated(entry, Kind.DELETE, settings);
        if (again.isPresent() || report().status(entry).equals("DELETE_IN_PROGRESS")) {
            return again.orElseGet(() -> started(arn, entry.changes().getLast()));
        }
        String status = report().status(entry);
        if (status.startsWith("UPDATE_") && status.endsWith("_IN_PROGRESS")) {
            return new StackOutcome.Refused("Stack [" + arn + "] cannot be deleted while in status " + status);
        }
        Situation before = histories.at(entry, clock.now());
        StackChange change = new StackChange(Kind.DELETE, Timeline.stuck(clock), before.version(), List.of(), settings,
            List.copyOf(retained), new ExportCheck(shared, report()).removal(entry, before));
        return begun(entry, change, mishap);
    }

    @Override
    public synchronized StackOutcome adopt(String arn, Optional<StackMishap> mishap) {
        Optional<StackEntry> known = book.byArn(arn).filter(entry -> !entry.deleted(clock.now()));
        if (known.isEmpty()) {
            return new StackOutcome.Refused("Stack [" + arn + "] does not exist");
        }
        StackEntry entry = known.get();
        StackShape shape = entry.shape(clock.now()).map(StackChange::shape).orElse(Situation.none().version());
        return begun(entry, new StackChange(Kind.IMPORT, Timeline.stuck(clock), shape, List.of(), StackSettings.USUAL,
            List.of(), Optional.empty()), mishap);
    }

    @Override
    public synchronized Optional<String> protect(String arn, boolean enabled) {
        Optional<StackEntry> known = book.byArn(arn).filter(entry -> !entry.deleted(clock.now()));
        known.ifPresent(entry -> book.put(entry.withProtection(enabled)));
        return known.isPresent() ? Optional.empty() : Optional.of("Stack [" + arn + "] does not exist");
    }

    @Override
    public ChangeSets changeSets() {
        return changeSets;
    }

    @Override
    public synchronized Optional<StackView> find(String nameOrArn) {
        return entry(nameOrArn).map(report()::view);
    }

    @Override
    public synchronized SequencedMap<String, String> statuses() {
        StackReport report = report();
        SequencedMap<String, String> statuses = new LinkedHashMap<>();
        book.newestFirst().forEach(entry -> statuses.put(entry.arn(), report.status(entry)));
        return statuses;
    }

    @Override
    public synchronized Optional<StackOrder> shape(String arn) {
        return book.byArn(arn).flatMap(entry -> entry.shape(clock.now())).map(change -> new StackOrder(
            change.shape().template(), change.shape().parameters(), List.of(), change.shape().tags(),
            change.topicArns(), change.settings(), Optional.empty()));
    }

    @Override
    public synchronized List<StackEvent> events(String arn) {
        return book.byArn(arn).map(report()::events).orElse(List.of());
    }

    @Override
    public synchronized List<StackResourceView> resources(String arn) {
        return book.byArn(arn).map(report()::resources).orElse(List.of());
    }

    @Override
    public synchronized List<RecordOutput> outputs(String arn, Timeline run) {
        return book.byArn(arn).map(entry -> report().outputs(entry, run)).orElse(List.of()).stream()
            .map(StackOutput::shown).toList();
    }

    @Override
    public synchronized List<StackExport> exports() {
        return shared.exports(report());
    }

    @Override
    public synchronized List<String> importers(String exportName) {
        return shared.importers(report(), exportName);
    }

    /// Brings in stacks as they were kept.
    synchronized void restore(Collection<StackEntry> entries) {
        entries.forEach(book::put);
    }

    /// Brings in stacks of a scenario. Those that import come last, oldest first, so that there is what they import.
    synchronized void plant(Collection<StackEntry> entries) {
        entries.stream().sorted(Comparator.comparing(StackEntry::takesFromOthers)
            .thenComparing(entry -> entry.takesFromOthers() ? entry.created() : Instant.EPOCH))
            .forEach(entry -> book.put(entry.reshaped(shape -> importing(entry, shape))));
    }

    /// All stacks, deleted ones included.
    synchronized List<StackEntry> entries() {
        return List.copyOf(book.all());
    }

    StackBook book() {
        return book;
    }

    OrderJudge judge() {
        return judge;
    }

    Histories histories() {
        return histories;
    }

    TemplateShelf shelf() {
        return shelf;
    }

    StackReport report() {
        return new StackReport(shelf, histories, clock.now());
    }

    /// What a stack is to be made from, with what it takes of other stacks as it is now.
    StackShape importing(StackEntry entry, StackShape shape) {
        return shared.importing(report(), entry, shape);
    }

    /// A stack that is there or, by its ARN, was there.
    Optional<StackEntry> entry(String nameOrArn) {
        return book.byArn(nameOrArn)
            .or(() -> book.byName(nameOrArn).filter(entry -> !entry.deleted(clock.now())));
    }

    /// The same order once more, told by its token.
    private static Optional<StackOutcome> repeated(StackEntry entry, Kind kind, StackSettings settings) {
        return entry.changes().isEmpty() || settings.token().isEmpty() ? Optional.empty()
            : Optional.of(entry.changes().getLast())
                .filter(change -> change.kind() == kind && change.settings().token().equals(settings.token()))
                .map(change -> started(entry.arn(), change));
    }

    private StackOutcome judged(StackEntry entry, Kind kind, StackOrder order) {
        return judge.refusal(order).<StackOutcome>map(StackOutcome.Refused::new).orElseGet(() ->
            begin(entry, kind, judge.shape(order), order.topicArns(), order.settings(), order.mishap()));
    }

    /// Begins a creation or an update.
    StackOutcome begin(StackEntry entry, Kind kind, StackShape shape, List<String> topicArns, StackSettings settings,
            Optional<StackMishap> mishap) {
        StackChange change = new StackChange(kind, Timeline.stuck(clock), importing(entry, shape),
            topicArns, settings, List.of(), Optional.empty());
        List<String> before = entry.changes().isEmpty() ? List.of() : entry.changes().getLast().topicArns();
        return begun(entry, change.with(before), mishap);
    }

    private StackOutcome begun(StackEntry entry, StackChange change, Optional<StackMishap> mishap) {
        boolean stuck = mishap.filter(StackMishap::stuck).isPresent();
        Optional<StackFailure> wished = change.failure().or(() -> mishap.filter(each -> !each.stuck())
            .map(each -> StackFailure.told(each.resource(), each.error())));
        try {
            CourseMaker.Made made = made(entry, change, wished, stuck);
            Situation before = histories.at(entry, clock.now());
            Optional<String> refusal = TypeChange.refusal(before, shelf.read(change.shape()).template().resources())
                .or(() -> UnresolvedNames.problem(report(), entry, made));
            if (refusal.isPresent()) {
                return new StackOutcome.Refused(refusal.get());
            }
            boolean update = change.kind() == Kind.UPDATE && mishap.isEmpty();
            if (update && new Sameness(report()).nothingNew(entry, change, made)) {
                return new StackOutcome.Refused(NO_UPDATES);
            }
            return begun(entry, change, made, stuck);
        } catch (TemplateException e) {
            return new StackOutcome.Refused(TemplateJudge.unevaluable(e));
        }
    }

    private CourseMaker.Made made(
            StackEntry entry, StackChange change, Optional<StackFailure> failure, boolean stuck) {
        Situation before = histories.at(entry, clock.now());
        CourseMaker.Made made = maker.make(order(entry, change, before, failure, stuck));
        boolean forward = change.kind() == Kind.CREATE || change.kind() == Kind.UPDATE;
        return made.failure().isPresent() || stuck || !forward ? made
            : new ExportCheck(shared, report()).change(entry, before, made.course().after())
                .map(failed -> maker.make(order(entry, change, before, Optional.of(failed), false))).orElse(made);
    }

    private CourseOrder order(
            StackEntry entry, StackChange change, Situation before, Optional<StackFailure> failure, boolean stuck) {
        int number = entry.changes().size();
        return new CourseOrder(histories.identity(entry),
            histories.facts(entry, Histories.imports(before.version(), change.shape()), change.topicArns()),
            number, before,
            entry.statusAfter(number), change.kind(), change.shape(), change.settings(), change.retained(), failure,
            stuck);
    }

    private StackOutcome begun(StackEntry entry, StackChange change, CourseMaker.Made made, boolean stuck) {
        Course course = made.course();
        Timeline run = stuck ? Timeline.stuck(clock)
            : Timeline.running(clock, course.troubled(), course.end(), made.failure().isEmpty());
        StackChange running = new StackChange(change.kind(), run, change.shape(), change.topicArns(),
            change.settings(), change.retained(), made.failure());
        histories.remember(entry, course);
        book.put(entry.with(running));
        return started(entry.arn(), running);
    }

    private static StackOutcome started(String arn, StackChange change) {
        return new StackOutcome.Started(
            arn, change.timeline(), change.failure().map(StackFailure::reason).orElse(""));
    }
}
