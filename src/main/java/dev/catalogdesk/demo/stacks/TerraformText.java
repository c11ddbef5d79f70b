package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.template.Template;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills in what Terraform writes into its texts. A secret variable never shows, and what only the engine could know
/// gets a believable value.
///
/// @param template the template
/// @param given values by key
/// @param believable makes the believable values
record TerraformText(Template template, Map<String, String> given, BelievableValues believable) {
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]+)}");
    private static final String VARIABLE = "var.";

    String filled(String text) {
        if (!text.contains("${") || template.root().get("output").isEmpty()) {
            return text;
        }
        return EXPRESSION.matcher(text).replaceAll(match -> Matcher.quoteReplacement(value(match.group(1))));
    }

    private String value(String expression) {
        if (!expression.startsWith(VARIABLE)) {
            return believable.named(expression);
        }
        Optional<ProvisioningParameter> variable = template.parameter(expression.substring(VARIABLE.length()));
        return variable.map(parameter -> parameter.noEcho() ? "****"
            : given.getOrDefault(parameter.key(), parameter.defaultValue().orElse(""))).orElse("");
    }
}
