package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.template.Reference;
import dev.catalogdesk.template.Section;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateReferences;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Judges a template as CloudFormation does before it looks at any value. Templates with macros are believed: only the
/// macro knows what they become.
final class TemplateJudge {
    private final Template template;

    TemplateJudge(Template template) {
        this.template = template;
    }

    /// What CloudFormation complains about, in its words.
    Optional<String> problem() {
        if (template.section(Section.RESOURCES).entries().isEmpty()) {
            return Optional.of("Template format error: At least one Resources member must be defined.");
        }
        return template.transforms().isEmpty()
            ? Stream.of(Section.RESOURCES, Section.OUTPUTS).flatMap(each -> unresolved(each).stream()).findFirst()
            : Optional.empty();
    }

    private Optional<String> unresolved(Section section) {
        List<String> names = TemplateReferences.of(template).all().stream()
            .filter(each -> each.kind() == Reference.Kind.UNKNOWN && each.path().in(section))
            .map(Reference::name).distinct().sorted().toList();
        return names.isEmpty() ? Optional.empty()
            : Optional.of("Template format error: Unresolved resource dependencies " + names + " in the "
                + section.key() + " block of the template");
    }
}
