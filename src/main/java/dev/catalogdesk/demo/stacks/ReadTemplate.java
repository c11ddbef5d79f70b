package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.template.DependencyOrder;
import dev.catalogdesk.template.Reference;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateReferences;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

/// A template with its loops unrolled, and the order in which its resources can be made.
///
/// @param template the template
/// @param attributes where it takes attributes of resources
/// @param order logical ids, each after those that it needs; what goes in a circle stands at the end
/// @param needed by logical id the others that it needs
record ReadTemplate(
        Template template,
        List<Reference> attributes,
        List<String> order,
        SequencedMap<String, SequencedSet<String>> needed) {
    static ReadTemplate of(Template template) {
        TemplateReferences references = TemplateReferences.of(template);
        SequencedMap<String, SequencedSet<String>> needs = references.dependencies();
        DependencyOrder order = DependencyOrder.of(needs);
        List<String> all = new ArrayList<>(order.order());
        all.addAll(order.circular());
        return new ReadTemplate(template, references.all().stream()
            .filter(each -> each.kind() == Reference.Kind.RESOURCE && !each.attribute().isEmpty()).toList(),
            List.copyOf(all), needs);
    }

    Set<String> needs(String logicalId) {
        return needed.getOrDefault(logicalId, new LinkedHashSet<>());
    }
}
