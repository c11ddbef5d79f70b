package dev.catalogdesk.demo.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateResource;
import java.util.List;
import java.util.regex.Pattern;

/// Checks of an order that CloudFormation makes and that lead to nothing else here: resource types that the caller
/// allows, policies of stacks, triggers of a rollback, roles.
final class OrderChecks {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/._+]*");
    private static final Pattern ROLE = Pattern.compile("arn:[^:]+:iam::\\d{12}:role/.+");
    private static final Pattern ALARM = Pattern.compile("arn:[^:]+:cloudwatch:[^:]*:\\d{12}:alarm:.+");
    private static final List<String> TRIGGERS = List.of("AWS::CloudWatch::Alarm", "AWS::CloudWatch::CompositeAlarm");
    private static final int LONGEST_NAME = 128;
    private static final ObjectMapper JSON = new ObjectMapper();

    private OrderChecks() {
    }

    /// Checks what needs no template.
    static void check(Call call) {
        name(call.text(StackRegion.STACK));
        if (call.has("RoleARN") && !ROLE.matcher(call.text("RoleARN")).matches()) {
            throw Refusals.invalid("Role " + call.text("RoleARN") + " is invalid or cannot be assumed");
        }
        policy(call, "StackPolicy");
        policy(call, "StackPolicyDuringUpdate");
        call.input().path("RollbackConfiguration").path("RollbackTriggers").forEach(OrderChecks::trigger);
    }

    /// Checks that the resources of a template are of types that the caller allows.
    static void types(Call call, Template template) {
        List<String> allowed = Nodes.texts(call.input().path("ResourceTypes"));
        if (!allowed.isEmpty()) {
            template.resources().stream().map(TemplateResource::type)
                .filter(type -> allowed.stream().noneMatch(each -> covers(each, type))).findFirst().ifPresent(type -> {
                    throw Refusals.invalid(
                        "Resource type " + type + " is not allowed by parameter ResourceTypes " + allowed);
                });
        }
    }

    private static void name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw constraint(name, "Member must satisfy regular expression pattern: " + NAME.pattern());
        }
        if (!name.startsWith("arn:") && name.length() > LONGEST_NAME) {
            throw constraint(name, "Member must have length less than or equal to " + LONGEST_NAME);
        }
    }

    /// The name of a stack that is to be made. CloudFormation makes ARNs itself. No capture exists of the words.
    static String newName(Call call) {
        String name = call.text(StackRegion.STACK);
        if (name.startsWith("arn:")) {
            throw constraint(name, "Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*");
        }
        return name;
    }

    private static RuntimeException constraint(String name, String words) {
        return Refusals.invalid(
            "1 validation error detected: Value '" + name + "' at 'stackName' failed to satisfy constraint: " + words);
    }

    private static void policy(Call call, String kind) {
        if (call.has(kind + "Body") && call.has(kind + "URL")) {
            throw Refusals.invalid("You cannot specify both " + kind + "URL and " + kind + "Body");
        }
        if (call.has(kind + "Body") && !isPolicy(call.text(kind + "Body"))) {
            throw Refusals.invalid("Error validating stack policy: Invalid stack policy");
        }
    }

    private static boolean isPolicy(String text) {
        try {
            return JSON.readTree(text).path("Statement").isArray();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static void trigger(JsonNode trigger) {
        if (!TRIGGERS.contains(trigger.path("Type").asText())) {
            throw Refusals.invalid("Rollback Trigger Type not supported");
        }
        if (!ALARM.matcher(trigger.path("Arn").asText()).matches()) {
            throw Refusals.invalid("RelativeId of a Rollback Trigger's ARN is incorrect");
        }
    }

    private static boolean covers(String pattern, String type) {
        return pattern.endsWith("*") ? type.startsWith(pattern.substring(0, pattern.length() - 1))
            : pattern.equals(type);
    }
}
