package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.model.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a stack is to become.
///
/// @param template the text of its template
/// @param parameters values by key. One that is not given has its default; a kept secret is given as its digest
/// @param rules rules of template constraints, as JSON objects, that come on top of the template's own
/// @param tags its tags
/// @param topicArns topics that hear of its events
/// @param settings how to go about it
/// @param mishap what goes wrong on the way, if anything shall
public record StackOrder(
        String template,
        Map<String, String> parameters,
        List<String> rules,
        List<Tag> tags,
        List<String> topicArns,
        StackSettings settings,
        Optional<StackMishap> mishap) {
    /// Copies the collections.
    public StackOrder {
        parameters = Map.copyOf(parameters);
        rules = List.copyOf(rules);
        tags = List.copyOf(tags);
        topicArns = List.copyOf(topicArns);
    }
}
