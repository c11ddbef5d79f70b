package dev.catalogdesk.template;

import dev.catalogdesk.model.ParameterConstraints;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads one parameter. Its texts stay as written, whether they stand as text, number or truth value.
final class ParameterReader {
    private static final String ALLOWED_VALUES = "AllowedValues";
    private final String key;
    private final Mapping definition;

    ParameterReader(String key, Mapping definition) {
        this.key = key;
        this.definition = definition;
    }

    ProvisioningParameter read() {
        String type = optional("Type").filter(text -> !text.isBlank()).orElseThrow(() -> new TemplateException(
            definition.place(), "the parameter " + Texts.shortened(key) + " has no Type", "Add one, such as String"));
        return new ProvisioningParameter(key, defaultValue(), type,
            optional("NoEcho").filter("true"::equalsIgnoreCase).isPresent(), optional("Description").orElse(""),
            new ParameterConstraints(allowedValues(), optional("AllowedPattern"), optional("ConstraintDescription"),
                optional("MinLength"), optional("MaxLength"), optional("MinValue"), optional("MaxValue")));
    }

    /// A default that is a list is taken as CloudFormation writes lists: joined by commas.
    private Optional<String> defaultValue() {
        return definition.get("Default").orElse(Scalar.nothing()) instanceof Sequence list
            ? Optional.of(list.items().stream().map(item -> text("Default", item)).collect(Collectors.joining(",")))
            : optional("Default");
    }

    private List<String> allowedValues() {
        TemplateValue values = definition.get(ALLOWED_VALUES).orElse(Scalar.nothing());
        if (!(values instanceof Sequence) && !values.isNothing()) {
            throw new TemplateException(values.place(),
                "the AllowedValues of the parameter " + Texts.shortened(key) + " are no list",
                "Write each value in a line of its own after a dash, or all in [ ]");
        }
        return values.asList().stream().map(item -> text(ALLOWED_VALUES, item)).toList();
    }

    private Optional<String> optional(String member) {
        return definition.get(member).filter(value -> !value.isNothing()).map(value -> text(member, value));
    }

    private String text(String member, TemplateValue value) {
        if (value instanceof Scalar scalar) {
            return scalar.text();
        }
        throw new TemplateException(value.place(),
            member + " of the parameter " + Texts.shortened(key) + " is no plain value",
            "Write a text or number; functions are not possible in parameters");
    }
}
