package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.template.FunctionCall;
import dev.catalogdesk.template.Section;
import dev.catalogdesk.template.TemplateValue;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Judges a template as a whole: its sections, what they hold at most, what is null. The limits are those of the page
/// "Understand CloudFormation quotas" of the user guide.
final class SectionJudge {
    private static final String FORMAT = "Template format error: ";
    private static final String TRANSFORM = "Transform";
    private static final Set<String> KNOWN = Set.of("AWSTemplateFormatVersion", "Description", "Metadata",
        "Parameters", "Rules", "Mappings", "Conditions", TRANSFORM, "Hooks", "Resources", "Outputs",
        FunctionCall.TRANSFORM);
    private static final Map<Section, Integer> MOST = Map.of(
        Section.RESOURCES, 500, Section.PARAMETERS, 200, Section.OUTPUTS, 200, Section.MAPPINGS, 200);
    private final Mapping root;

    SectionJudge(Mapping root) {
        this.root = root;
    }

    Optional<String> problem() {
        return transform().or(this::unknown).or(() -> new NullJudge(root).problem()).or(this::version)
            .or(this::form).or(this::empty).or(this::crowded);
    }

    private Optional<String> transform() {
        boolean named = root.get(TRANSFORM).map(TemplateValue::asList).orElse(List.of()).stream()
            .allMatch(each -> !(each instanceof Mapping macro) || macro.get("Name").isEmpty()
                || macro.text("Name").isPresent());
        return named ? Optional.empty() : Optional.of("Key Name of transform definition must be a string.");
    }

    /// Macros such as AWS's serverless one have sections of their own.
    private Optional<String> unknown() {
        List<String> unknown = root.entries().keySet().stream().filter(key -> !KNOWN.contains(key)).toList();
        return unknown.isEmpty() || root.get(TRANSFORM).isPresent() ? Optional.empty()
            : Optional.of("Invalid template property or properties " + unknown);
    }

    private Optional<String> version() {
        return root.get("AWSTemplateFormatVersion")
            .filter(version -> !version.asText().orElse("").equals("2010-09-09"))
            .map(version -> version instanceof Scalar ? FORMAT + "unsupported value for AWSTemplateFormatVersion."
                : FORMAT + "Template section AWSTemplateFormatVersion must be a string.");
    }

    private Optional<String> form() {
        return Stream.of(Section.values()).filter(section -> root.get(section.key())
                .filter(value -> !(value instanceof Mapping)).isPresent())
            .map(section -> FORMAT + "Any " + section.key() + " member must be an object.").findFirst();
    }

    private Optional<String> empty() {
        return root.mapping(Section.RESOURCES.key()).entries().isEmpty() && root.get(FunctionCall.TRANSFORM).isEmpty()
            ? Optional.of(FORMAT + "At least one Resources member must be defined.") : Optional.empty();
    }

    private Optional<String> crowded() {
        return Stream.of(Section.PARAMETERS, Section.MAPPINGS, Section.RESOURCES, Section.OUTPUTS)
            .filter(section -> count(section) > MOST.getOrDefault(section, Integer.MAX_VALUE))
            .map(section -> FORMAT + "Number of " + section.key().toLowerCase(Locale.ROOT) + ", "
                + count(section) + ", is greater than maximum allowed, " + MOST.get(section)).findFirst();
    }

    private int count(Section section) {
        return root.mapping(section.key()).entries().size();
    }
}
