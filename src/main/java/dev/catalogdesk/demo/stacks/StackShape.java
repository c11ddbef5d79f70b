package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.model.Tag;
import java.util.List;
import java.util.Map;

/// What a stack is made from.
///
/// @param template the text of its template
/// @param parameters values by key as given, secret ones as digests
/// @param tags its tags
/// @param imports by name the exports of other stacks that it takes, as they were when it was ordered: what became of
///     a stack must not change when those stacks do
record StackShape(String template, Map<String, String> parameters, List<Tag> tags, Map<String, String> imports) {
    StackShape {
        parameters = Map.copyOf(parameters);
        tags = List.copyOf(tags);
        imports = Map.copyOf(imports);
    }

    /// Without imports.
    StackShape(String template, Map<String, String> parameters, List<Tag> tags) {
        this(template, parameters, tags, Map.of());
    }

    /// Whether it may import anything.
    boolean takesFromOthers() {
        return template.contains("ImportValue");
    }

    StackShape importing(Map<String, String> exports) {
        return new StackShape(template, parameters, tags, exports);
    }
}
