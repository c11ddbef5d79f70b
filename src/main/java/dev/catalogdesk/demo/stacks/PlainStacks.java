package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.demo.state.Arns;
import dev.catalogdesk.demo.state.PlannedChange;
import dev.catalogdesk.demo.state.Secrets;
import dev.catalogdesk.demo.state.Timeline;
import dev.catalogdesk.demo.scenario.DemoClock;
import dev.catalogdesk.demo.stacks.StackChange.Kind;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateException;
import dev.catalogdesk.template.TemplateParser;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Stacks as plain state: an order is judged by its values, then runs for a while. Nothing is built resource by
/// resource.
final class PlainStacks implements Stacks {
    private static final Duration CREATE = Duration.ofSeconds(20);
    private static final Duration UPDATE = Duration.ofSeconds(16);
    private static final Duration DELETE = Duration.ofSeconds(12);
    private static final Duration IMPORT = Duration.ofSeconds(8);
    private static final Duration FAILS_AFTER = Duration.ofSeconds(8);
    /// Stacks that made what exists outlive a short-lived demo; parsing their templates is put off until asked for.
    private final Map<String, Template> parsed = new ConcurrentHashMap<>();
    private final Map<String, StackEntry> byArn = new LinkedHashMap<>();
    private final Map<String, String> arnByName = new LinkedHashMap<>();
    private final Arns arns;
    private final DemoClock clock;
    private final Secrets secrets;

    PlainStacks(Arns arns, DemoClock clock, Secrets secrets) {
        this.arns = arns;
        this.clock = clock;
        this.secrets = secrets;
    }

    @Override
    public synchronized StackOutcome create(String name, String arn, StackOrder order) {
        if (find(name).isPresent()) {
            return new StackOutcome.Refused("Stack [" + name + "] already exists");
        }
        Optional<String> refusal = refusal(order);
        if (refusal.isPresent()) {
            return new StackOutcome.Refused(refusal.get());
        }
        StackChange change = change(Kind.CREATE, CREATE, order);
        put(new StackEntry(arn, name, "", "", "", "", List.of(change)));
        return started(arn, change);
    }

    @Override
    public synchronized StackOutcome update(String arn, StackOrder order) {
        StackEntry entry = byArn.get(arn);
        if (entry == null || entry.deleted(clock.now())) {
            return new StackOutcome.Refused("Stack [" + arn + "] does not exist");
        }
        Optional<String> refusal = refusal(order);
        if (refusal.isPresent()) {
            return new StackOutcome.Refused(refusal.get());
        }
        return begin(entry, change(Kind.UPDATE, UPDATE, order).with(entry.shape(clock.now()).topicArns()));
    }

    @Override
    public synchronized StackOutcome delete(
            String arn, StackSettings settings, Set<String> retained, Optional<StackMishap> mishap) {
        StackEntry entry = byArn.get(arn);
        if (entry == null || entry.deleted(clock.now())) {
            // Deleting what is not there succeeds at once, as DeleteStack does.
            return new StackOutcome.Started(arn, Timeline.good(clock, Duration.ofSeconds(2)), "");
        }
        return begin(entry, again(entry, Kind.DELETE, DELETE, mishap));
    }

    @Override
    public synchronized StackOutcome adopt(String arn, Optional<StackMishap> mishap) {
        StackEntry entry = byArn.get(arn);
        if (entry == null || entry.deleted(clock.now())) {
            return new StackOutcome.Refused("Stack [" + arn + "] does not exist");
        }
        return begin(entry, again(entry, Kind.IMPORT, IMPORT, mishap));
    }

    public synchronized List<PlannedChange> changes(String arn, StackOrder order) {
        refusal(order).ifPresent(error -> {
            throw new IllegalStateException(error);
        });
        StackEntry entry = byArn.get(arn);
        StackIdentity identity = StackIdentity.of(arns, entry == null ? nameIn(arn) : entry.name(), arn);
        ResourceComparison.Side after = side(order.template(), order.parameters(), identity);
        if (entry == null || entry.deleted(clock.now())) {
            ResourceComparison.Side nothing = side("{\"Resources\": {}}", Map.of(), identity);
            return new ResourceComparison(nothing, after, new BelievableValues(identity)).changes();
        }
        StackChange shape = entry.shape(clock.now());
        return new ResourceComparison(side(shape.template(), shape.parameters(), identity), after,
            new BelievableValues(identity)).changes();
    }

    @Override
    public synchronized Optional<StackView> find(String nameOrArn) {
        StackEntry entry = byArn.get(arnByName.getOrDefault(nameOrArn, nameOrArn));
        boolean byName = arnByName.containsKey(nameOrArn);
        return Optional.ofNullable(entry).filter(each -> !byName || !each.deleted(clock.now())).map(this::view);
    }

