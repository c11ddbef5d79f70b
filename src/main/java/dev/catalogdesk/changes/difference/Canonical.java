package dev.catalogdesk.changes.difference;

import dev.catalogdesk.template.TemplateJson;
import dev.catalogdesk.template.TemplateValue;
import dev.catalogdesk.template.TemplateValue.Kind;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.LinkedHashMap;
import java.util.TreeMap;

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

    /// A text that is the same for equal values, to look values up by: other than values, texts that are made to have
    /// equal hash codes are still found quickly.
    static String text(TemplateValue value) {
        return TemplateJson.write(sorted(of(value)));
    }

    private static TemplateValue sorted(TemplateValue value) {
        return switch (value) {
            case Scalar scalar -> scalar;
            case Sequence list -> new Sequence(list.items().stream().map(Canonical::sorted).toList());
            case Mapping mapping -> {
                LinkedHashMap<String, TemplateValue> entries = new LinkedHashMap<>();
                new TreeMap<>(mapping.entries()).forEach((key, each) -> entries.put(key, sorted(each)));
                yield new Mapping(entries);
            }
        };
    }

    static Mapping of(Mapping mapping) {
        LinkedHashMap<String, TemplateValue> entries = new LinkedHashMap<>();
        mapping.entries().forEach((key, value) -> entries.put(key, of(value)));
        return new Mapping(entries, mapping.place());
    }
}
