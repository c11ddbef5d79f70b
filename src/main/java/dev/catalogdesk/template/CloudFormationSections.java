package dev.catalogdesk.template;

import dev.catalogdesk.model.ParameterConstraints;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.template.TemplateValue.Kind;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Picks the parts of a CloudFormation template out of its tree.
final class CloudFormationSections {
    private static final String DESCRIPTION = "Description";
    private final Mapping root;
    private final Positions positions;

    CloudFormationSections(Mapping root, Positions positions) {
        this.root = root;
        this.positions = positions;
    }

    /// The template.
    Template read() {
        return new Template(text(root, "AWSTemplateFormatVersion"), text(root, DESCRIPTION),
            parameters(), resources(), outputs(), root);
    }

    private List<ProvisioningParameter> parameters() {
        List<ProvisioningParameter> parameters = new ArrayList<>();
        for (Map.Entry<String, TemplateValue> entry : section("Parameters").entries().entrySet()) {
            parameters.add(parameter(entry.getKey(), object("The parameter " + entry.getKey(), entry.getValue())));
        }
        return parameters;
    }

    private ProvisioningParameter parameter(String key, Mapping definition) {
        String type = optional(definition, "Type")
            .orElseThrow(() -> positions.mistake("The parameter " + key + " has no Type", definition));
        return new ProvisioningParameter(key, optional(definition, "Default"), type,
            Boolean.parseBoolean(text(definition, "NoEcho")), text(definition, DESCRIPTION),
            new ParameterConstraints(list(definition, "AllowedValues"), optional(definition, "AllowedPattern"),
                optional(definition, "ConstraintDescription"), optional(definition, "MinLength"),
                optional(definition, "MaxLength"), optional(definition, "MinValue"),
                optional(definition, "MaxValue")));
    }

    private List<TemplateResource> resources() {
        List<TemplateResource> resources = new ArrayList<>();
        for (Map.Entry<String, TemplateValue> entry : section("Resources").entries().entrySet()) {
            // Under a loop (Fn::ForEach) stands a list: it makes resources only after AWS's transform.
            if (entry.getValue() instanceof Mapping definition) {
                resources.add(new TemplateResource(entry.getKey(), text(definition, "Type"), definition));
            }
        }
        return resources;
    }

    private List<TemplateOutput> outputs() {
        List<TemplateOutput> outputs = new ArrayList<>();
        for (Map.Entry<String, TemplateValue> entry : section("Outputs").entries().entrySet()) {
            if (entry.getValue() instanceof Mapping definition) {
                outputs.add(new TemplateOutput(entry.getKey(), text(definition, DESCRIPTION),
                    definition.get("Value").orElse(new Scalar("", Kind.NULL))));
            }
        }
        return outputs;
    }

    private Mapping section(String name) {
        return root.get(name).map(value -> object("The section " + name, value)).orElse(Mapping.empty());
    }

    private Mapping object(String what, TemplateValue value) {
        return switch (value) {
            case Mapping mapping -> mapping;
            case Scalar scalar when scalar.kind() == Kind.NULL -> Mapping.empty();
            default -> throw positions.mistake(what + " must be an object with keys", value);
        };
    }

    private static String text(Mapping mapping, String key) {
        return optional(mapping, key).orElse("");
    }

    /// A text; a list of texts is joined by commas, as CloudFormation writes lists.
    private static Optional<String> optional(Mapping mapping, String key) {
        return mapping.get(key).flatMap(value -> value instanceof Sequence
            ? Optional.of(String.join(",", list(mapping, key))) : value.asText());
    }

    private static List<String> list(Mapping mapping, String key) {
        return mapping.get(key).orElse(new Scalar("", Kind.NULL)) instanceof Sequence sequence
            ? sequence.items().stream().map(item -> item.asText().orElse("")).collect(Collectors.toList())
            : List.of();
    }
}
