package dev.catalogdesk.ui.products;

import dev.catalogdesk.model.ParameterConstraints;
import dev.catalogdesk.model.ParameterGroup;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.model.UsageInstructions;
import dev.catalogdesk.ui.component.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Puts what a launch asks for into words: in the groups of the template's author, each parameter with its default
/// and what it accepts. A secret default is never told. Pure.
final class ParameterSummary {
    private final Messages messages;

    ParameterSummary(Messages messages) {
        this.messages = messages;
    }

    List<ParameterRow> rows(PathTerms.Terms terms) {
        Map<String, ProvisioningParameter> left = new LinkedHashMap<>();
        terms.parameters().parameters().forEach(parameter -> left.put(parameter.key(), parameter));
        UsageInstructions usage = terms.usage();
        List<ParameterRow> rows = new ArrayList<>();
        for (ParameterGroup group : usage.groups()) {
            for (String key : group.keys()) {
                ProvisioningParameter parameter = left.remove(key);
                if (parameter != null) {
                    rows.add(row(parameter, group.label(), usage.labels()));
                }
            }
        }
        String rest = rows.isEmpty() ? "" : messages.text("products.parameters.other");
        left.values().forEach(parameter -> rows.add(row(parameter, rest, usage.labels())));
        return rows;
    }

    private ParameterRow row(ProvisioningParameter parameter, String group, Map<String, String> labels) {
        Optional<String> value =
            parameter.defaultValue().filter(text -> !text.isEmpty() && !parameter.noEcho());
        return new ParameterRow(group, labels.getOrDefault(parameter.key(), parameter.key()), parameter.key(),
            parameter.type(), value.orElseGet(() -> wordForDefault(parameter)), value.isPresent(),
            parameter.noEcho(), accepts(parameter), parameter.description());
    }

    private String wordForDefault(ProvisioningParameter parameter) {
        if (parameter.required()) {
            return messages.text("products.parameters.default.none");
        }
        return parameter.noEcho() ? messages.text("products.parameters.default.secret")
            : messages.text("products.parameters.default.empty");
    }

    /// What a parameter accepts, such as "Required, 8 to 41 characters, pattern, secret".
    String accepts(ProvisioningParameter parameter) {
        List<String> parts = new ArrayList<>();
        if (parameter.required()) {
            parts.add(messages.text("products.parameters.required"));
        }
        List<String> limits = limits(parameter.constraints());
        parts.addAll(limits);
        if (parameter.noEcho()) {
            parts.add(messages.text("products.parameters.secret"));
        }
        if (limits.isEmpty() && (parts.isEmpty() || !plain(parameter))) {
            parts.add(kind(parameter));
        }
        String words = String.join(", ", parts);
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }

    private List<String> limits(ParameterConstraints constraints) {
        List<String> parts = new ArrayList<>();
        int values = constraints.allowedValues().size();
        if (values > 0) {
            parts.add(messages.text("products.parameters.values", values));
        }
        range(constraints.minValue(), constraints.maxValue()).ifPresent(parts::add);
        range(constraints.minLength(), constraints.maxLength())
            .ifPresent(range -> parts.add(messages.text("products.parameters.characters", range)));
        if (constraints.allowedPattern().isPresent()) {
            parts.add(messages.text("products.parameters.pattern"));
        }
        return parts;
    }

    private Optional<String> range(Optional<String> least, Optional<String> most) {
        if (least.isPresent() && most.isPresent()) {
            return Optional.of(least.equals(most) ? messages.text("products.parameters.exactly", least.get())
                : messages.text("products.parameters.range", least.get(), most.get()));
        }
        return least.map(bound -> messages.text("products.parameters.at-least", bound))
            .or(() -> most.map(bound -> messages.text("products.parameters.at-most", bound)));
    }

    private static boolean plain(ProvisioningParameter parameter) {
        return parameter.type().equals("String");
    }

    private String kind(ProvisioningParameter parameter) {
        return switch (parameter.type()) {
            case "String" -> messages.text("products.parameters.any-text");
            case "Number" -> messages.text("products.parameters.any-number");
            case "CommaDelimitedList" -> messages.text("products.parameters.list");
            case "List<Number>" -> messages.text("products.parameters.number-list");
            default -> awsKind(parameter.type());
        };
    }

    /// The kind of an AWS-specific type in its own words: `AWS::EC2::VPC::Id` is a "VPC id".
    private String awsKind(String type) {
        if (type.startsWith("AWS::SSM::Parameter")) {
            return messages.text("products.parameters.ssm");
        }
        boolean list = type.startsWith("List<");
        String[] parts = type.replace("List<", "").replace(">", "").split("::");
        if (parts.length < 3) {
            return type;
        }
        String thing = parts[2] + (parts.length > 3 && parts[3].equals("Id") ? " id" : "");
        return list ? messages.text("products.parameters.list-of", thing) : thing;
    }
}
