package dev.catalogdesk.rules;

import dev.catalogdesk.model.ProvisioningParameter;
import java.util.List;

/// What rules have to know of a parameter.
///
/// @param key its key
/// @param list whether its value is a list, written with commas
/// @param required whether it has no default, so that an empty text is a missing value
/// @param secret whether its value must not show up anywhere else
/// @param allowedValues the only values allowed, of a list the only members; empty for no limit
public record RuleParameter(
        String key, boolean list, boolean required, boolean secret, List<String> allowedValues) {
    /// Copies the list.
    public RuleParameter {
        allowedValues = List.copyOf(allowedValues);
    }

    /// Takes over what the service says of a parameter.
    ///
    /// @param parameter the parameter
    /// @return the same for rules
    public static RuleParameter of(ProvisioningParameter parameter) {
        String type = parameter.type();
        boolean list = type.equals("CommaDelimitedList") || type.startsWith("List<")
            || type.startsWith("AWS::SSM::Parameter::Value<List<")
            || type.equals("AWS::SSM::Parameter::Value<CommaDelimitedList>");
        return new RuleParameter(parameter.key(), list, parameter.required(), parameter.noEcho(),
            parameter.constraints().allowedValues());
    }
}
