package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.model.Tag;
import java.util.List;
import java.util.Map;

/// What a stack is made from.
///
/// @param template the text of its template
/// @param parameters values by key as given, secret ones as digests
/// @param tags its tags
record StackShape(String template, Map<String, String> parameters, List<Tag> tags) {
    StackShape {
        parameters = Map.copyOf(parameters);
        tags = List.copyOf(tags);
    }
}
