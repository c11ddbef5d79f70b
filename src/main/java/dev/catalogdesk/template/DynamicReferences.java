package dev.catalogdesk.template;

import dev.catalogdesk.template.TemplateValue.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds the dynamic references of a template, also such as a `Fn::Join` puts together.
public final class DynamicReferences {
    private static final int JOIN = 2;
    private final List<Use> found = new ArrayList<>();

    private DynamicReferences() {
    }

    /// A dynamic reference and where it stands.
    ///
    /// @param reference the reference
    /// @param path the way to it
    /// @param place where it stands in the text
    public record Use(DynamicReference reference, TemplatePath path, Place place) {
    }

    /// Finds them.
    ///
    /// @param template the template
    /// @return references in the template's order
    public static List<Use> of(Template template) {
        DynamicReferences finder = new DynamicReferences();
        finder.walk(new Located(template.root(), new TemplatePath(List.of())));
        return List.copyOf(finder.found);
    }

    private void walk(Located at) {
        if (at.value() instanceof Scalar scalar) {
            note(scalar.text(), at);
        }
        Optional<String> joined = FunctionCall.of(at.value()).flatMap(DynamicReferences::joined);
        joined.ifPresent(text -> note(text, at));
        for (Located child : at.children()) {
            if (joined.isEmpty() || text(child.value()).isEmpty()) {
                walk(child);
            }
        }
    }

    private void note(String text, Located at) {
        DynamicReference.in(text).forEach(each -> found.add(new Use(each, at.path(), at.value().place())));
    }

    /// The text of a join, functions in it as variables.
    private static Optional<String> joined(FunctionCall call) {
        if (!call.calls("Fn::Join") || call.arguments().size() != JOIN) {
            return Optional.empty();
        }
        return call.arguments().getFirst().asText().map(separator -> call.arguments().get(1).asList().stream()
            .map(DynamicReferences::piece).collect(Collectors.joining(separator)));
    }

    private static String piece(TemplateValue value) {
        return text(value).orElseGet(() -> FunctionCall.of(value)
            .filter(call -> call.calls(FunctionCall.REF) || call.calls(FunctionCall.GET_ATT))
            .map(call -> call.arguments().stream().flatMap(each -> each.asText().stream())
                .collect(Collectors.joining(".", "${", "}")))
            .orElse("${}"));
    }

    private static Optional<String> text(TemplateValue value) {
        return value.asText().or(() -> FunctionCall.of(value).filter(call -> call.calls("Fn::Sub"))
            .flatMap(call -> call.argument(0)).flatMap(TemplateValue::asText));
    }
}
