package dev.catalogdesk.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The parameters of a launch and the values they have now. Immutable, any thread. It may hold secrets and never
/// shows them.
public final class RuleValues {
    private final Map<String, RuleParameter> parameters;
    private final Map<String, String> texts;
    private final Map<String, OperandValue> values;

    private RuleValues(Map<String, RuleParameter> parameters, Map<String, String> texts) {
        this.parameters = parameters;
        this.texts = texts;
        values = new LinkedHashMap<>();
        parameters.values().forEach(each -> values.put(each.key(), read(each, texts.getOrDefault(each.key(), ""))));
    }

    private RuleValues(RuleValues before, String key, String text) {
        parameters = before.parameters;
        texts = new LinkedHashMap<>(before.texts);
        values = new LinkedHashMap<>(before.values);
        texts.put(key, text);
        values.put(key, read(key, text));
    }

    /// Brings parameters and values together. A pseudo parameter such as `AWS::Region` may be among them.
    ///
    /// @param parameters all parameters of the version; what rules say of any other is left to AWS
    /// @param texts values by key, as typed; defaults included
    /// @return the values
    public static RuleValues of(Collection<RuleParameter> parameters, Map<String, String> texts) {
        Map<String, RuleParameter> byKey = new LinkedHashMap<>();
        parameters.forEach(each -> byKey.put(each.key(), each));
        return new RuleValues(byKey, new LinkedHashMap<>(texts));
    }

    /// The same with another value.
    ///
    /// @param key key of the parameter
    /// @param text its value, as typed
    /// @return new values
    public RuleValues with(String key, String text) {
        return new RuleValues(this, key, text);
    }

    Map<String, RuleParameter> byKey() {
        return parameters;
    }

    String text(String key) {
        return texts.getOrDefault(key, "");
    }

    /// What a reference to a parameter turns out to be.
    OperandValue value(String key) {
        OperandValue value = values.get(key);
        return value == null ? new OperandValue.NotKnown(Verdict.Undecided.BY_AWS) : value;
    }

    /// What a text would mean as the value of a parameter.
    OperandValue read(String key, String text) {
        RuleParameter parameter = parameters.get(key);
        return parameter == null ? new OperandValue.NotKnown(Verdict.Undecided.BY_AWS) : read(parameter, text);
    }

    private static OperandValue read(RuleParameter parameter, String text) {
        if (text.isEmpty() && parameter.required()) {
            return new OperandValue.NotKnown(new Verdict.Undecided(Set.of(parameter.key()), false));
        }
        return parameter.list() ? OperandValue.list(text) : new OperandValue.One(text);
    }

    @Override
    public String toString() {
        return "RuleValues" + parameters.keySet();
    }
}
