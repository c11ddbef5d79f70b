package dev.catalogdesk.template;

import dev.catalogdesk.template.TemplateValue.Mapping;
import java.util.Optional;

/// An output of a template.
///
/// @param key its name
/// @param description what it holds; may be empty
/// @param value its value as written
/// @param definition all that the template says of it; its place is that of the name
public record TemplateOutput(String key, String description, TemplateValue value, Mapping definition) {
    /// The condition on which it exists.
    ///
    /// @return name of the condition; nothing for an output that always exists
    public Optional<String> condition() {
        return definition.text("Condition");
    }

    /// The name under which other stacks may import it.
    ///
    /// @return the name as written, often a function; nothing where it is not exported
    public Optional<TemplateValue> exportName() {
        return definition.mapping("Export").get("Name");
    }

    /// Where it stands.
    ///
    /// @return the place of its name
    public Place place() {
        return definition.place();
    }
}
