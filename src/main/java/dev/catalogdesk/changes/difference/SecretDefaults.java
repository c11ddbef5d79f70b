package dev.catalogdesk.changes.difference;

import dev.catalogdesk.template.Resolved;
import dev.catalogdesk.template.Section;
import dev.catalogdesk.template.TemplatePath;
import dev.catalogdesk.template.TemplateValue;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// Hides the defaults of secret parameters, which stand in the template for all to read. That is done after the
/// comparison, so that a change of one still shows as a change.
final class SecretDefaults {
    private static final int DEPTH = 3;

    private final Set<List<String>> ways = new HashSet<>();

    /// @param secrets keys of the parameters, which Terraform calls variables
    SecretDefaults(Set<String> secrets) {
        secrets.forEach(key -> {
            ways.add(List.of(Section.PARAMETERS.key(), key, "Default"));
            ways.add(List.of("variable", key, "default"));
        });
    }

    TemplateChange hide(TemplateChange change) {
        return new TemplateChange(change.path(), change.type(),
            change.before().map(value -> hide(change.path(), value)),
            change.after().map(value -> hide(change.path(), value)));
    }

    private TemplateValue hide(TemplatePath path, TemplateValue value) {
        List<String> steps = path.steps();
        if (steps.size() >= DEPTH) {
            return ways.contains(steps.subList(0, DEPTH)) ? Scalar.of(Resolved.HIDDEN).at(value.place()) : value;
        }
        if (!(value instanceof Mapping mapping)) {
            return value;
        }
        LinkedHashMap<String, TemplateValue> entries = new LinkedHashMap<>(mapping.entries());
        entries.replaceAll((key, each) -> hide(path.key(key), each));
        return new Mapping(entries, mapping.place());
    }
}
