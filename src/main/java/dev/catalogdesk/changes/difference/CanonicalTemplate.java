package dev.catalogdesk.changes.difference;

import dev.catalogdesk.template.Section;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateValue;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/// Brings templates into the form in which equal ones are those that CloudFormation takes for the same.
final class CanonicalTemplate {
    private static final String TRANSFORM = "Transform";
    private static final String DEPENDS_ON = "DependsOn";

    private CanonicalTemplate() {
    }

    static Mapping of(Template template) {
        Mapping root = Canonical.of(template.root());
        Mapping listed = with(root, TRANSFORM, value -> new Sequence(value.asList(), value.place()));
        return with(listed, Section.RESOURCES.key(), CanonicalTemplate::resources);
    }

    private static TemplateValue resources(TemplateValue section) {
        if (!(section instanceof Mapping resources)) {
            return section;
        }
        LinkedHashMap<String, TemplateValue> entries = new LinkedHashMap<>(resources.entries());
        entries.replaceAll((_, value) -> value instanceof Mapping definition
            ? with(definition, DEPENDS_ON, CanonicalTemplate::sorted) : value);
        return new Mapping(entries, resources.place());
    }

    private static TemplateValue sorted(TemplateValue needed) {
        List<TemplateValue> sorted = needed.asList().stream()
            .sorted(Comparator.comparing(each -> each.asText().orElse(""))).toList();
        return new Sequence(sorted, needed.place());
    }

    private static Mapping with(Mapping mapping, String key, UnaryOperator<TemplateValue> change) {
        LinkedHashMap<String, TemplateValue> entries = new LinkedHashMap<>(mapping.entries());
        entries.computeIfPresent(key, (_, value) -> change.apply(value));
        return new Mapping(entries, mapping.place());
    }
}
