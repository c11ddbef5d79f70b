package dev.catalogdesk.template;

import dev.catalogdesk.model.ProvisioningParameter;
import java.util.Map;
import java.util.Optional;

/// With what a template is evaluated.
///
/// @param template the template
/// @param parameters values by key as given; the template's defaults stand in for the rest
/// @param facts where it is applied
/// @param resources what its resources give
public record EvaluationContext(
        Template template, Map<String, String> parameters, StackFacts facts, ResourceValues resources) {
    /// Copies the collections.
    public EvaluationContext {
        parameters = Map.copyOf(parameters);
    }

    /// The value of a parameter: as given, or its default.
    ///
    /// @param key its key
    /// @return the value; nothing where there is neither, or the template has no such parameter
    public Optional<String> parameter(String key) {
        return template.parameter(key).flatMap(this::value);
    }

    Optional<String> value(ProvisioningParameter parameter) {
        return Optional.ofNullable(parameters.get(parameter.key())).or(parameter::defaultValue);
    }

    /// Whether a parameter holds a name in the parameter store, so that `Ref` to it gives what is stored there.
    static boolean isStored(ProvisioningParameter parameter) {
        return parameter.type().startsWith("AWS::SSM::Parameter::Value<");
    }

    /// Whether a parameter holds a list, so that `Ref` to it gives one.
    static boolean isList(ProvisioningParameter parameter) {
        return parameter.type().equals("CommaDelimitedList") || parameter.type().contains("List<");
    }
}
