package dev.catalogdesk.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where in a template's tree something stands, in the author's terms: functions are no steps of their own, so the
/// way to what a `Fn::If` holds is the way to the property that it stands in.
///
/// @param steps keys from the section on; a place in a list as `[0]`
public record TemplatePath(List<String> steps) {
    private static final String PROPERTIES = "Properties";

    /// Copies the collections.
    public TemplatePath {
        steps = List.copyOf(steps);
    }

    /// The way to a section.
    ///
    /// @param section the section
    /// @return a way of one step
    public static TemplatePath to(Section section) {
        return new TemplatePath(List.of(section.key()));
    }

    /// The way to a member.
    ///
    /// @param key the member's key
    /// @return a way that is longer by it
    public TemplatePath key(String key) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(key);
        return new TemplatePath(longer);
    }

    /// The way to an item of a list.
    ///
    /// @param index its place from 0
    /// @return a way that is longer by it
    public TemplatePath item(int index) {
        return key("[" + index + "]");
    }

    /// Whether it leads into a section.
    ///
    /// @param section the section
    /// @return true if it begins there
    public boolean in(Section section) {
        return !steps.isEmpty() && steps.getFirst().equals(section.key());
    }

    /// The resource, output, condition or other named thing that it leads into. For what a loop repeats it is the
    /// name as the loop writes it, such as `Subnet${Zone}`.
    ///
    /// @return its name; empty for a section as a whole
    public String owner() {
        return ownerAt() < steps.size() ? steps.get(ownerAt()) : "";
    }

    /// The property of a resource that it leads into, with all that follows: `Tags[0].Value`.
    ///
    /// @return the property; nothing outside of a resource's properties
    public Optional<String> property() {
        int at = ownerAt() + 1;
        return in(Section.RESOURCES) && at + 1 < steps.size() && steps.get(at).equals(PROPERTIES)
            ? Optional.of(text(steps.subList(at + 1, steps.size()))) : Optional.empty();
    }

    private int ownerAt() {
        int at = 1;
        while (at < steps.size() && TemplateLoop.named(steps.get(at))) {
            at++;
        }
        return at;
    }

    private static String text(List<String> steps) {
        StringBuilder text = new StringBuilder();
        for (String step : steps) {
            text.append(text.isEmpty() || step.startsWith("[") ? "" : ".").append(step);
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return text(steps);
    }
}
