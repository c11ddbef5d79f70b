package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.demo.state.Secrets;
import dev.catalogdesk.model.ParameterConstraints;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.parameters.ValueCheck;
import dev.catalogdesk.parameters.ValueProblem;
import dev.catalogdesk.rules.AssertionResult;
import dev.catalogdesk.rules.AssertionStatus;
import dev.catalogdesk.rules.RuleParameter;
import dev.catalogdesk.rules.RuleValues;
import dev.catalogdesk.rules.TemplateRules;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Judges the values for a template as CloudFormation does, and says the first thing that is wrong in its words.
public final class ValueJudge {
    private final Template template;
    private final Map<String, String> values;

    /// Judges.
    ///
    /// @param template the template
    /// @param values values given, by key; one that is kept and secret is there as a digest and believed
    public ValueJudge(Template template, Map<String, String> values) {
        this.template = template;
        this.values = values;
    }

    /// The first thing that CloudFormation complains about.
    ///
    /// @param rules rules of template constraints, as JSON objects, that come on top of the template's own
    /// @return its words, if anything is wrong
    public Optional<String> problem(List<String> rules) {
        return unknown().or(this::missing).or(this::unfit).or(() -> broken(rules));
    }

    private Optional<String> unknown() {
        List<String> unknown = values.keySet().stream()
            .filter(key -> template.parameter(key).isEmpty()).sorted().toList();
        return unknown.isEmpty() ? Optional.empty()
            : Optional.of("Parameters: " + unknown + " do not exist in the template");
    }

    private Optional<String> missing() {
        List<String> missing = template.parameters().stream()
            .filter(parameter -> parameter.required() && !values.containsKey(parameter.key()))
            .map(ProvisioningParameter::key).toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of("Parameters: " + missing + " must have values");
    }

    private Optional<String> unfit() {
        return template.parameters().stream()
            .filter(parameter -> values.containsKey(parameter.key()))
            .filter(parameter -> !Secrets.isDigest(values.getOrDefault(parameter.key(), "")))
            .flatMap(parameter -> unfit(parameter, values.getOrDefault(parameter.key(), "")).stream())
            .findFirst();
    }

    private static Optional<String> unfit(ProvisioningParameter parameter, String value) {
        return new ValueCheck(parameter).problem(value)
            .filter(problem -> switch (problem.kind()) {
                // CloudFormation takes an explicit empty text for a parameter without default; only forms miss a value.
                case MISSING -> limited(parameter);
                // CloudFormation looks up ids of its own types; what is not there cannot be looked up here.
                case FORMAT -> false;
                default -> true;
            })
            .map(problem -> "Parameter '" + parameter.key() + "' " + parameter.constraints().constraintDescription()
                .map(words -> "failed to satisfy constraint: " + words)
                .orElseGet(() -> words(problem.kind(), parameter.constraints(), value)));
    }

    private static boolean limited(ProvisioningParameter parameter) {
        ParameterConstraints limits = parameter.constraints();
        return !limits.allowedValues().isEmpty() || limits.allowedPattern().isPresent()
            || limits.minLength().filter(least -> !least.equals("0")).isPresent()
            || parameter.type().contains("Number");
    }

    private static String words(ValueProblem.Kind kind, ParameterConstraints limits, String value) {
        return switch (kind) {
            case NOT_ALLOWED -> "must be one of AllowedValues";
            case NO_NUMBER -> "must be a number.";
            case OUT_OF_RANGE -> limits.maxValue().filter(most -> exceeds(value, most))
                .map(most -> "must be a number not greater than " + most)
                .orElseGet(() -> "must be a number not less than " + limits.minValue().orElse(""));
            case LENGTH, TOO_LONG -> limits.minLength()
                .filter(least -> new BigDecimal(least).intValue() > value.length())
                .map(least -> "must contain at least " + least + " characters")
                .orElseGet(() -> "must contain at most " + limits.maxLength().orElse("4096") + " characters");
            case PATTERN -> "must match pattern " + limits.allowedPattern().orElse("");
            case MISSING, FORMAT, EMPTY_ITEM -> "failed to satisfy constraint: the value is not of its type";
        };
    }

    /// Whether any number of a value, which may be a list, is greater than a bound. Both are known to be numbers.
    private static boolean exceeds(String value, String most) {
        return Stream.of(value.split(",")).map(item -> new BigDecimal(item.strip()))
            .anyMatch(number -> number.compareTo(new BigDecimal(most.strip())) > 0);
    }

    /// What AWS would have to look up is believed. No capture exists of the words.
    private Optional<String> broken(List<String> constraints) {
        List<String> all = new ArrayList<>(constraints);
        if (!template.rules().entries().isEmpty()) {
            all.add(TemplateJson.write(template.rules()));
        }
        RuleValues given = RuleValues.of(template.parameters().stream().map(RuleParameter::of).toList(), effective());
        return all.stream()
            .flatMap(json -> TemplateRules.parse(json).evaluate(given).with(AssertionStatus.VIOLATED).stream())
            .findFirst().map(ValueJudge::words);
    }

    private static String words(AssertionResult result) {
        String description = result.assertion().description();
        return "Template validation error: the parameters do not satisfy the rule " + result.assertion().rule()
            + (description.isEmpty() ? "" : ": " + description);
    }

    private Map<String, String> effective() {
        Map<String, String> effective = new LinkedHashMap<>();
        template.parameters().forEach(parameter -> parameter.defaultValue()
            .ifPresent(value -> effective.put(parameter.key(), value)));
        effective.putAll(values);
        return effective;
    }
}
