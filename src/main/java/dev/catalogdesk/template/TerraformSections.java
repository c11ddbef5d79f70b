package dev.catalogdesk.template;

import dev.catalogdesk.model.ParameterConstraints;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.template.TemplateValue.Kind;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Picks the parts of a configuration in Terraform's JSON syntax out of its tree. What Terraform checks itself
/// (`validation`) reaches no constraint of Service Catalog, which knows none for these products.
final class TerraformSections {
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(.*)}");
    private final Mapping root;

    TerraformSections(Mapping root) {
        this.root = root;
    }

    /// Whether a tree is such a configuration and no template of CloudFormation.
    static boolean recognises(Mapping root) {
        return root.get("terraform").isPresent() && root.get("Resources").isEmpty();
    }

    /// The configuration as a template. Its description is the text under the key `//` on top, the place that
    /// Terraform's JSON syntax has for comments.
    Template read() {
        return new Template("", text(root, "//"), parameters(), resources(), outputs(), List.of(), root);
    }

    private List<ProvisioningParameter> parameters() {
        List<ProvisioningParameter> parameters = new ArrayList<>();
        root.mapping("variable").entries().forEach((key, value) -> {
            if (value instanceof Mapping variable) {
                parameters.add(new ProvisioningParameter(key, defaultValue(variable), type(variable),
                    Boolean.parseBoolean(text(variable, "sensitive")), text(variable, "description"),
                    ParameterConstraints.none()));
            }
        });
        return parameters;
    }

    private static Optional<String> defaultValue(Mapping variable) {
        return variable.get("default").flatMap(value -> switch (value) {
            case Scalar scalar when scalar.kind() == Kind.NULL -> Optional.<String>empty();
            case Scalar scalar -> Optional.of(scalar.text());
            default -> Optional.of(TemplateJson.write(value));
        });
    }

    private static String type(Mapping variable) {
        String written = text(variable, "type");
        Matcher expression = EXPRESSION.matcher(written);
        String type = expression.matches() ? expression.group(1) : written;
        return type.isEmpty() ? "any" : type;
    }

    private List<TemplateResource> resources() {
        List<TemplateResource> resources = new ArrayList<>();
        for (Map.Entry<String, TemplateValue> type : root.mapping("resource").entries().entrySet()) {
            if (type.getValue() instanceof Mapping named) {
                named.entries().forEach((name, value) -> {
                    if (value instanceof Mapping definition) {
                        resources.add(new TemplateResource(type.getKey() + "." + name, type.getKey(), definition));
                    }
                });
            }
        }
        return resources;
    }

    private List<TemplateOutput> outputs() {
        List<TemplateOutput> outputs = new ArrayList<>();
        root.mapping("output").entries().forEach((key, value) -> {
            if (value instanceof Mapping output) {
                outputs.add(new TemplateOutput(key, text(output, "description"),
                    output.get("value").orElse(Scalar.nothing()), output));
            }
        });
        return outputs;
    }

    private static String text(Mapping mapping, String key) {
        return mapping.get(key).flatMap(TemplateValue::asText).orElse("");
    }
}
