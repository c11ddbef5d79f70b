package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.template.Section;
import dev.catalogdesk.template.TemplateValue;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/// Judges what stands in the sections of a template: names, and what their definitions may hold.
final class MemberJudge {
    private static final String FORMAT = "Template format error: ";
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9]+");
    private static final Pattern MAPPING_KEY = Pattern.compile("[a-zA-Z0-9.-]+");
    private static final Set<String> PARAMETER = Set.of("Type", "Default", "NoEcho", "AllowedValues",
        "AllowedPattern", "MaxLength", "MinLength", "MaxValue", "MinValue", "Description", "ConstraintDescription");
    private static final Set<String> RESOURCE = Set.of("Type", "Properties", "Metadata", "DependsOn", "Condition",
        "CreationPolicy", "UpdatePolicy", "DeletionPolicy", "UpdateReplacePolicy", "Description", "Version");
    private final Mapping root;

    MemberJudge(Mapping root) {
        this.root = root;
    }

    Optional<String> problem() {
        return first(Section.PARAMETERS, MemberJudge::parameter)
            .or(() -> first(Section.MAPPINGS, MemberJudge::mapping))
            .or(() -> first(Section.RESOURCES, MemberJudge::resource))
            .or(() -> first(Section.OUTPUTS, (name, value) -> output(value)));
    }

    private Optional<String> first(Section section, BiFunction<String, TemplateValue, Optional<String>> judge) {
        return root.mapping(section.key()).entries().entrySet().stream()
            .flatMap(each -> judge.apply(each.getKey(), each.getValue()).stream()).findFirst();
    }

    private static Optional<String> parameter(String name, TemplateValue value) {
        return named("Parameter", name).or(() -> object(Section.PARAMETERS, value))
            .or(() -> lacks(value, "Type", FORMAT + "Every Parameters object must contain a Type member."))
            .or(() -> unknown(value, PARAMETER, "Invalid template parameter property "));
    }

    private static Optional<String> resource(String name, TemplateValue value) {
        return named("Resource", name).or(() -> object(Section.RESOURCES, value))
            .or(() -> lacks(value, "Type",
                FORMAT + "[/Resources/" + name + "] Every Resources object must contain a Type member."))
            .or(() -> unknown(value, RESOURCE, "Invalid template resource property "));
    }

    /// Published templates have outputs named after attributes (`Endpoint.Address`); what CloudFormation says of these
    /// is not recorded, so any name passes.
    private static Optional<String> output(TemplateValue value) {
        return object(Section.OUTPUTS, value)
            .or(() -> lacks(value, "Value", FORMAT + "Every Outputs member must contain a Value object"))
            .or(() -> value instanceof Mapping output && output.get("Value").orElseThrow() instanceof Sequence
                ? Optional.of(FORMAT + "The Value field of every Outputs member must evaluate to a String and not a"
                    + " List.") : Optional.empty());
    }

    /// A table of two levels of keys, with texts and lists in it.
    private static Optional<String> mapping(String name, TemplateValue value) {
        if (!(value instanceof Mapping table)) {
            return Optional.of(FORMAT + "Every Mappings member " + name + " must be a map");
        }
        return named("Mappings", name).or(() -> table.entries().entrySet().stream()
            .flatMap(row -> row(row.getKey(), row.getValue()).stream()).findFirst());
    }

    private static Optional<String> row(String key, TemplateValue value) {
        if (!(value instanceof Mapping row)) {
            return Optional.of(FORMAT + "Every Mappings member " + key + " must be a map");
        }
        for (Map.Entry<String, TemplateValue> cell : row.entries().entrySet()) {
            if (!MAPPING_KEY.matcher(cell.getKey()).matches()) {
                return Optional.of(FORMAT + "Mappings attribute name '" + cell.getKey()
                    + "' must contain only alphanumeric characters.");
            }
            if (cell.getValue() instanceof Mapping) {
                return Optional.of(FORMAT + "Every Mappings attribute must be a String or a List.");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> named(String what, String name) {
        return NAME.matcher(name).matches() ? Optional.empty()
            : Optional.of(FORMAT + what + " name " + name + " is non alphanumeric.");
    }

    private static Optional<String> object(Section section, TemplateValue value) {
        return value instanceof Mapping ? Optional.empty()
            : Optional.of(FORMAT + "Any " + section.key() + " member must be an object.");
    }

    private static Optional<String> lacks(TemplateValue value, String member, String words) {
        return value instanceof Mapping mapping && mapping.get(member).isEmpty() ? Optional.of(words)
            : Optional.empty();
    }

    private static Optional<String> unknown(TemplateValue value, Set<String> known, String words) {
        return value instanceof Mapping mapping ? mapping.entries().keySet().stream()
            .filter(key -> !known.contains(key)).map(key -> words + "'" + key + "'").findFirst() : Optional.empty();
    }
}
