package dev.catalogdesk.demo.state;

import java.util.List;
import java.util.SequencedMap;

/// A self-service action: a document of Systems Manager that may be run on a provisioned product.
///
/// @param id id beginning with `act-`
/// @param name its name
/// @param description what it does; may be empty
/// @param definition `Name`, `Version`, `AssumeRole` and `Parameters`, as CreateServiceAction takes them
/// @param parameters what the document asks for
public record ServiceActionEntry(
        String id,
        String name,
        String description,
        SequencedMap<String, String> definition,
        List<Parameter> parameters) {
    /// The type of a parameter that is filled with ids of the provisioned product's own resources.
    public static final String TARGET = "TARGET";

    /// Copies the collections.
    public ServiceActionEntry {
        definition = Copies.of(definition);
        parameters = List.copyOf(parameters);
    }

    /// A parameter of the document.
    ///
    /// @param name its name
    /// @param type such as `String`, `StringList`, or `TARGET` for ids of the provisioned product's own resources
    /// @param defaultValues what counts where nothing is given
    public record Parameter(String name, String type, List<String> defaultValues) {
        /// Copies the collections.
        public Parameter {
            defaultValues = List.copyOf(defaultValues);
        }
    }
}
