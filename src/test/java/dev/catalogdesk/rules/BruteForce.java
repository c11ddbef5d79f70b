package dev.catalogdesk.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Evaluates rules the slow way, straight from their JSON: every missing value is tried with all of its domain, and
/// every comparison that needs AWS as true and as false. Written apart from the program, to be held against it.
final class BruteForce {
    private final Map<String, List<List<String>>> domains;

    /// Needs all values that parameters can have, each as a list.
    BruteForce(Map<String, List<List<String>>> domains) {
        this.domains = domains;
    }

    /// How an assertion stands. Values that are missing from the map are unknown.
    AssertionStatus status(JsonNode rule, JsonNode demand, Map<String, List<String>> values) {
        Set<AssertionStatus> seen = EnumSet.noneOf(AssertionStatus.class);
        List<String> unknown = domains.keySet().stream().filter(key -> !values.containsKey(key))
            .filter(key -> (rule.path("RuleCondition") + demand.toString()).contains('"' + key + '"')).toList();
        complete(unknown, new HashMap<>(values), all -> seen.add(known(rule, demand, all)));
        if (seen.size() == 1) {
            return seen.iterator().next();
        }
        return EnumSet.of(AssertionStatus.SATISFIED, AssertionStatus.NOT_APPLICABLE).containsAll(seen)
            ? AssertionStatus.SATISFIED : AssertionStatus.OPEN;
    }

    private void complete(List<String> unknown, Map<String, List<String>> values,
            Consumer<Map<String, List<String>>> use) {
        if (unknown.isEmpty()) {
            use.accept(values);
            return;
        }
        for (List<String> value : domains.getOrDefault(unknown.getFirst(), List.of())) {
            values.put(unknown.getFirst(), value);
            complete(unknown.subList(1, unknown.size()), values, use);
        }
    }

    private static AssertionStatus known(JsonNode rule, JsonNode demand, Map<String, List<String>> values) {
        List<JsonNode> aws = new ArrayList<>();
        collect(rule.path("RuleCondition"), aws);
        collect(demand, aws);
        Set<AssertionStatus> seen = EnumSet.noneOf(AssertionStatus.class);
        for (int bits = 0; bits < 1 << aws.size(); bits++) {
            IdentityHashMap<JsonNode, Boolean> assumed = new IdentityHashMap<>();
            for (int i = 0; i < aws.size(); i++) {
                assumed.put(aws.get(i), (bits & 1 << i) != 0);
            }
            if (rule.has("RuleCondition") && !truth(rule.get("RuleCondition"), values, assumed)) {
                seen.add(AssertionStatus.NOT_APPLICABLE);
            } else {
                seen.add(truth(demand, values, assumed) ? AssertionStatus.SATISFIED : AssertionStatus.VIOLATED);
            }
        }
        if (seen.size() == 1) {
            return seen.iterator().next();
        }
        return seen.contains(AssertionStatus.VIOLATED) ? AssertionStatus.CHECKED_BY_AWS : AssertionStatus.SATISFIED;
    }

    /// Finds the comparisons that need AWS.
    private static void collect(JsonNode node, List<JsonNode> aws) {
        if (node.isMissingNode()) {
            return;
        }
        String name = node.fieldNames().next();
        if (Set.of("Fn::And", "Fn::Or", "Fn::Not").contains(name)) {
            node.get(name).forEach(each -> collect(each, aws));
        } else if (node.toString().contains("RefAll")) {
            aws.add(node);
        }
    }

    private static boolean truth(
            JsonNode node, Map<String, List<String>> values, IdentityHashMap<JsonNode, Boolean> assumed) {
        Boolean decided = assumed.get(node);
        if (decided != null) {
            return decided;
        }
        String name = node.fieldNames().next();
        List<JsonNode> arguments = new ArrayList<>();
        node.get(name).forEach(arguments::add);
        return switch (name) {
            case "Fn::And" -> arguments.stream().allMatch(each -> truth(each, values, assumed));
            case "Fn::Or" -> arguments.stream().anyMatch(each -> truth(each, values, assumed));
            case "Fn::Not" -> !truth(arguments.getFirst(), values, assumed);
            default -> compare(name, texts(arguments.get(0), values), texts(arguments.get(1), values));
        };
    }

    private static boolean compare(String name, List<String> left, List<String> right) {
        return switch (name) {
            case "Fn::Equals" -> left.equals(right);
            case "Fn::Contains" -> left.containsAll(right);
            case "Fn::EachMemberIn", "Fn::EachMemberEquals" -> right.containsAll(left);
            default -> throw new AssertionError(name);
        };
    }

    private static List<String> texts(JsonNode node, Map<String, List<String>> values) {
        if (node.isObject()) {
            return values.getOrDefault(node.get("Ref").asText(), List.of());
        }
        if (node.isArray()) {
            List<String> members = new ArrayList<>();
            node.forEach(each -> members.addAll(texts(each, values)));
            return members;
        }
        return List.of(node.asText());
    }
}
