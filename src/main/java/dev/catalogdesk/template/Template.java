package dev.catalogdesk.template;

import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.template.TemplateValue.Mapping;
import java.util.List;
import java.util.Optional;

/// A template as written, with what concerns a launch picked out. Nothing is resolved or checked against the
/// resource types of AWS. Two templates are equal if they say the same, in YAML or JSON.
///
/// @param formatVersion `2010-09-09`, or empty
/// @param description its description; may be empty
/// @param parameters what a launch asks for, in the template's order
/// @param resources what it creates, in the template's order
/// @param outputs what it promises, in the template's order
/// @param root the whole text as a tree
public record Template(
        String formatVersion,
        String description,
        List<ProvisioningParameter> parameters,
        List<TemplateResource> resources,
        List<TemplateOutput> outputs,
        Mapping root) {
    /// Copies the collections.
    public Template {
        parameters = List.copyOf(parameters);
        resources = List.copyOf(resources);
        outputs = List.copyOf(outputs);
    }

    /// The section `Metadata`, which holds labels and groups of the parameters among other things.
    ///
    /// @return the section, empty where there is none
    public Mapping metadata() {
        return root.mapping("Metadata");
    }

    /// The section `Rules`: what the parameters must satisfy together.
    ///
    /// @return the section, empty where there is none
    public Mapping rules() {
        return root.mapping("Rules");
    }

    /// A parameter by its key.
    ///
    /// @param key the key
    /// @return the parameter, if the template has it
    public Optional<ProvisioningParameter> parameter(String key) {
        return parameters.stream().filter(parameter -> parameter.key().equals(key)).findFirst();
    }
}
