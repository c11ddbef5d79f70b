package dev.catalogdesk.changes.difference;

import dev.catalogdesk.changes.AttributeChangeType;
import dev.catalogdesk.model.ProvisioningParameter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// In what a parameter differs between two versions of a product or two launches of one.
///
/// @param key the parameter
/// @param type whether it came, went or is another
/// @param secret whether its value is secret in one of the versions; values and defaults are then hidden
/// @param nowRequired whether a value must be given that need not be given before
/// @param fields what differs of it; for one that came or went all that is said of it
public record ParameterDifference(
        String key, AttributeChangeType type, boolean secret, boolean nowRequired, List<FieldDifference> fields) {
    /// Copies the collections.
    public ParameterDifference {
        fields = List.copyOf(fields);
    }

    /// Compares what two versions ask for.
    ///
    /// @param before parameters of the older version
    /// @param after parameters of the newer version
    /// @return parameters that differ, in the order of the newer version, then those that went
    public static List<ParameterDifference> between(
            List<ProvisioningParameter> before, List<ProvisioningParameter> after) {
        return between(before, after, Map.of(), Map.of());
    }

    /// Compares what two versions ask for and the values that they get.
    ///
    /// @param before parameters of the older version
    /// @param after parameters of the newer version
    /// @param valuesBefore values that hold now by key, as far as they are known
    /// @param valuesAfter values that would hold, likewise; a value that is known on one side only is not compared
    /// @return parameters that differ, in the order of the newer version, then those that went
    public static List<ParameterDifference> between(
            List<ProvisioningParameter> before, List<ProvisioningParameter> after,
            Map<String, String> valuesBefore, Map<String, String> valuesAfter) {
        Map<String, ParameterVersion> old = byKey(before, valuesBefore);
        Map<String, ParameterVersion> current = byKey(after, valuesAfter);
        Stream<String> gone = old.keySet().stream().filter(key -> !current.containsKey(key));
        return Stream.concat(current.keySet().stream(), gone)
            .map(key -> one(old.getOrDefault(key, ParameterVersion.NONE),
                current.getOrDefault(key, ParameterVersion.NONE), key))
            .filter(each -> !each.fields().isEmpty()).toList();
    }

    /// Whether a value that fitted before may not fit any more.
    ///
    /// @return true if the type or a bound differs
    public boolean changesConstraints() {
        return fields.stream().anyMatch(each -> each.field().isConstraint());
    }

    private static Map<String, ParameterVersion> byKey(
            List<ProvisioningParameter> parameters, Map<String, String> values) {
        Map<String, ParameterVersion> byKey = new LinkedHashMap<>();
        parameters.forEach(each -> byKey.put(each.key(),
            new ParameterVersion(Optional.of(each), Optional.ofNullable(values.get(each.key())))));
        return byKey;
    }

    private static ParameterDifference one(ParameterVersion before, ParameterVersion after, String key) {
        boolean secret = before.isSecret() || after.isSecret();
        return new ParameterDifference(key, !before.isThere() ? AttributeChangeType.ADD
            : after.isThere() ? AttributeChangeType.MODIFY : AttributeChangeType.REMOVE,
            secret, after.isRequired() && !before.isRequired(), fields(before, after, secret));
    }

    private static List<FieldDifference> fields(ParameterVersion before, ParameterVersion after, boolean secret) {
        Map<ParameterField, String> old = before.fields();
        Map<ParameterField, String> current = after.fields();
        if (before.isThere() && after.isThere()
                && !(old.containsKey(ParameterField.VALUE) && current.containsKey(ParameterField.VALUE))) {
            old.remove(ParameterField.VALUE);
            current.remove(ParameterField.VALUE);
        }
        return Arrays.stream(ParameterField.values())
            .map(field -> new FieldDifference(
                field, Optional.ofNullable(old.get(field)), Optional.ofNullable(current.get(field))))
            .filter(each -> !each.before().equals(each.after()))
            .map(each -> secret ? each.hidden() : each).toList();
    }
}
