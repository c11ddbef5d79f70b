package dev.catalogdesk.ui.launch;

import dev.catalogdesk.model.ParameterConstraints;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.ui.component.Messages;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// What is wrong with a parameter's value, in words. The service itself takes a launch with a missing value and
/// fails it minutes later, so what can be known here is said here. Patterns and rules are not tried yet. Pure; its
/// sentences never repeat the value, which may be secret.
final class ParameterCheck {
    private final ProvisioningParameter parameter;
    private final ParameterConstraints limits;
    private final Messages messages;

    ParameterCheck(ProvisioningParameter parameter, Messages messages) {
        this.parameter = parameter;
        this.limits = parameter.constraints();
        this.messages = messages;
    }

    Optional<String> problem(String value) {
        if (value.isEmpty()) {
            return empty();
        }
        List<String> items = list() ? Arrays.stream(value.split(",", -1)).map(String::strip).toList() : List.of(value);
        for (String item : items) {
            Optional<String> problem = item(item);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    /// Whether the value is a list, written with commas.
    boolean list() {
        return parameter.type().startsWith("List<") || parameter.type().equals("CommaDelimitedList")
            || parameter.type().startsWith("AWS::SSM::Parameter::Value<List<");
    }

    private boolean number() {
        return parameter.type().equals("Number") || parameter.type().equals("List<Number>");
    }

    private Optional<String> empty() {
        if (parameter.required()) {
            return Optional.of(messages.text("launch.parameter.required"));
        }
        boolean defaultIsEmpty = parameter.defaultValue().filter(String::isEmpty).isPresent();
        return number() && !defaultIsEmpty
            ? Optional.of(messages.text("launch.parameter.number")) : Optional.empty();
    }

    private Optional<String> item(String item) {
        if (!limits.allowedValues().isEmpty()) {
            return limits.allowedValues().contains(item)
                ? Optional.empty() : Optional.of(said("launch.parameter.not-allowed"));
        }
        return number() ? numeric(item) : length(item);
    }

    private Optional<String> numeric(String item) {
        Optional<BigDecimal> number = decimal(item);
        if (number.isEmpty()) {
            return Optional.of(messages.text("launch.parameter.number"));
        }
        return outside(limits.minValue(), number.get(), c -> c > 0)
            || outside(limits.maxValue(), number.get(), c -> c < 0)
            ? Optional.of(said("launch.parameter.range", bound(limits.minValue()), bound(limits.maxValue())))
            : Optional.empty();
    }

    private Optional<String> length(String item) {
        BigDecimal length = BigDecimal.valueOf(item.codePointCount(0, item.length()));
        return outside(limits.minLength(), length, c -> c > 0) || outside(limits.maxLength(), length, c -> c < 0)
            ? Optional.of(said("launch.parameter.length", bound(limits.minLength()), bound(limits.maxLength())))
            : Optional.empty();
    }

    /// The administrator's own sentence where there is one.
    private String said(String key, Object... arguments) {
        return limits.constraintDescription().filter(text -> !text.isBlank())
            .orElseGet(() -> messages.text(key, arguments));
    }

    private String bound(Optional<String> bound) {
        return bound.orElse("…");
    }

    /// A bound that is no number limits nothing.
    private static boolean outside(Optional<String> bound, BigDecimal value, IntPredicate wrong) {
        return bound.flatMap(ParameterCheck::decimal).filter(b -> wrong.test(b.compareTo(value))).isPresent();
    }

    private static Optional<BigDecimal> decimal(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
