package dev.catalogdesk.ui.form;

import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.rules.AssertionResult;
import dev.catalogdesk.rules.AssertionStatus;
import dev.catalogdesk.rules.LiveRules;
import dev.catalogdesk.rules.Repair;
import dev.catalogdesk.rules.RuleAssertion;
import dev.catalogdesk.rules.RuleParameter;
import dev.catalogdesk.rules.RuleSource;
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
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
    private final ReadOnlyObjectWrapper<Optional<String>> unreadable =
        new ReadOnlyObjectWrapper<>(Optional.empty());

    private String written = "";
    private TemplateRules rules = TemplateRules.none();
    private Optional<LiveRules> live = Optional.empty();
    private Map<String, String> labels = Map.of();
    private RuleWords words;
    private List<AssertionResult> told = List.of();
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
        words = new RuleWords(messages, labels);
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
    public ReadOnlyObjectProperty<Optional<String>> unreadable() {
        return unreadable.getReadOnlyProperty();
    }

    /// Takes over the rules of a path. The form shows the path's parameters already.
    ///
    /// @param json the rules as the service sent them; blank for none
    public void show(String json) {
        written = json;
        try {
            rules = TemplateRules.parse(json);
            unreadable.set(Optional.empty());
        } catch (RulesException e) {
            rules = TemplateRules.none();
            unreadable.set(Optional.of(messages.text(e.problem().key(), e.problem().args().toArray())));
        }
        labels = new LinkedHashMap<>();
        form.fields().forEach(field -> {
            labels.put(field.key(), field.label());
            field.value().addListener((observable, before, now) -> changed(field.key(), now));
        });
        words = new RuleWords(messages, labels);
        live = Optional.of(new LiveRules(rules, values()));
        told = List.of();
        rows.clear();
        tell();
        form.fields().forEach(this::strike);
    }

    /// What the administrator wrote for a rule.
    ///
    /// @param row the rule
    /// @return its JSON in lines
    public RuleSource source(RuleRow row) {
        return RuleSource.of(written, rules.assertions().get(row.number() - 1).rule()).orElseGet(this::source);
    }

    /// What the administrator wrote, where it cannot be read as rules.
    ///
    /// @return the text as it came
    public RuleSource source() {
        return RuleSource.raw(written);
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
        return words.repair(repair);
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
        List<AssertionResult> results = live.orElseThrow().report().results();
        // Words are made anew only for what changed: forty rules in words at each keystroke would be felt.
        List<RuleRow> fresh = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            fresh.add(i < told.size() && told.get(i).equals(results.get(i))
                ? rows.get(i).withRepairs(List.of()) : row(i + 1, results.get(i)));
        }
        told = results;
        put(fresh);
        Map<String, String> broken = new LinkedHashMap<>();
        // The condition's fields come after those of the demand: what is to be changed is marked, not why.
        fresh.stream().filter(row -> row.status() == AssertionStatus.VIOLATED).forEach(row ->
            row.keys().stream().findFirst().ifPresent(key -> broken.putIfAbsent(key, row.title())));
        form.fields().forEach(field -> field.setRule(Optional.ofNullable(broken.get(field.key()))));
        if (!broken.isEmpty()) {
            waiting = executor.after(REST, this::search);
        }
    }

    /// What is the same keeps its repairs until others are found.
    private void put(List<RuleRow> fresh) {
        if (rows.size() != fresh.size()) {
            rows.setAll(fresh);
            return;
        }
        for (int i = 0; i < fresh.size(); i++) {
            if (!rows.get(i).withRepairs(List.of()).equals(fresh.get(i))) {
                rows.set(i, fresh.get(i));
            }
        }
    }

    private RuleRow row(int number, AssertionResult result) {
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
        List<ProvisioningParameter> parameters = form.fields().stream().map(ParameterField::parameter).toList();
        searching = BackgroundTask.of("find repairs", () -> RepairSearch.find(all, values, parameters))
            .onSuccess(found -> {
                if (mine == generation) {
                    found.forEach((index, repairs) -> rows.set(index, rows.get(index).withRepairs(repairs)));
                }
            })
            .runOn(executor);
    }
}
