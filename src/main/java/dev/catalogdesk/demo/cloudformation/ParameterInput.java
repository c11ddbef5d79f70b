package dev.catalogdesk.demo.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.demo.stacks.StackOrder;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateParser;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Reads the values for a template. One that is kept is the value that the stack runs with, which may be the default
/// of the template that it has.
final class ParameterInput {
    private static final String KEY = "ParameterKey";
    private static final String VALUE = "ParameterValue";
    private final Optional<StackOrder> before;

    /// @param before what the stack is, if there is one
    ParameterInput(Optional<StackOrder> before) {
        this.before = before;
    }

    /// The values by key.
    Map<String, String> read(Call call) {
        Map<String, String> values = new LinkedHashMap<>();
        for (JsonNode each : call.input().path("Parameters")) {
            values.put(each.path(KEY).asText(), value(each));
        }
        return values;
    }

    private String value(JsonNode parameter) {
        boolean keeps = parameter.path("UsePreviousValue").asBoolean(false);
        if (keeps && !parameter.path(VALUE).asText("").isEmpty()) {
            throw invalid(parameter, "Cannot specify usePreviousValue as true and non empty value for a parameter");
        }
        if (!keeps && !parameter.has(VALUE)) {
            throw invalid(parameter, "Need to specify either usePreviousValue as true or a value for a parameter");
        }
        return keeps ? previous(parameter.path(KEY).asText()).orElseThrow(() -> invalid(parameter,
            "Cannot specify usePreviousValue as true for a parameter key not in the previous template"))
            : parameter.path(VALUE).asText();
    }

    private Optional<String> previous(String key) {
        return before.flatMap(stack -> Optional.ofNullable(stack.parameters().get(key))
            .or(() -> template(stack).parameter(key).flatMap(parameter -> parameter.defaultValue())));
    }

    private static Template template(StackOrder stack) {
        return TemplateParser.parse(stack.template());
    }

    private static RuntimeException invalid(JsonNode parameter, String words) {
        return Refusals.invalid("Invalid input for parameter key " + parameter.path(KEY).asText() + ". " + words);
    }
}
