package dev.catalogdesk.changes.difference;

import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.template.Section;
import dev.catalogdesk.template.Template;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// In what two templates differ for CloudFormation: comments, the order of keys and of `DependsOn`, and whether it is
/// YAML or JSON are no difference.
///
/// @param changes places at which they differ, in the order of the older template and then of the newer one
public record TemplateDifference(List<TemplateChange> changes) {
    /// Copies the collections.
    public TemplateDifference {
        changes = List.copyOf(changes);
    }

    /// Compares two templates.
    ///
    /// @param before the older
    /// @param after the newer
    /// @return the difference
    public static TemplateDifference between(Template before, Template after) {
        Set<String> secrets = Stream.concat(before.parameters().stream(), after.parameters().stream())
            .filter(ProvisioningParameter::noEcho).map(ProvisioningParameter::key).collect(Collectors.toSet());
        SecretDefaults hiding = new SecretDefaults(secrets);
        return new TemplateDifference(TemplateComparison.find(
            CanonicalTemplate.of(before), CanonicalTemplate.of(after)).stream().map(hiding::hide).toList());
    }

    /// Whether they say the same.
    ///
    /// @return true if they do
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /// The changes within a section.
    ///
    /// @param section the section
    /// @return its changes
    public List<TemplateChange> in(Section section) {
        return changes.stream().filter(each -> each.in(section)).toList();
    }

    /// The changes of one named thing.
    ///
    /// @param section its section
    /// @param name its name, such as a logical id
    /// @return its changes
    public List<TemplateChange> of(Section section, String name) {
        return in(section).stream().filter(each -> each.name().equals(name)).toList();
    }
}
