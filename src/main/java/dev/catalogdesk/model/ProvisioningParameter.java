package dev.catalogdesk.model;

import java.util.Optional;

/// A parameter that a launch asks for.
///
/// @param key its name in the template
/// @param defaultValue value it takes when none is given
/// @param type CloudFormation's type, such as `String` or `List<AWS::EC2::Subnet::Id>`
/// @param noEcho whether its value is secret
/// @param description what it is for; may be empty
/// @param constraints what a value must satisfy
public record ProvisioningParameter(
        String key,
        Optional<String> defaultValue,
        String type,
        boolean noEcho,
        String description,
        ParameterConstraints constraints) {
    /// Whether a launch needs a value for it. The service takes a launch without one and fails it minutes later
    /// ("Parameters: [KeyName] must have values"), so the console asks first.
    ///
    /// @return true if there is no default
    public boolean required() {
        return defaultValue.isEmpty();
    }
}
