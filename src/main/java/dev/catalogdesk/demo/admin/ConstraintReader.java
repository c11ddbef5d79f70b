package dev.catalogdesk.demo.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.catalogdesk.demo.scenario.CatalogueConstraint;
import dev.catalogdesk.demo.state.Arns;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.ServiceException;
import dev.catalogdesk.rules.RulesException;
import dev.catalogdesk.rules.TemplateRules;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the JSON parameters of a constraint, whose form goes by its type, as the API's guide lays it down.
///
/// @param arns account and region, for roles given by their name
record ConstraintReader(Arns arns) {
    private static final ObjectMapper JSON =
        new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Pattern ROLE = Pattern.compile("arn:[a-z-]+:iam::\\d{12}:role/.+");
    private static final Pattern ROLE_NAME = Pattern.compile("[\\w+=,.@-]{1,64}");
    private static final Pattern TOPIC = Pattern.compile("arn:[a-z-]+:sns:[a-z0-9-]+:\\d{12}:.+");
    private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");
    private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z]+)+-\\d");
    private static final int TOPICS = 5;

    CatalogueConstraint read(String type, String text, String description) {
        JsonNode json = parsed(text);
        return switch (type) {
            case "LAUNCH" -> new CatalogueConstraint.Launch(launchRole(json), description);
            case "NOTIFICATION" -> new CatalogueConstraint.Notification(topics(json), description);
            case "RESOURCE_UPDATE" -> new CatalogueConstraint.ResourceUpdate(tagUpdates(json), description);
            case "STACKSET" -> stackSet(properties(json), description);
            case "TEMPLATE" -> new CatalogueConstraint.Template(rules(json), description);
            default -> throw Errors.invalid("Invalid constraint type: " + type);
        };
    }

    private static JsonNode parsed(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            if (json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException e) {
            throw invalid("they are not valid JSON");
        }
        throw invalid("they are not a JSON object");
    }

    private String launchRole(JsonNode json) {
        String arn = json.path("RoleArn").asText("");
        String name = json.path("LocalRoleName").asText("");
        if (json.size() != 1 || arn.isEmpty() == name.isEmpty()) {
            throw invalid("either RoleArn or LocalRoleName must be specified");
        }
        demand(arn.isEmpty() ? ROLE_NAME : ROLE, arn.isEmpty() ? name : arn, "the role");
        return arn.isEmpty() ? "arn:" + arns.partition() + ":iam::" + arns.account() + ":role/" + name : arn;
    }

    private static List<String> topics(JsonNode json) {
        List<String> topics = some(json, "NotificationArns", TOPIC);
        if (topics.size() > TOPICS) {
            throw invalid("NotificationArns holds more than " + TOPICS + " topics");
        }
        return topics;
    }

    private static boolean tagUpdates(JsonNode json) {
        return switch (properties(json).path("TagUpdateOnProvisionedProduct").asText("")) {
            case "ALLOWED" -> true;
            case "NOT_ALLOWED" -> false;
            default -> throw invalid("TagUpdateOnProvisionedProduct must be ALLOWED or NOT_ALLOWED");
        };
    }

    private static CatalogueConstraint stackSet(JsonNode properties, String description) {
        String admin = properties.path("AdminRole").asText("");
        String execution = properties.path("ExecutionRole").asText("");
        demand(ROLE, admin, "AdminRole");
        demand(ROLE_NAME, execution, "ExecutionRole");
        return new CatalogueConstraint.StackSet(some(properties, "AccountList", ACCOUNT),
            some(properties, "RegionList", REGION), admin, execution, description);
    }

    private static String rules(JsonNode json) {
        JsonNode rules = json.path("Rules");
        if (!rules.isObject() || rules.isEmpty()) {
            throw invalid("Rules must be specified");
        }
        try {
            if (TemplateRules.parse(rules.toString()).faults().isEmpty()) {
                return json.toString();
            }
        } catch (RulesException e) {
            throw invalid("Rules cannot be read");
        }
        throw invalid("Rules do not follow the syntax of template constraint rules");
    }

    private static JsonNode properties(JsonNode json) {
        if (!json.path("Version").isTextual() || !json.path("Properties").isObject()) {
            throw invalid("Version and Properties must be specified");
        }
        return json.path("Properties");
    }

    private static List<String> some(JsonNode json, String member, Pattern form) {
        List<String> texts = Nodes.texts(json.path(member));
        if (!json.path(member).isArray() || texts.isEmpty()) {
            throw invalid(member + " must be a list that is not empty");
        }
        texts.forEach(text -> demand(form, text, member));
        return texts;
    }

    private static void demand(Pattern form, String text, String what) {
        if (!form.matcher(text).matches()) {
            throw invalid(what + " is not valid: " + text);
        }
    }

    private static ServiceException invalid(String problem) {
        return Errors.invalid("Invalid constraint parameters: " + problem + ".");
    }
}
