package dev.catalogdesk.ui.form;

import dev.catalogdesk.parameters.ValueCheck;
import dev.catalogdesk.rules.AssertionResult;
import dev.catalogdesk.rules.AssertionStatus;
import dev.catalogdesk.rules.LiveRules;
import dev.catalogdesk.rules.Repair;
import dev.catalogdesk.rules.RuleAssertion;
import dev.catalogdesk.rules.RuleParameter;
import dev.catalogdesk.rules.RuleValues;
import dev.catalogdesk.rules.RulesException;
import dev.catalogdesk.rules.RulesReport;
import dev.catalogdesk.rules.TemplateRules;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.RuleWords;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.ui.task.RunningTask;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Holds the rules of a path against the form while one types: tells each rule's state, which fields break one, which
/// allowed values none of them lets pass, and, a moment later, which values would mend a broken one. On the JavaFX
/// thread; repairs are worked out beside it.
public final class RulesBoard {
    /// How long typing rests before repairs are worked out.
    static final Duration REST = Duration.ofMillis(150);

    private final ParameterForm form;
    private final Map<String, String> environment;
    private final TaskExecutor executor;
    private final Messages messages;
    private final Runnable changed;
    private final ObservableList<RuleRow> rows = FXCollections.observableArrayList();

    private TemplateRules rules = TemplateRules.none();
    private Optional<String> unreadable = Optional.empty();
    private Optional<LiveRules> live = Optional.empty();
    private Map<String, String> labels = Map.of();
    private RunningTask waiting = RunningTask.NONE;
    private RunningTask searching = RunningTask.NONE;
    private int generation;

    /// A board without rules.
    ///
    /// @param form the form whose values are judged
    /// @param environment values of pseudo parameters that are known, such as `AWS::Region`
    /// @param executor where repairs are worked out
    /// @param messages the texts
    /// @param changed called after each change of a value, once the rules are held against it
    public RulesBoard(ParameterForm form, Map<String, String> environment, TaskExecutor executor, Messages messages,
            Runnable changed) {
        this.form = form;
        this.environment = Map.copyOf(environment);
        this.executor = executor;
        this.messages = messages;
        this.changed = changed;
    }

    /// The rules, broken ones with what would mend them.
    ///
    /// @return in the order of the path
    public ObservableList<RuleRow> rows() {
        return rows;
    }

    /// Why there are no rules although the path has some.
    ///
    /// @return nothing where they could be read
    public Optional<String> unreadable() {
        return unreadable;
    }

    /// Takes over the rules of a path. The form shows the path's parameters already.
    ///
    /// @param json the rules as the service sent them; blank for none
    public void show(String json) {
        try {
            rules = TemplateRules.parse(json);
            unreadable = Optional.empty();
        } catch (RulesException e) {
            rules = TemplateRules.none();
            unreadable = Optional.of(messages.text(e.problem().key(), e.problem().args().toArray()));
        }
        labels = new LinkedHashMap<>();
        form.fields().forEach(field -> {
            labels.put(field.key(), field.label());
            field.value().addListener((observable, before, now) -> changed(field.key(), now));
        });
        live = Optional.of(new LiveRules(rules, values()));
        rows.clear();
        tell();
        form.fields().forEach(this::strike);
    }

    /// How many rules are broken.
    ///
    /// @return 0 if the launch may be tried
    public int broken() {
        return (int) rows.stream().filter(row -> row.status() == AssertionStatus.VIOLATED).count();
    }

    /// Puts values into the form.
    ///
    /// @param repair the values
    public void use(Repair repair) {
        repair.values().forEach((key, value) -> form.field(key).ifPresent(field -> field.value().set(value)));
    }

    /// The words of a repair: which field takes which value.
    ///
    /// @param repair the repair
    /// @return short words for a button
    public String words(Repair repair) {
        return new RuleWords(messages, labels).repair(repair);
    }

    /// What the rules say to the present values.
    ///
    /// @return the report
    public RulesReport report() {
        return live.map(LiveRules::report).orElseGet(() -> new RulesReport(List.of()));
    }

