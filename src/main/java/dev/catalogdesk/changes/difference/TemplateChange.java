package dev.catalogdesk.changes.difference;

import dev.catalogdesk.changes.AttributeChangeType;
import dev.catalogdesk.template.Section;
import dev.catalogdesk.template.TemplatePath;
import dev.catalogdesk.template.TemplateValue;
import java.util.Optional;

/// A place at which two templates say something else. What only one of them has is told once, not with all that it
/// holds; the call of a function is told as a whole.
///
/// @param path the way to it; items of lists by their place in the newer template, or in the older one if they went
/// @param type in what way it differs
/// @param before what the older one says, with its place in the text; defaults of secret parameters are hidden
/// @param after what the newer one says, likewise
public record TemplateChange(
        TemplatePath path, AttributeChangeType type, Optional<TemplateValue> before, Optional<TemplateValue> after) {
    /// The section that it is in.
    ///
    /// @return a key such as `Resources`, `Transform` or one that this program does not know
    public String section() {
        return path.steps().getFirst();
    }

    /// Whether it is in a section.
    ///
    /// @param section the section
    /// @return true if it is, or if it is the section as a whole
    public boolean in(Section section) {
        return path.in(section);
    }

    /// The resource, parameter, output or other named thing that it is in.
    ///
    /// @return its name, such as a logical id; empty for a section as a whole
    public String name() {
        return path.owner();
    }

    /// In what it differs.
    ///
    /// @return the difference as pieces of text, in outline
    public TextDifference difference() {
        return TextDifference.ofTemplateValues(before, after);
    }
}
