package dev.catalogdesk.rules;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.catalogdesk.model.MessageKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the JSON of rules.
final class RulesReader {
    private static final String ASSERTIONS = "Assertions";
    private static final String CONDITION = "RuleCondition";
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(Limits.DEPTH)
                .maxStringLength(Limits.CHARACTERS)
                .build())
            .build())
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        // Values are compared as texts, so a number has to stay as it was written.
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .build();

    private final List<RuleAssertion> assertions = new ArrayList<>();
    private final List<MessageKey> faults = new ArrayList<>();

    private RulesReader() {
    }

    static TemplateRules read(String json) {
        if (json.isBlank()) {
            return TemplateRules.none();
        }
        RulesReader reader = new RulesReader();
        rules(json).properties().forEach(reader::rule);
        return new TemplateRules(reader.assertions, reader.faults);
    }

    /// The rules by name.
    static JsonNode rules(String json) {
        return section(document(json));
    }

    private static JsonNode document(String json) {
        if (json.length() > Limits.CHARACTERS) {
            throw tooLarge();
        }
        try {
            JsonNode root = JSON.readTree(json);
            if (root.isObject()) {
                return root;
            }
            throw new RulesException(MessageKey.of("rules.error.object"));
        } catch (StreamConstraintsException e) {
            throw tooLarge();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw new RulesException(MessageKey.of("rules.error.json", line, column));
        }
    }

    private static RulesException tooLarge() {
        return new RulesException(MessageKey.of("rules.error.size"));
    }

    /// Both forms are in use: the bare rules, and a document with a section `Rules`.
    private static JsonNode section(JsonNode root) {
        JsonNode inner = root.path("Rules");
        return inner.isObject() && !inner.has(ASSERTIONS) && !inner.has(CONDITION) ? inner : root;
    }

    private void rule(Map.Entry<String, JsonNode> entry) {
        String name = entry.getKey();
        JsonNode rule = entry.getValue();
        ConditionReader reader = new ConditionReader(name, faults);
        Optional<Condition> condition = rule.has(CONDITION)
            ? Optional.of(reader.condition(rule.path(CONDITION))) : Optional.empty();
        JsonNode list = rule.path(ASSERTIONS);
        if (!list.isArray() || list.isEmpty()) {
            faults.add(MessageKey.of("rules.fault.assertions", name));
            return;
        }
        int index = 0;
        for (JsonNode each : list) {
            assertions.add(new RuleAssertion(name, index, condition, reader.condition(each.path("Assert")),
                each.path("AssertDescription").asText("").strip()));
            index++;
        }
        if (assertions.size() > Limits.ASSERTIONS) {
            throw tooLarge();
        }
    }
}
