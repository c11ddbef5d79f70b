package dev.catalogdesk.changes.difference;

import dev.catalogdesk.template.Resolved;
import dev.catalogdesk.template.Section;
import dev.catalogdesk.template.TemplatePath;
import dev.catalogdesk.template.TemplateValue;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Set;

/// Hides the defaults of secret parameters, which stand in the template for all to read. That is done after the
/// comparison, so that a change of one still shows as a change.
final class SecretDefaults {
    private static final TemplatePath PARAMETERS = TemplatePath.to(Section.PARAMETERS);

    private final Set<TemplatePath> paths = new HashSet<>();

    /// @param secrets keys of the parameters
    SecretDefaults(Set<String> secrets) {
        secrets.forEach(key -> paths.add(PARAMETERS.key(key).key("Default")));
    }

    TemplateChange hide(TemplateChange change) {
        return change.in(Section.PARAMETERS) ? new TemplateChange(change.path(), change.type(),
            change.before().map(value -> hide(change.path(), value)),
            change.after().map(value -> hide(change.path(), value))) : change;
    }

    private TemplateValue hide(TemplatePath path, TemplateValue value) {
        if (paths.contains(path)) {
            return Scalar.of(Resolved.HIDDEN).at(value.place());
        }
        if (!(value instanceof Mapping mapping)) {
            return value;
        }
        LinkedHashMap<String, TemplateValue> entries = new LinkedHashMap<>(mapping.entries());
        entries.replaceAll((key, each) -> hide(path.key(key), each));
        return new Mapping(entries, mapping.place());
    }
}