    @Override
    public List<String> arns() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<StackOrder> shape(String arn) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<StackEvent> events(String arn) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<StackResourceView> resources(String arn) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RecordOutput> outputs(String arn, Timeline run) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<StackExport> exports() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> importers(String exportName) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> protect(String arn, boolean enabled) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ChangeSets changeSets() {
        throw new UnsupportedOperationException();
    }

    /// Brings in stacks of a scenario.
    synchronized void plant(Collection<StackEntry> entries) {
        entries.forEach(this::put);
    }

    /// All stacks, deleted ones included.
    synchronized List<StackEntry> entries() {
        return List.copyOf(byArn.values());
    }

    private void put(StackEntry entry) {
        byArn.put(entry.arn(), entry);
        arnByName.put(entry.name(), entry.arn());
    }

    private StackOutcome begin(StackEntry entry, StackChange change) {
        String status = entry.status(clock.now());
        if (status.endsWith("_IN_PROGRESS")) {
            return new StackOutcome.Refused("Stack:" + entry.arn() + " is in " + status
                + " state and can not be updated.");
        }
        put(entry.with(change));
        return started(entry.arn(), change);
    }

    private static StackOutcome started(String arn, StackChange change) {
        return new StackOutcome.Started(arn, change.timeline(), change.error());
    }

    private StackChange change(Kind kind, Duration takes, StackOrder order) {
        return new StackChange(kind, timeline(takes, order.mishap()), order.template(), kept(order), order.tags(),
            order.topicArns(),             order.mishap().map(StackMishap::error).orElse(""));
    }

    private StackChange again(StackEntry entry, Kind kind, Duration takes, Optional<StackMishap> mishap) {
        StackChange shape = entry.shape(clock.now());
        return new StackChange(kind, timeline(takes, mishap), shape.template(), shape.parameters(), shape.tags(),
            shape.topicArns(), mishap.map(StackMishap::error).orElse(""));
    }

    private Timeline timeline(Duration takes, Optional<StackMishap> mishap) {
        if (mishap.isEmpty()) {
            return Timeline.good(clock, takes);
        }
        return mishap.get().stuck() ? Timeline.stuck(clock) : Timeline.failing(clock, FAILS_AFTER);
    }

    private Optional<String> refusal(StackOrder order) {
        try {
            Template template = template(order.template());
            return new TemplateJudge(template).problem()
                .or(() -> new ValueJudge(template, order.parameters()).problem(order.rules()));
        } catch (TemplateException e) {
            return Optional.of("Template format error: " + e.getMessage());
        }
    }

    /// Secrets are kept as digests from here on.
    private Map<String, String> kept(StackOrder order) {
        Map<String, String> kept = new LinkedHashMap<>(order.parameters());
        template(order.template()).parameters().stream().filter(ProvisioningParameter::noEcho)
            .forEach(parameter -> kept.computeIfPresent(parameter.key(), (key, value) ->
                Secrets.isDigest(value) ? value : secrets.digest(value)));
        return kept;
    }

    private ResourceComparison.Side side(String text, Map<String, String> parameters, StackIdentity identity) {
        Template template = template(text);
        Map<String, String> effective = new LinkedHashMap<>();
        template.parameters().forEach(parameter -> parameter.defaultValue()
            .ifPresent(value -> effective.put(parameter.key(), value)));
        effective.putAll(parameters);
        return new ResourceComparison.Side(template, effective, new Evaluation(template, effective, identity));
    }

    private StackView view(StackEntry entry) {
        Instant now = clock.now();
        StackChange shape = entry.shape(now);
        Template template = template(shape.template());
        String status = entry.status(now);
        Map<String, String> shown = new LinkedHashMap<>();
        template.parameters().forEach(parameter -> {
            String value = shape.parameters().getOrDefault(parameter.key(), parameter.defaultValue().orElse(""));
            shown.put(parameter.key(), parameter.noEcho() ? "****" : value);
        });
        boolean complete = status.endsWith("_COMPLETE") && !status.equals("ROLLBACK_COMPLETE");
        StackIdentity identity = StackIdentity.of(arns, entry.name(), entry.arn());
        return new StackView(entry.arn(), entry.name(), status, entry.reason(now), shape.template(), template, shown,
            shape.tags(), shape.topicArns(),
            complete ? TemplateOutputs.of(template, shape.parameters(), identity) : List.of(),
            entry.changes().getFirst().timeline().created(), entry.updated(now), Optional.empty(), "", List.of(), false, false, entry.parentArn(),
            entry.stackSetArn());
    }

    private Template template(String text) {
        return parsed.computeIfAbsent(text, TemplateParser::parse);
    }

    private static String nameIn(String arn) {
        String[] parts = arn.split("/");
        return parts.length > 1 ? parts[1] : arn;
    }
}