    /// The present values, to hold other rules against.
    ///
    /// @return the values, secrets included
    public RuleValues values() {
        List<RuleParameter> parameters = new ArrayList<>();
        form.fields().forEach(field -> parameters.add(RuleParameter.of(field.parameter())));
        environment.keySet().forEach(key -> parameters.add(new RuleParameter(key, false, false, false, List.of())));
        Map<String, String> texts = new LinkedHashMap<>(form.values());
        texts.putAll(environment);
        return RuleValues.of(parameters, texts);
    }

    /// Ends the search for repairs.
    public void close() {
        generation++;
        waiting.cancel();
        searching.cancel();
    }

    private void changed(String key, String now) {
        if (live.isEmpty() || form.field(key).isEmpty()) {
            return;
        }
        live.get().change(key, now);
        tell();
        Set<String> related = live.get().related(key);
        form.fields().stream().filter(field -> related.contains(field.key())).forEach(this::strike);
        changed.run();
    }

    private void tell() {
        close();
        RuleWords words = new RuleWords(messages, labels);
        List<AssertionResult> results = live.orElseThrow().report().results();
        Map<String, String> broken = new LinkedHashMap<>();
        for (int i = 0; i < results.size(); i++) {
            RuleRow row = row(i + 1, results.get(i), words);
            if (rows.size() <= i) {
                rows.add(row);
            } else if (!rows.get(i).withRepairs(List.of()).equals(row)) {
                rows.set(i, row);
            }
            if (row.status() == AssertionStatus.VIOLATED) {
                // The condition's fields come after those of the demand: what is to be changed is marked, not why.
                row.keys().stream().findFirst().ifPresent(key -> broken.putIfAbsent(key, row.title()));
            }
        }
        form.fields().forEach(field -> field.setRule(Optional.ofNullable(broken.get(field.key()))));
        if (!broken.isEmpty()) {
            waiting = executor.after(REST, this::search);
        }
    }

    private RuleRow row(int number, AssertionResult result, RuleWords words) {
        RuleAssertion assertion = result.assertion();
        String demand = words.meaning(assertion);
        String title = assertion.description().isBlank() ? demand : assertion.description();
        return new RuleRow(number, title, title.equals(demand) ? "" : demand, result.status(),
            result.parameters().stream().filter(labels::containsKey).toList(),
            words.status(result), List.of());
    }

    /// Allowed values are struck out by the number of the rule that bars them.
    private void strike(ParameterField field) {
        if (field.choices().isEmpty() || live.isEmpty()) {
            return;
        }
        Map<String, String> struck = new LinkedHashMap<>();
        live.get().struckOut(field.key()).forEach((value, by) -> by.stream().findFirst()
            .ifPresent(assertion -> struck.put(value, messages.text("form.rule.short",
                rules.assertions().indexOf(assertion) + 1))));
        // Where no value is left, another field breaks the rule, and the way out is there.
        field.setStruck(struck.size() == field.choices().size() ? Map.of() : struck);
    }

    private void search() {
        int mine = generation;
        TemplateRules all = rules;
        RuleValues values = live.orElseThrow().values();
        Map<String, ValueCheck> checks = new LinkedHashMap<>();
        form.fields().forEach(field -> checks.put(field.key(), new ValueCheck(field.parameter())));
        searching = BackgroundTask.of("find repairs", () -> find(all, values, checks))
            .onSuccess(found -> {
                if (mine == generation) {
                    found.forEach((index, repairs) -> rows.set(index, rows.get(index).withRepairs(repairs)));
                }
            })
            .runOn(executor);
    }

    private static Map<Integer, List<Repair>> find(
            TemplateRules all, RuleValues values, Map<String, ValueCheck> checks) {
        LiveRules mine = new LiveRules(all, values);
        Map<Integer, List<Repair>> found = new LinkedHashMap<>();
        List<AssertionResult> results = mine.report().results();
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i).status() == AssertionStatus.VIOLATED) {
                found.put(i, mine.repairs(results.get(i).assertion()).repairs().stream()
                    .filter(repair -> fits(repair, checks)).toList());
            }
        }
        return found;
    }

    private static boolean fits(Repair repair, Map<String, ValueCheck> checks) {
        return repair.values().entrySet().stream().allMatch(value ->
            Optional.ofNullable(checks.get(value.getKey()))
                .filter(check -> check.problem(value.getValue()).isEmpty()).isPresent());
    }
}
