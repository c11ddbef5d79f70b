package dev.catalogdesk.demo.catalog;

import dev.catalogdesk.model.ParameterConstraints;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.template.Template;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Checks the values of a launch as CloudFormation does when the stack is created, in its words. Service Catalog
/// itself takes anything; so such a launch fails only once it runs.
final class ParameterCheck {
    private final Template template;
    private final Map<String, String> values;

    /// @param template what is launched
    /// @param values values given, by key
    ParameterCheck(Template template, Map<String, String> values) {
        this.template = template;
        this.values = values;
    }

    /// The first thing that CloudFormation complains about.
    Optional<String> problem() {
        List<String> unknown = values.keySet().stream()
            .filter(key -> template.parameter(key).isEmpty()).sorted().toList();
        if (!unknown.isEmpty()) {
            return Optional.of("Parameters: " + unknown + " do not exist in the template");
        }
        List<String> missing = new ArrayList<>();
        for (ProvisioningParameter parameter : template.parameters()) {
            if (parameter.required() && !values.containsKey(parameter.key())) {
                missing.add(parameter.key());
            }
        }
        if (!missing.isEmpty()) {
            return Optional.of("Parameters: " + missing + " must have values");
        }
        return template.parameters().stream()
            .filter(parameter -> values.containsKey(parameter.key()))
            .flatMap(parameter -> problem(parameter, values.getOrDefault(parameter.key(), "")).stream())
            .findFirst();
    }

    private static Optional<String> problem(ProvisioningParameter parameter, String value) {
        ParameterConstraints limits = parameter.constraints();
        Optional<String> problem = broken(parameter, value);
        return problem.map(text -> "Parameter '" + parameter.key() + "' " + limits.constraintDescription()
            .map(words -> "failed to satisfy constraint: " + words).orElse(text));
    }

    private static Optional<String> broken(ProvisioningParameter parameter, String value) {
        ParameterConstraints limits = parameter.constraints();
        boolean list = parameter.type().startsWith("List<") || parameter.type().equals("CommaDelimitedList");
        for (String item : list ? List.of(value.split("\\s*,\\s*")) : List.of(value)) {
            if (!limits.allowedValues().isEmpty() && !limits.allowedValues().contains(item)) {
                return Optional.of("must be one of AllowedValues");
            }
        }
        if (parameter.type().equals("Number") || parameter.type().equals("List<Number>")) {
            return number(limits, value);
        }
        if (limits.allowedPattern().filter(pattern -> !matches(pattern, value)).isPresent()) {
            return Optional.of("must match pattern " + limits.allowedPattern().orElse(""));
        }
        return length(limits, value.length());
    }

    private static Optional<String> number(ParameterConstraints limits, String value) {
        for (String item : value.split(",")) {
            Optional<BigDecimal> number = decimal(item.strip());
            if (number.isEmpty()) {
                return Optional.of("must be a number.");
            }
            BigDecimal given = number.get();
            if (outside(limits.minValue(), min -> given.compareTo(min) < 0)) {
                return Optional.of("must be a number not less than " + limits.minValue().orElse(""));
            }
            if (outside(limits.maxValue(), max -> given.compareTo(max) > 0)) {
                return Optional.of("must be a number not greater than " + limits.maxValue().orElse(""));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> length(ParameterConstraints limits, int length) {
        BigDecimal given = BigDecimal.valueOf(length);
        if (outside(limits.minLength(), min -> given.compareTo(min) < 0)) {
            return Optional.of("must contain at least " + limits.minLength().orElse("") + " characters");
        }
        if (outside(limits.maxLength(), max -> given.compareTo(max) > 0)) {
            return Optional.of("must contain at most " + limits.maxLength().orElse("") + " characters");
        }
        return Optional.empty();
    }

    private static boolean outside(Optional<String> bound, Predicate<BigDecimal> breaks) {
        return bound.flatMap(ParameterCheck::decimal).filter(breaks).isPresent();
    }

    private static boolean matches(String pattern, String value) {
        try {
            return Pattern.compile(pattern).matcher(value).matches();
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static Optional<BigDecimal> decimal(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
