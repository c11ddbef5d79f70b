package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.template.FunctionCall;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateTransform;
import dev.catalogdesk.template.TemplateValue;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.ArrayList;
import java.util.List;

/// The macros of a template: those for the whole of it, and those for a part (`Fn::Transform`).
final class Macros {
    private Macros() {
    }

    /// Whether a template has any.
    static boolean in(Template template) {
        return !template.transforms().isEmpty() || !names(template).isEmpty();
    }

    /// Their names.
    ///
    /// @return each once; those for the whole template first
    static List<String> names(Template template) {
        List<String> names = new ArrayList<>(template.transforms().stream().map(TemplateTransform::name).toList());
        collect(template.root(), names);
        return names.stream().distinct().toList();
    }

    private static void collect(TemplateValue value, List<String> names) {
        switch (value) {
            case Scalar _ -> { }
            case Sequence list -> list.items().forEach(item -> collect(item, names));
            case Mapping mapping -> mapping.entries().forEach((key, each) -> {
                if (key.equals(FunctionCall.TRANSFORM) && each instanceof Mapping macro) {
                    names.add(macro.text("Name").orElse(""));
                }
                collect(each, names);
            });
        }
    }
}
