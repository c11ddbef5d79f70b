package dev.catalogdesk.changes.difference;

import dev.catalogdesk.template.TemplateValue;
import dev.catalogdesk.template.TemplateValue.Kind;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.LinkedHashMap;

/// Brings values into the form in which equal ones are those that CloudFormation takes for the same, such as `5` and
/// `"5"`.
final class Canonical {
    private Canonical() {
    }

    static TemplateValue of(TemplateValue value) {
        return switch (value) {
            case Scalar scalar -> scalar.kind() == Kind.NULL
                ? scalar : new Scalar(scalar.text(), Kind.TEXT, scalar.place());
            case Sequence list -> new Sequence(list.items().stream().map(Canonical::of).toList(), list.place());
            case Mapping mapping -> of(mapping);
        };
    }

    static Mapping of(Mapping mapping) {
        LinkedHashMap<String, TemplateValue> entries = new LinkedHashMap<>();
        mapping.entries().forEach((key, value) -> entries.put(key, of(value)));
        return new Mapping(entries, mapping.place());
    }
}
