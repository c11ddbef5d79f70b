package dev.catalogdesk.changes.difference;

import dev.catalogdesk.model.ParameterConstraints;
import dev.catalogdesk.model.ProvisioningParameter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A parameter as one version has it.
///
/// @param parameter the parameter; nothing if the version has none
/// @param value the value that it gets, if that is known
record ParameterVersion(Optional<ProvisioningParameter> parameter, Optional<String> value) {
    static final ParameterVersion NONE = new ParameterVersion(Optional.empty(), Optional.empty());

    boolean isThere() {
        return parameter.isPresent();
    }

    boolean isSecret() {
        return parameter.filter(ProvisioningParameter::noEcho).isPresent();
    }

    boolean isRequired() {
        return parameter.filter(ProvisioningParameter::required).isPresent();
    }

    /// All that is said of it, as texts.
    ///
    /// @return a map to be changed at will
    Map<ParameterField, String> fields() {
        Map<ParameterField, String> fields = new EnumMap<>(ParameterField.class);
        put(fields, ParameterField.VALUE, value);
        parameter.ifPresent(each -> definition(each, fields));
        return fields;
    }

    private static void definition(ProvisioningParameter parameter, Map<ParameterField, String> fields) {
        ParameterConstraints constraints = parameter.constraints();
        fields.put(ParameterField.TYPE, parameter.type());
        put(fields, ParameterField.DEFAULT, parameter.defaultValue());
        put(fields, ParameterField.ALLOWED_VALUES, lines(constraints.allowedValues()));
        put(fields, ParameterField.ALLOWED_PATTERN, constraints.allowedPattern());
        put(fields, ParameterField.MIN_LENGTH, constraints.minLength());
        put(fields, ParameterField.MAX_LENGTH, constraints.maxLength());
        put(fields, ParameterField.MIN_VALUE, constraints.minValue());
        put(fields, ParameterField.MAX_VALUE, constraints.maxValue());
        put(fields, ParameterField.CONSTRAINT_DESCRIPTION, constraints.constraintDescription());
        fields.put(ParameterField.NO_ECHO, Boolean.toString(parameter.noEcho()));
        put(fields, ParameterField.DESCRIPTION, Optional.of(parameter.description()).filter(text -> !text.isEmpty()));
    }

    private static void put(Map<ParameterField, String> fields, ParameterField field, Optional<String> text) {
        text.ifPresent(each -> fields.put(field, each));
    }

    private static Optional<String> lines(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", values));
    }
}
