package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.template.FunctionCall;
import dev.catalogdesk.template.Section;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateResource;
import dev.catalogdesk.template.TemplateValue;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Judges the functions of a template: whether they are called with what they take, and whether the conditions and
/// mappings are there that they name.
final class FunctionJudge {
    private final Template template;

    FunctionJudge(Template template) {
        this.template = template;
    }

    Optional<String> problem() {
        return conditions().or(() -> Stream.of(Section.CONDITIONS, Section.RESOURCES, Section.OUTPUTS)
            .flatMap(section -> in(template.section(section), section == Section.CONDITIONS).stream()).findFirst());
    }

    /// The conditions of resources and outputs.
    private Optional<String> conditions() {
        List<String> resources = template.resources().stream().map(TemplateResource::condition)
            .flatMap(Optional::stream).filter(this::isUnknown).distinct().toList();
        List<String> outputs = template.outputs().stream().flatMap(each -> each.condition().stream())
            .filter(this::isUnknown).distinct().toList();
        return dependencies(resources, Section.RESOURCES).or(() -> dependencies(outputs, Section.OUTPUTS));
    }

    private static Optional<String> dependencies(List<String> unknown, Section section) {
        return unknown.isEmpty() ? Optional.empty()
            : Optional.of("Template format error: Unresolved condition dependencies " + unknown + " in the "
                + section.key() + " block of the template");
    }

    private boolean isUnknown(String condition) {
        return template.conditions().get(condition).isEmpty();
    }

    private Optional<String> in(TemplateValue value, boolean ofConditions) {
        Optional<String> own = FunctionCall.of(value)
            // Elsewhere a property may be called so, and hold text that names no condition.
            .filter(call -> ofConditions || !call.calls(FunctionCall.CONDITION)).flatMap(this::call);
        return own.isPresent() ? own
            : children(value).flatMap(each -> in(each, ofConditions).stream()).findFirst();
    }

    private static Stream<TemplateValue> children(TemplateValue value) {
        return switch (value) {
            case Scalar _ -> Stream.empty();
            case Sequence list -> list.items().stream();
            case Mapping mapping -> mapping.entries().values().stream();
        };
    }

    private Optional<String> call(FunctionCall call) {
        return FunctionShape.problem(call).or(() -> switch (call.name()) {
            case "Fn::If" -> condition(call, "Fn::If");
            case FunctionCall.CONDITION -> condition(call, FunctionCall.CONDITION);
            case "Fn::FindInMap" -> mapping(call);
            default -> Optional.empty();
        });
    }

    private Optional<String> condition(FunctionCall call, String where) {
        return call.argument(0).flatMap(TemplateValue::asText).filter(this::isUnknown)
            .map(name -> "Template error: unresolved condition dependency " + name + " in " + where);
    }

    private Optional<String> mapping(FunctionCall call) {
        return call.argument(0).flatMap(TemplateValue::asText)
            .filter(name -> template.mappings().get(name).isEmpty())
            .map(name -> "Template error: Mapping named '" + name
                + "' is not present in the 'Mappings' section of template.");
    }
}
