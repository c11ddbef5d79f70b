package dev.catalogdesk.model;

import java.util.List;

/// A rule of a template constraint, as far as it can be told in words.
///
/// @param name its name in the rules
/// @param assertions the administrator's sentence for each assertion; empty texts where there is none
public record TemplateRule(String name, List<String> assertions) {
    /// Copies the collections.
    public TemplateRule {
        assertions = List.copyOf(assertions);
    }
}
