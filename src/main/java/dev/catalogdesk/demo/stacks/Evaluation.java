package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.template.SubText;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateResource;
import dev.catalogdesk.template.TemplateValue;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Evaluates values of a template as far as that is simple: parameters, pseudo parameters, conditions, texts put
/// together. What only AWS could know (ids and addresses of resources) gets a believable value, always the same for
/// the same stack. A secret parameter never shows.
final class Evaluation {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]+)}");
    private static final Pattern TERRAFORM = Pattern.compile("\\$\\{var\\.([A-Za-z0-9_-]+)}");
    private final Template template;
    private final Map<String, String> given;
    private final StackIdentity stack;
    private final BelievableValues believable;

    Evaluation(Template template, Map<String, String> given, StackIdentity stack) {
        this.template = template;
        this.given = given;
        this.stack = stack;
        believable = new BelievableValues(stack);
    }

    /// Whether a mapping is a call of a function rather than a value with keys.
    static boolean isFunction(Mapping mapping) {
        if (mapping.entries().size() != 1) {
            return false;
        }
        String key = mapping.entries().firstEntry().getKey();
        return key.equals("Ref") || key.equals("Condition") || key.startsWith("Fn::");
    }

    /// Whether something exists, as its member `Condition` says.
    boolean holds(Mapping something) {
        return something.get("Condition").flatMap(TemplateValue::asText).map(this::condition).orElse(true);
    }

    String text(TemplateValue value) {
        return switch (value) {
            case Scalar scalar -> interpolated(scalar.text());
            case Sequence list -> String.join(",", list.items().stream().map(this::text).toList());
            case Mapping mapping -> mapping.entries().size() == 1
                ? function(mapping.entries().firstEntry().getKey(), mapping.entries().firstEntry().getValue()) : "";
        };
    }

    private String function(String name, TemplateValue argument) {
        List<TemplateValue> items = argument instanceof Sequence list ? list.items() : List.of(argument);
        return switch (name) {
            case "Ref" -> reference(text(argument));
            case "Fn::Sub" -> substituted(items);
            case "Fn::GetAtt" -> attribute(items.size() > 1
                ? text(items.get(0)) + "." + text(items.get(1)) : text(argument));
            case "Fn::Join" -> items.size() < 2 ? "" : String.join(text(items.getFirst()), texts(items.get(1)));
            case "Fn::Select" -> items.size() < 2 ? "" : selected(text(items.get(0)), texts(items.get(1)));
            case "Fn::If" -> items.size() < 3 ? ""
                : text(condition(text(items.getFirst())) ? items.get(1) : items.get(2));
            case "Fn::FindInMap" -> found(items.stream().map(this::text).toList());
            case "Fn::Base64" -> text(argument);
            default -> believable.named(name);
        };
    }

    private List<String> texts(TemplateValue value) {
        if (value instanceof Sequence list) {
            return list.items().stream().map(this::text).toList();
        }
        if (value instanceof Mapping mapping && mapping.get("Fn::Split").orElse(null) instanceof Sequence split
                && split.items().size() == 2) {
            return List.of(text(split.items().get(1)).split(Pattern.quote(text(split.items().getFirst())), -1));
        }
        if (value instanceof Mapping mapping && mapping.get("Fn::GetAZs").isPresent()) {
            return List.of(stack.arns().region() + "a", stack.arns().region() + "b", stack.arns().region() + "c");
        }
        return List.of(text(value).split("\\s*,\\s*"));
    }

    private static String selected(String index, List<String> items) {
        try {
            return items.get(Integer.parseInt(index));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return "";
        }
    }

    private String found(List<String> names) {
        Mapping at = template.root().mapping("Mappings");
        for (String name : names.subList(0, Math.max(0, names.size() - 1))) {
            at = at.mapping(name);
        }
        return names.isEmpty() ? "" : at.get(names.getLast()).map(this::text).orElse("");
    }

    private String reference(String name) {
        Optional<ProvisioningParameter> parameter = template.parameter(name);
        if (parameter.isPresent()) {
            return parameter.get().noEcho() ? "****"
                : given.getOrDefault(name, parameter.get().defaultValue().orElse(""));
        }
        return switch (name) {
            case "AWS::Region" -> stack.arns().region();
            case "AWS::AccountId" -> stack.arns().account();
            case "AWS::Partition" -> stack.arns().partition();
            case "AWS::URLSuffix" -> stack.arns().region().startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
            case "AWS::StackName" -> stack.name();
            case "AWS::StackId" -> stack.arn();
            case "AWS::NoValue" -> "";
            default -> believable.reference(name, type(name));
        };
    }

    private String attribute(String path) {
        int dot = path.indexOf('.');
        String resource = dot < 0 ? path : path.substring(0, dot);
        return believable.attribute(resource, type(resource), dot < 0 ? "" : path.substring(dot + 1));
    }

    private String type(String resource) {
        return template.resources().stream().filter(each -> each.logicalId().equals(resource))
            .map(TemplateResource::type).findFirst().orElse("");
    }

    private String substituted(List<TemplateValue> items) {
        Mapping own = items.size() > 1 && items.get(1) instanceof Mapping mapping ? mapping : Mapping.empty();
        String pattern = items.getFirst().asText().orElse("");
        StringBuilder text = new StringBuilder();
        for (SubText.Part part : SubText.parse(pattern)) {
            text.append(switch (part) {
                case SubText.Literal literal -> literal.text();
                case SubText.Variable(String name) when own.get(name).isPresent() ->
                    own.get(name).map(this::text).orElse("");
                case SubText.Variable(String name) -> name.contains(".") ? attribute(name) : reference(name);
            });
        }
        return text.toString();
    }

    /// Terraform writes its references into the text.
    private String interpolated(String text) {
        if (!text.contains("${") || template.root().get("output").isEmpty()) {
            return text;
        }
        String known = TERRAFORM.matcher(text).replaceAll(match -> Matcher.quoteReplacement(reference(match.group(1))));
        return VARIABLE.matcher(known).replaceAll(match ->
            Matcher.quoteReplacement(believable.named(match.group(1))));
    }

    private boolean condition(String name) {
        return template.root().mapping("Conditions").get(name).map(this::truth).orElse(false);
    }

    private boolean truth(TemplateValue value) {
        if (!(value instanceof Mapping mapping) || mapping.entries().isEmpty()) {
            return value.asText().map(Boolean::parseBoolean).orElse(false);
        }
        Map.Entry<String, TemplateValue> function = mapping.entries().firstEntry();
        List<TemplateValue> items = function.getValue() instanceof Sequence list
            ? list.items() : List.of(function.getValue());
        return switch (function.getKey()) {
            case "Condition" -> condition(text(function.getValue()));
            case "Fn::Not" -> !truth(items.getFirst());
            case "Fn::And" -> items.stream().allMatch(this::truth);
            case "Fn::Or" -> items.stream().anyMatch(this::truth);
            case "Fn::Equals" -> items.size() == 2 && text(items.get(0)).equals(text(items.get(1)));
            default -> false;
        };
    }
}
