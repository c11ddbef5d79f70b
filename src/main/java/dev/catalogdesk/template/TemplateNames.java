package dev.catalogdesk.template;

import dev.catalogdesk.template.Reference.Kind;
import dev.catalogdesk.template.TemplateValue.Mapping;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;

/// The names that a template defines, to tell what a reference means.
final class TemplateNames {
    private static final String PSEUDO = "AWS::";
    private final Set<String> parameters;
    private final SequencedSet<String> resources = new LinkedHashSet<>();

    TemplateNames(Template template) {
        parameters = template.section(Section.PARAMETERS).entries().keySet();
        addResources(template.section(Section.RESOURCES));
    }

    /// Adds those that loops write as well, under the name that the loop gives them (`Subnet${Zone}`).
    private void addResources(Mapping section) {
        section.entries().forEach((key, value) ->
            TemplateLoop.of(key, value).ifPresentOrElse(loop -> addResources(loop.body()), () -> resources.add(key)));
        resources.remove(FunctionCall.TRANSFORM);
    }

    /// The resources, those in loops under the names that the loops give them.
    SequencedSet<String> resources() {
        return Collections.unmodifiableSequencedSet(resources);
    }

    /// What a name stands for.
    ///
    /// @param name the name
    /// @param items names of the loops' items there
    Kind kind(String name, Set<String> items) {
        if (items.contains(name)) {
            return Kind.LOOP_ITEM;
        }
        if (name.startsWith(PSEUDO)) {
            return Kind.PSEUDO_PARAMETER;
        }
        if (parameters.contains(name)) {
            return Kind.PARAMETER;
        }
        return resources.contains(name) ? Kind.RESOURCE : Kind.UNKNOWN;
    }
}
