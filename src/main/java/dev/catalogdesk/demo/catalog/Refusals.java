package dev.catalogdesk.demo.catalog;

import dev.catalogdesk.template.Template;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Why an engine refuses a launch that Service Catalog has accepted, in the words that reach the record.
final class Refusals {
    private final Choice choice;
    private final Template template;

    Refusals(Choice choice, Template template) {
        this.choice = choice;
        this.template = template;
    }

    Optional<String> problem(Map<String, String> values, String requestId) {
        if (choice.kind().startsWith("CFN")) {
            // Two spaces after the class name are real.
            return new ParameterCheck(template, values).problem().map(text ->
                "AmazonCloudFormationException  " + text + " (Service: AmazonCloudFormation; Status Code: 400;"
                    + " Error Code: ValidationError; Request ID: " + requestId + ")");
        }
        if (choice.launchRole().isEmpty()) {
            return Optional.of(
                "Error occurred during parameter parsing: LaunchRoleArn is required and must be non empty");
        }
        List<String> missing = template.parameters().stream()
            .filter(parameter -> parameter.required() && !values.containsKey(parameter.key()))
            .map(parameter -> "No value for required variable \"" + parameter.key() + "\".")
            .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", missing));
    }
}
