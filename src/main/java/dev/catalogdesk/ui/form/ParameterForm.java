package dev.catalogdesk.ui.form;

import dev.catalogdesk.model.ParameterGroup;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.model.UsageInstructions;
import dev.catalogdesk.ui.component.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// All parameters of a version on a path, in the groups of the template's author. What was typed stays when another
/// version or path asks for the same key. Used on the JavaFX thread, without a toolkit in tests.
public final class ParameterForm {
    private final String idPrefix;
    private final Messages messages;
    private final ObservableList<ParameterSection> sections = FXCollections.observableArrayList();
    private List<ParameterField> fields = List.of();
    private Consumer<ParameterField> preparation = field -> { };

    /// An empty form.
    ///
    /// @param idPrefix what the ids of its fields begin with
    /// @param messages the texts
    public ParameterForm(String idPrefix, Messages messages) {
        this.idPrefix = idPrefix;
        this.messages = messages;
    }

    /// The form.
    ///
    /// @return groups in the author's order, then the parameters that are in none
    public ObservableList<ParameterSection> sections() {
        return sections;
    }

    /// Says who prepares each new field before it is shown, such as with values to offer.
    ///
    /// @param prepare takes the field
    public void prepareWith(Consumer<ParameterField> prepare) {
        preparation = prepare;
    }

    /// All fields, in the order of the form.
    ///
    /// @return the fields
    public List<ParameterField> fields() {
        return fields;
    }

    /// A field.
    ///
    /// @param key the parameter's key
    /// @return nothing if the version does not ask for it
    public Optional<ParameterField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /// Shows what a version on a path asks for.
    ///
    /// @param asked its parameters
    /// @param hints groups and labels
    public void show(List<ProvisioningParameter> asked, UsageInstructions hints) {
        Map<String, ParameterField> typed = new LinkedHashMap<>();
        fields.stream().filter(ParameterField::edited).forEach(f -> typed.put(f.key(), f));
        Map<String, ParameterField> byKey = new LinkedHashMap<>();
        for (ProvisioningParameter parameter : asked) {
            String label = hints.labels().getOrDefault(parameter.key(), parameter.key());
            ParameterField field = new ParameterField(parameter, label, idPrefix, messages);
            Optional.ofNullable(typed.get(parameter.key())).filter(before -> fits(field, before))
                .ifPresent(before -> field.value().set(before.value().get()));
            preparation.accept(field);
            byKey.put(parameter.key(), field);
        }
        List<ParameterSection> groups = group(hints.groups(), byKey);
        fields = groups.stream().flatMap(section -> section.fields().stream()).toList();
        sections.setAll(groups);
    }

    /// Shows nothing.
    public void clear() {
        sections.clear();
    }

    /// What is wrong, told or not.
    ///
    /// @return one for each field with a fault, in the order of the form
    public List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        for (ParameterField field : fields) {
            field.problemNow().ifPresent(text -> problems.add(new FieldProblem(field.id(), text)));
        }
        return problems;
    }

    /// Tells all faults from now on.
    public void reveal() {
        fields.forEach(ParameterField::reveal);
    }

    /// The values, secrets included.
    ///
    /// @return by key, in the order of the form
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.key(), field.value().get()));
        return values;
    }

    /// A secret goes into a secret field alone, where nobody can read it.
    private static boolean fits(ParameterField field, ParameterField before) {
        return field.holds(before.value().get()) && (field.secret() || !before.secret());
    }

    private List<ParameterSection> group(List<ParameterGroup> groups, Map<String, ParameterField> byKey) {
        Map<String, ParameterField> left = new LinkedHashMap<>(byKey);
        List<ParameterSection> result = new ArrayList<>();
        for (ParameterGroup group : groups) {
            List<ParameterField> inside = new ArrayList<>();
            for (String key : group.keys()) {
                Optional.ofNullable(left.remove(key)).ifPresent(inside::add);
            }
            if (!inside.isEmpty()) {
                result.add(new ParameterSection(group.label(), inside));
            }
        }
        if (!left.isEmpty()) {
            String title = result.isEmpty() ? "" : messages.text("form.others");
            result.add(new ParameterSection(title, List.copyOf(left.values())));
        }
        return result;
    }
}
