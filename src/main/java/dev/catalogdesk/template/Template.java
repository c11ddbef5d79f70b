package dev.catalogdesk.template;

import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.template.TemplateValue.Mapping;
import java.util.List;
import java.util.Optional;

/// A template as written, with what concerns a launch picked out. Nothing is resolved or checked against the
/// resource types of AWS. Two templates are equal if they say the same, in YAML or JSON: all that counts is the tree,
/// from which everything else was read.
///
/// @param formatVersion `2010-09-09`, or empty
/// @param description its description; may be empty
/// @param parameters what a launch asks for, in the template's order
/// @param resources what it creates, in the template's order, without what loops and macros would make
/// @param outputs what it promises, in the template's order, without what loops and macros would make
/// @param remarks what AWS takes though it can hardly be meant
/// @param root the whole text as a tree
public record Template(
        String formatVersion,
        String description,
        List<ProvisioningParameter> parameters,
        List<TemplateResource> resources,
        List<TemplateOutput> outputs,
        List<TemplateRemark> remarks,
        Mapping root) {
    /// Copies the collections.
    public Template {
        parameters = List.copyOf(parameters);
        resources = List.copyOf(resources);
        outputs = List.copyOf(outputs);
        remarks = List.copyOf(remarks);
    }

    /// A section as it stands in the text. Keys that begin a loop are kept as such (see [TemplateLoop#in]).
    ///
    /// @param section which
    /// @return the section, empty where there is none
    public Mapping section(Section section) {
        return root.mapping(section.key());
    }

    /// The section `Metadata`, which holds labels and groups of the parameters among other things.
    ///
    /// @return the section, empty where there is none
    public Mapping metadata() {
        return section(Section.METADATA);
    }

    /// How the author wants the parameters to be asked for.
    ///
    /// @return groups and labels; both empty where the metadata has none
    public TemplateInterface parameterInterface() {
        return TemplateInterface.of(metadata());
    }

    /// The section `Rules`: what the parameters must satisfy together. [TemplateJson] writes it as the service does
    /// in its usage instruction `rules`.
    ///
    /// @return the section, empty where there is none
    public Mapping rules() {
        return section(Section.RULES);
    }

    /// The section `Conditions`, by name the expression as written.
    ///
    /// @return the section, empty where there is none
    public Mapping conditions() {
        return section(Section.CONDITIONS);
    }

    /// The section `Mappings`: by name a table of two levels of keys, with texts or lists in it.
    ///
    /// @return the section, empty where there is none
    public Mapping mappings() {
        return section(Section.MAPPINGS);
    }

    /// The macros that AWS runs over the whole template, in their order. Those for a part of it are functions
    /// (`Fn::Transform`) in that part.
    ///
    /// @return the macros; none for a template that AWS takes as it is
    public List<TemplateTransform> transforms() {
        return root.get("Transform").map(TemplateTransform::read).orElse(List.of());
    }

    /// A parameter by its key.
    ///
    /// @param key the key
    /// @return the parameter, if the template has it
    public Optional<ProvisioningParameter> parameter(String key) {
        return parameters.stream().filter(parameter -> parameter.key().equals(key)).findFirst();
    }

    /// A resource by its name in the template.
    ///
    /// @param logicalId the name
    /// @return the resource, if the template has it
    public Optional<TemplateResource> resource(String logicalId) {
        return resources.stream().filter(resource -> resource.logicalId().equals(logicalId)).findFirst();
    }

    /// An output by its name.
    ///
    /// @param key the name
    /// @return the output, if the template has it
    public Optional<TemplateOutput> output(String key) {
        return outputs.stream().filter(output -> output.key().equals(key)).findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Template that && root.equals(that.root);
    }

    @Override
    public int hashCode() {
        return root.hashCode();
    }
}
