package dev.catalogdesk.changes;

import dev.catalogdesk.template.LoopExpansion;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateValue.Mapping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a stack is to be: a template with its values.
///
/// @param template the template
/// @param parameters values by key as given; the template's defaults stand in for the rest
/// @param tags tags of the stack, which CloudFormation passes on to its resources
public record StackVersion(Template template, Map<String, String> parameters, Map<String, String> tags) {
    private static final String LANGUAGE_EXTENSIONS = "AWS::LanguageExtensions";

    /// Copies the collections.
    public StackVersion {
        parameters = Map.copyOf(parameters);
        tags = Map.copyOf(tags);
    }

    /// A stack that does not exist yet.
    ///
    /// @return a version without any resource
    public static StackVersion none() {
        return new StackVersion(new Template("", "", List.of(), List.of(), List.of(), List.of(), Mapping.empty()),
            Map.of(), Map.of());
    }

    /// The template with its loops unrolled, as CloudFormation sees it.
    ///
    /// @return the template itself where it has no loops
    /// @throws dev.catalogdesk.template.TemplateException if a loop is wrong
    public Template unrolled() {
        if (template.transforms().stream().noneMatch(macro -> macro.name().equals(LANGUAGE_EXTENSIONS))) {
            return template;
        }
        Map<String, String> values = new HashMap<>();
        template.parameters().forEach(parameter ->
            parameter.defaultValue().ifPresent(value -> values.put(parameter.key(), value)));
        values.putAll(parameters);
        return LoopExpansion.expand(template, values);
    }
}
