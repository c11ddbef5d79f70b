package dev.catalogdesk.template;

import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A value and the way to it.
///
/// @param value the value
/// @param path the way
record Located(TemplateValue value, TemplatePath path) {
    /// What it consists of. The arguments of a function stand where the function stands.
    List<Located> children() {
        Optional<FunctionCall> call = FunctionCall.of(value);
        if (call.isPresent()) {
            return arguments(call.get()).map(argument -> new Located(argument, path)).toList();
        }
        List<Located> children = new ArrayList<>();
        switch (value) {
            case Scalar _ -> { }
            case Sequence sequence -> {
                for (int i = 0; i < sequence.items().size(); i++) {
                    children.add(new Located(sequence.items().get(i), path.item(i)));
                }
            }
            case Mapping mapping -> mapping.entries().forEach((key, each) ->
                children.add(new Located(each, path.key(key))));
        }
        return children;
    }

    /// What a function is called with. A list in its arguments is part of the call (`Fn::Join`), except where it is
    /// one of the values to choose from (`Fn::If`).
    private static Stream<TemplateValue> arguments(FunctionCall call) {
        return call.calls("Fn::If") ? call.arguments().stream()
            : call.arguments().stream().flatMap(each -> each.asList().stream());
    }
}
