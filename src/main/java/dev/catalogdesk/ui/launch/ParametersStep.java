package dev.catalogdesk.ui.launch;

import dev.catalogdesk.catalog.UsageInstructionsReader;
import dev.catalogdesk.model.ParameterGroup;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.model.UsageInstructions;
import dev.catalogdesk.ui.component.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Third step: a field for each parameter, in the groups of the template's author. What was typed stays when another
/// version or path asks for the same key.
public final class ParametersStep {
    private final Messages messages;
    private final Runnable changed;
    private final ObservableList<ParameterSection> sections = FXCollections.observableArrayList();
    private List<ParameterField> fields = List.of();

    ParametersStep(Messages messages, Runnable changed) {
        this.messages = messages;
        this.changed = changed;
    }

    /// The form.
    ///
    /// @return groups in the author's order, then the parameters that are in none
    public ObservableList<ParameterSection> sections() {
        return sections;
    }

    /// All fields, in the order of the form.
    ///
    /// @return the fields
    public List<ParameterField> fields() {
        return fields;
    }

    void show(ProvisioningParameters asked) {
        Map<String, String> typed = new LinkedHashMap<>();
        fields.stream().filter(ParameterField::edited).forEach(f -> typed.put(f.key(), f.value().get()));
        UsageInstructions hints = UsageInstructionsReader.read(asked);
        Map<String, ParameterField> byKey = new LinkedHashMap<>();
        for (ProvisioningParameter parameter : asked.parameters()) {
            String label = hints.labels().getOrDefault(parameter.key(), parameter.key());
            ParameterField field = new ParameterField(parameter, label, messages);
            Optional.ofNullable(typed.get(parameter.key())).filter(value -> fits(field, value))
                .ifPresent(value -> field.value().set(value));
            field.value().addListener((observable, before, now) -> changed.run());
            byKey.put(parameter.key(), field);
        }
        List<ParameterSection> groups = group(hints.groups(), byKey);
        fields = groups.stream().flatMap(section -> section.fields().stream()).toList();
        sections.setAll(groups);
    }

    void clear() {
        sections.clear();
    }

    List<StepProblem> problems() {
        List<StepProblem> problems = new ArrayList<>();
        for (ParameterField field : fields) {
            field.problemNow().ifPresent(text -> problems.add(new StepProblem(field.id(), text)));
        }
        return problems;
    }

    void reveal() {
        fields.forEach(ParameterField::reveal);
    }

    String summary() {
        int fine = fields.size() - problems().size();
        return fields.isEmpty() ? messages.text("launch.parameters.none")
            : messages.text("launch.parameters.summary", fine, fields.size());
    }

    private static boolean fits(ParameterField field, String value) {
        return field.choices().isEmpty() || field.choices().contains(value);
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
            String title = result.isEmpty() ? "" : messages.text("launch.parameters.others");
            result.add(new ParameterSection(title, List.copyOf(left.values())));
        }
        return result;
    }
}
