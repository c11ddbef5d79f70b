package dev.catalogdesk.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// Rules and values thrown together from a seed: texts `p`, `q`, `r` with three allowed values, `t`, `u` with none,
/// and a list `l` with three allowed members.
final class RandomRules {
    static final List<RuleParameter> PARAMETERS = List.of(
        text("p", "x", "y", "z"), text("q", "x", "y", "z"), text("r", "x", "y", "z"), text("t"), text("u"),
        new RuleParameter("l", true, true, false, List.of("x", "y", "z")));
    static final Map<String, List<List<String>>> DOMAINS = Map.of(
        "p", singles("x", "y", "z"), "q", singles("x", "y", "z"), "r", singles("x", "y", "z"),
        "t", singles("x", "y", "z", "1", "2"), "u", singles("x", "y", "z", "1", "2"),
        "l", List.of(List.of("x"), List.of("y"), List.of("z"), List.of("x", "y"), List.of("x", "z"),
            List.of("y", "z"), List.of("x", "y", "z")));
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Random random;
    private final List<String> texts;
    private final boolean free;

    /// Throws the dice.
    ///
    /// @param seed where they begin
    /// @param free whether more takes part than the texts with allowed values
    RandomRules(long seed, boolean free) {
        random = new Random(seed);
        this.free = free;
        texts = free ? List.of("p", "q", "r", "t", "u") : List.of("p", "q", "r");
    }

    private static RuleParameter text(String key, String... allowed) {
        return new RuleParameter(key, false, true, false, List.of(allowed));
    }

    private static List<List<String>> singles(String... texts) {
        return Stream.of(texts).map(List::of).toList();
    }

    /// One to four rules of one or two assertions.
    ObjectNode rules() {
        ObjectNode rules = JSON.createObjectNode();
        for (int i = random.nextInt(4); i >= 0; i--) {
            ObjectNode rule = rules.putObject("R" + i);
            if (random.nextBoolean()) {
                rule.set("RuleCondition", condition(1));
            }
            ArrayNode assertions = rule.putArray("Assertions");
            for (int j = random.nextInt(2); j >= 0; j--) {
                assertions.addObject().set("Assert", condition(2));
            }
        }
        return rules;
    }

    /// Values for all parameters but at most `missing` ones.
    Map<String, List<String>> values(int missing) {
        Map<String, List<String>> values = new HashMap<>();
        PARAMETERS.stream().map(RuleParameter::key).sorted().forEach(key -> values.put(key, value(key)));
        for (int i = 0; i < missing; i++) {
            values.remove(PARAMETERS.get(random.nextInt(PARAMETERS.size())).key());
        }
        return values;
    }

    List<String> value(String key) {
        List<List<String>> domain = domain(key);
        return domain.get(random.nextInt(domain.size()));
    }

    /// All values that a parameter can have.
    static List<List<String>> domain(String key) {
        return DOMAINS.getOrDefault(key, List.of());
    }

    String key() {
        return PARAMETERS.get(random.nextInt(PARAMETERS.size())).key();
    }

    private ObjectNode condition(int depth) {
        int kind = random.nextInt(depth > 0 ? 10 : 6);
        return switch (kind) {
            case 0, 1 -> function("Fn::Equals", ref(), random.nextInt(3) == 0 ? ref() : literal());
            case 2, 3 -> function("Fn::Contains", list(), ref());
            case 4 -> free ? ofLists() : function("Fn::Equals", literal(), ref());
            case 5 -> free && random.nextBoolean()
                ? function("Fn::EachMemberIn", reference("l"), JSON.createObjectNode().put("Fn::RefAll", "T"))
                : function("Fn::Contains", list(), ref());
            case 6, 7 -> function("Fn::Not", condition(depth - 1));
            case 8 -> function("Fn::And", condition(depth - 1), condition(depth - 1));
            default -> function("Fn::Or", condition(depth - 1), condition(depth - 1), condition(depth - 1));
        };
    }

    private ObjectNode ofLists() {
        return switch (random.nextInt(4)) {
            case 0 -> function("Fn::EachMemberEquals", reference("l"), random.nextBoolean() ? ref() : literal());
            case 1 -> function("Fn::Contains", reference("l"), random.nextBoolean() ? ref() : literal());
            case 2 -> function("Fn::EachMemberIn", list(), reference("l"));
            default -> function("Fn::EachMemberIn", reference("l"), list());
        };
    }

    private JsonNode list() {
        ArrayNode list = JSON.createArrayNode();
        for (int i = random.nextInt(3); i >= 0; i--) {
            list.add(random.nextInt(6) == 0 ? ref() : literal());
        }
        return list;
    }

    private JsonNode literal() {
        return JSON.getNodeFactory().textNode(List.of("x", "y", "z").get(random.nextInt(3)));
    }

    private ObjectNode ref() {
        return reference(texts.get(random.nextInt(texts.size())));
    }

    private static ObjectNode reference(String key) {
        return JSON.createObjectNode().put("Ref", key);
    }

    private static ObjectNode function(String name, JsonNode... arguments) {
        ObjectNode node = JSON.createObjectNode();
        ArrayNode array = node.putArray(name);
        List.of(arguments).forEach(array::add);
        return node;
    }
}
