package dev.catalogdesk.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What became of values that were put into a form from elsewhere, such as a file, a draft or an earlier launch.
/// Nothing is passed over in silence: each value was taken, or is in one of the lists.
///
/// @param taken keys of the values that are in their fields now and are fine
/// @param refused what is wrong with a value, one for each; the value is in its field where the field can hold it
/// @param outside values that are in no field: the version does not ask for their keys, or their fields cannot hold
///     them
/// @param unknown keys that the version does not ask for
/// @param secrets keys of secret values, which are never taken
public record ValueIntake(
        List<String> taken, List<FieldProblem> refused, Map<String, String> outside, List<String> unknown,
        List<String> secrets) {
    /// Copies the collections.
    public ValueIntake {
        taken = List.copyOf(taken);
        refused = List.copyOf(refused);
        outside = Map.copyOf(outside);
        unknown = List.copyOf(unknown);
        secrets = List.copyOf(secrets);
    }

    /// Puts values into a form. Called on the JavaFX thread.
    ///
    /// @param values values by key
    /// @param form the form
    /// @return what became of them
    public static ValueIntake into(ParameterForm form, Map<String, String> values) {
        List<String> taken = new ArrayList<>();
        List<FieldProblem> refused = new ArrayList<>();
        Map<String, String> outside = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        List<String> secrets = new ArrayList<>();
        values.forEach((key, value) -> {
            Optional<ParameterField> field = form.field(key);
            if (field.isEmpty()) {
                unknown.add(key);
                outside.put(key, value);
            } else if (field.get().secret()) {
                secrets.add(key);
            } else {
                Optional<String> problem = take(field.get(), value);
                problem.ifPresentOrElse(
                    words -> refused.add(new FieldProblem(field.get().id(), words)), () -> taken.add(key));
                if (!field.get().value().get().equals(value)) {
                    outside.put(key, value);
                }
            }
        });
        return new ValueIntake(taken, refused, outside, unknown, secrets);
    }

    private static Optional<String> take(ParameterField field, String value) {
        Optional<String> problem = field.problemOf(value);
        if (problem.isEmpty() || field.holds(value)) {
            field.value().set(value);
            if (problem.isPresent()) {
                field.reveal();
            }
        }
        return problem;
    }

    /// Without the values.
    @Override
    public String toString() {
        return "ValueIntake[" + taken + ", " + unknown + ", " + secrets + "]";
    }
}
