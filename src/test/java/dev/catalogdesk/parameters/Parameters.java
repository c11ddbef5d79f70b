package dev.catalogdesk.parameters;

import dev.catalogdesk.model.ParameterConstraints;
import dev.catalogdesk.model.ProvisioningParameter;
import java.util.List;
import java.util.Optional;

/// Parameters for tests.
record Parameters(String type, Optional<String> defaultValue, boolean noEcho, ParameterConstraints limits) {
    static Parameters of(String type) {
        return new Parameters(type, Optional.empty(), false, ParameterConstraints.none());
    }

    Parameters withDefault(String value) {
        return new Parameters(type, Optional.of(value), noEcho, limits);
    }

    Parameters secret() {
        return new Parameters(type, defaultValue, true, limits);
    }

    Parameters allowing(String... values) {
        return with(new ParameterConstraints(List.of(values), limits.allowedPattern(), limits.constraintDescription(),
            limits.minLength(), limits.maxLength(), limits.minValue(), limits.maxValue()));
    }

    Parameters matching(String pattern) {
        return with(new ParameterConstraints(limits.allowedValues(), Optional.of(pattern),
            limits.constraintDescription(), limits.minLength(), limits.maxLength(), limits.minValue(),
            limits.maxValue()));
    }

    Parameters saying(String words) {
        return with(new ParameterConstraints(limits.allowedValues(), limits.allowedPattern(), Optional.of(words),
            limits.minLength(), limits.maxLength(), limits.minValue(), limits.maxValue()));
    }

    Parameters lengths(String least, String most) {
        return with(new ParameterConstraints(limits.allowedValues(), limits.allowedPattern(),
            limits.constraintDescription(), text(least), text(most), limits.minValue(), limits.maxValue()));
    }

    Parameters range(String least, String most) {
        return with(new ParameterConstraints(limits.allowedValues(), limits.allowedPattern(),
            limits.constraintDescription(), limits.minLength(), limits.maxLength(), text(least), text(most)));
    }

    ProvisioningParameter named(String key, String description) {
        return new ProvisioningParameter(key, defaultValue, type, noEcho, description, limits);
    }

    ValueCheck check() {
        return new ValueCheck(named("Key", ""));
    }

    private Parameters with(ParameterConstraints next) {
        return new Parameters(type, defaultValue, noEcho, next);
    }

    private static Optional<String> text(String bound) {
        return Optional.of(bound).filter(each -> !each.isEmpty());
    }
}
