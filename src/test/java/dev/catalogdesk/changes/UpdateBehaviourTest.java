package dev.catalogdesk.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.catalogdesk.template.Resolved;
import dev.catalogdesk.template.StackFacts;
import dev.catalogdesk.template.TemplateParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// For each property of each type, and each nested one that the tables name, a pair of templates in which it changes,
/// and two resources that name the changed one: by `Ref`, and by `Fn::GetAtt` of the property that changes. Proves the
/// way through template and difference, not the tables.
class UpdateBehaviourTest {
    private static final StackFacts FACTS = StackFacts.of("eu-west-1", "111111111111", "stack", "arn:stack");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FAILURES = new ArrayList<>();
    private static final Map<String, Integer> PAIRS = new TreeMap<>();
    private static int properties;

    @BeforeAll
    static void compareAll() throws IOException {
        try (InputStream file = UpdateBehaviours.class.getResourceAsStream("cfn-update-behaviour.json")) {
            JSON.readTree(file).path("resources").properties().forEach(type -> {
                Map<String, String> letters = new LinkedHashMap<>();
                type.getValue().path("p").properties().forEach(each ->
                    letters.put(each.getKey(), each.getValue().asText()));
                properties += letters.size();
                type.getValue().path("n").properties().forEach(each ->
                    letters.put(each.getKey(), each.getValue().asText()));
                compare(type.getKey(), letters);
            });
        }
    }

    @Test
    void asksForANewResourceAsTheTablesSayForEachProperty() {
        System.out.println("Properties " + properties + ", with nested ones pairs by update behaviour " + PAIRS
            + ", each beside a Ref and a GetAtt; failing " + FAILURES.size());
        assertThat(properties).isEqualTo(12_116);
        assertThat(FAILURES).isEmpty();
    }

    private static void compare(String type, Map<String, String> letters) {
        List<String> ways = List.copyOf(letters.keySet());
        ChangeSet changes = ChangeSet.between(version(type, ways, "old"), version(type, ways, "new"),
            new ExistingResources(ids(ways.size()), Map.of()), FACTS);
        Map<String, ResourceChange> plain = byId(changes.plain());
        Map<String, ResourceChange> values = byId(changes.withPropertyValues());
        for (int i = 0; i < ways.size(); i++) {
            String letter = letters.getOrDefault(ways.get(i), "");
            PAIRS.merge(letter, 1, Integer::sum);
            String expected = expected(letter);
            String actual = String.join("\n", brief(plain, i), brief(values, i));
            if (!actual.equals(expected)) {
                FAILURES.add(type + " " + ways.get(i) + "\n" + actual + "\nin place of\n" + expected);
            }
        }
    }

    /// What was recorded for topics: cases 073 and 013 for a change in place, 015, 075, 085 and 086 for a replacement.
    private static String expected(String letter) {
        String own = "False Never Static DirectModification";
        String reference = "False Never Static ResourceReference Source";
        String attribute = "False Never Static ResourceAttribute Source.Property";
        String unknown = " old to " + Resolved.KNOWN_AFTER_APPLY;
        String referred = unknown.replace("old", "id") + ", Never Dynamic DirectModification"
            + unknown.replace("old", "id");
        String taken = unknown + ", Never Dynamic DirectModification" + unknown;
        String changed = " old to new";
        return switch (letter) {
            case "I" -> String.join("\n",
                "True Always Static DirectModification; " + reference + "; " + attribute,
                "True Always Static DirectModification" + changed + "; " + reference + referred + "; "
                    + attribute + taken);
            case "C" -> String.join("\n", "Conditional Conditionally Static DirectModification; "
                + reference.replace("Static", "Dynamic") + "; " + attribute.replace("Static", "Dynamic"),
                "Conditional Conditionally Static DirectModification" + changed + "; -; -");
            default -> String.join("\n",
                own + "; -; " + attribute.replace("Static", "Dynamic"), own + changed + "; -; -");
        };
    }

    private static String brief(Map<String, ResourceChange> changes, int index) {
        return List.of("Source", "Reference", "Attribute").stream().map(name -> name + index)
            .map(id -> changes.containsKey(id) ? brief(changes.get(id)) : "-").collect(Collectors.joining("; "))
            .replaceAll("Source" + index + "\\.\\w+", "Source.Property").replace("Source" + index, "Source");
    }

    private static String brief(ResourceChange change) {
        return change.replacement().map(Replacement::text).orElse("") + " " + change.details().stream()
            .map(each -> String.join(" ", each.target().requiresRecreation().text(), each.evaluation().text(),
                each.source().text(), each.causingEntity().orElse("")).strip()
                + each.target().values().map(UpdateBehaviourTest::brief).orElse(""))
            .collect(Collectors.joining(", "));
    }

    /// Of a nested value only the innermost text.
    private static String brief(ChangedValue value) {
        return " " + value.before().orElse("").replaceAll(".*\\W(old)\\W.*", "$1") + " to "
            + value.after().orElse("");
    }

    private static Map<String, String> ids(int count) {
        return IntStream.range(0, count).boxed().collect(Collectors.toMap(i -> "Source" + i, _ -> "id"));
    }

    private static Map<String, ResourceChange> byId(List<ResourceChange> changes) {
        return changes.stream().collect(Collectors.toMap(ResourceChange::logicalId, Function.identity()));
    }

    private static StackVersion version(String type, List<String> ways, String value) {
        Map<String, Object> resources = new LinkedHashMap<>();
        for (int i = 0; i < ways.size(); i++) {
            String source = "Source" + i;
            String[] steps = ways.get(i).replace("[]", ".[]").replace("{}", ".{}").split("\\.");
            resources.put(source, Map.of("Type", type, "Properties", nested(steps, 0, value)));
            resources.put("Reference" + i, naming(Map.of("Ref", source)));
            resources.put("Attribute" + i, naming(Map.of("Fn::GetAtt", List.of(source, steps[0]))));
        }
        JsonNode template = JSON.valueToTree(Map.of("Resources", resources));
        return new StackVersion(TemplateParser.parse(template.toString()), Map.of(), Map.of());
    }

    private static Map<String, Object> naming(Map<String, Object> value) {
        return Map.of("Type", "Custom::Watcher", "Properties", Map.of("Value", value));
    }

    private static Object nested(String[] steps, int at, String value) {
        if (at == steps.length) {
            return value;
        }
        Object inner = nested(steps, at + 1, value);
        return switch (steps[at]) {
            case "[]" -> List.of(inner);
            case "{}" -> Map.of("any", inner);
            default -> Map.of(steps[at], inner);
        };
    }
}
