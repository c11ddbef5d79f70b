package dev.catalogdesk.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the service tells about the use of a version on a path, read from its `UsageInstructions`.
///
/// @param description the template's description
/// @param templateVersion the template's format version, such as `2010-09-09`
/// @param launchRole ARN of the role AWS launches with; nothing where the caller's own permissions are used
/// @param tagUpdates whether tags may be changed after the launch
/// @param rules rules of the path's template constraints
/// @param groups groups of parameters
/// @param labels labels of parameters by key
/// @param unreadable types of the instructions that could not be read, such as `rules`
public record UsageInstructions(
        Optional<String> description,
        Optional<String> templateVersion,
        Optional<String> launchRole,
        OpenEnum<TagUpdates> tagUpdates,
        List<TemplateRule> rules,
        List<ParameterGroup> groups,
        Map<String, String> labels,
        List<String> unreadable) {
    /// Copies the collections.
    public UsageInstructions {
        rules = List.copyOf(rules);
        groups = List.copyOf(groups);
        labels = Map.copyOf(labels);
        unreadable = List.copyOf(unreadable);
    }
}
