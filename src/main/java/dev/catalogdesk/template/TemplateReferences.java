package dev.catalogdesk.template;

import dev.catalogdesk.template.Reference.Kind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// Who names whom in a template: by `Ref`, `Fn::GetAtt`, `Fn::Sub`, `Fn::If`, `Fn::FindInMap`, `Condition` and
/// `DependsOn`. Answers such questions as which properties of which resources a parameter reaches. Immutable.
public final class TemplateReferences {
    private final Template template;
    private final List<Reference> all;

    private TemplateReferences(Template template, List<Reference> all) {
        this.template = template;
        this.all = all;
    }

    /// Finds the references of a template.
    ///
    /// @param template a CloudFormation template; one of Terraform has none
    /// @return its references
    public static TemplateReferences of(Template template) {
        return new TemplateReferences(template, ReferenceFinder.find(template));
    }

    /// All of them.
    ///
    /// @return references: those of rules, mappings and conditions, then of resources, then of outputs
    public List<Reference> all() {
        return all;
    }

    /// Those that name something.
    ///
    /// @param kind what is named
    /// @param name its name
    /// @return references in the template's order
    public List<Reference> to(Kind kind, String name) {
        return all.stream().filter(each -> each.kind() == kind && each.name().equals(name)).toList();
    }

    /// Those that stand in something.
    ///
    /// @param section its section
    /// @param name its name
    /// @return references in the template's order
    public List<Reference> from(Section section, String name) {
        return all.stream().filter(each -> each.path().in(section) && each.path().owner().equals(name)).toList();
    }

    /// Which resources each resource needs, whether it says so (`DependsOn`) or uses them.
    ///
    /// @return by logical id the ids of others; every resource is a key, those in loops under the loop's name for
    ///     them
    public SequencedMap<String, SequencedSet<String>> dependencies() {
        SequencedMap<String, SequencedSet<String>> needs = new LinkedHashMap<>();
        new TemplateNames(template).resources().forEach(resource -> needs.put(resource, new LinkedHashSet<>()));
        for (Reference each : all) {
            String owner = each.path().in(Section.RESOURCES) ? each.path().owner() : "";
            if (each.kind() == Kind.RESOURCE && needs.containsKey(owner) && !each.name().equals(owner)) {
                needs.computeIfAbsent(owner, _ -> new LinkedHashSet<>()).add(each.name());
            }
        }
        return needs;
    }
}
