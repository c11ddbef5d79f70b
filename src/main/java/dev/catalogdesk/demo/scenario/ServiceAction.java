package dev.catalogdesk.demo.scenario;

import java.util.List;

/// A service action: an automation of Systems Manager that end users may run on what they launched.
///
/// @param id id beginning with `act-`
/// @param name its name
/// @param description what it does; may be empty
/// @param document name or ARN of the SSM document, such as `AWS-RestartEC2Instance`
/// @param documentVersion version of the document, such as `1` or `$DEFAULT`
/// @param assumeRole ARN of the role under which it runs, or `LAUNCH_ROLE`; empty where the caller's own rights count
/// @param parameters what the document asks for, in its order
public record ServiceAction(
        String id,
        String name,
        String description,
        String document,
        String documentVersion,
        String assumeRole,
        List<Parameter> parameters) {
    /// Copies the collections.
    public ServiceAction {
        parameters = List.copyOf(parameters);
    }

    /// A parameter of the document.
    ///
    /// @param name its name
    /// @param type its type in the document, such as `StringList`
    /// @param target whether it is a resource of the provisioned product (`TARGET`): Service Catalog then fills in
    ///     its physical ids, unless the caller names others
    /// @param defaultValues values where the caller gives none; none for a target
    public record Parameter(String name, String type, boolean target, List<String> defaultValues) {
        /// Copies the collections.
        public Parameter {
            defaultValues = List.copyOf(defaultValues);
        }
    }
}
