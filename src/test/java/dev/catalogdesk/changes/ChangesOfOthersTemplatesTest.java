package dev.catalogdesk.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.template.ListedTemplate;
import dev.catalogdesk.template.StackFacts;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateException;
import dev.catalogdesk.template.TemplateJson;
import dev.catalogdesk.template.TemplateParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Templates that somebody else wrote, changed in one place. Skipped where they are not beside the project.
class ChangesOfOthersTemplatesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARK = "-changed";
    private static final StackFacts FACTS = new StackFacts("us-east-1", "111111111111", "stack",
        "arn:aws:cloudformation:us-east-1:111111111111:stack/stack/1-2-3-4-5", List.of(),
        Stream.of("a", "b", "c", "d", "e", "f").map("us-east-1"::concat).toList(), Map.of());

    /// A text in the properties of a resource.
    ///
    /// @param resource the resource
    /// @param holder the object that holds it
    /// @param key its key there
    private record Leaf(String resource, ObjectNode holder, String key) {
    }

    @Test
    void findsNoChangeInTheSameTemplateAndEachTextThatChanges() throws JsonProcessingException {
        assumeTrue(ListedTemplate.areThere(), "The templates are not beside the project.");
        List<String> wrong = new ArrayList<>();
        int templates = 0;
        int texts = 0;
        for (ListedTemplate each : ListedTemplate.good()) {
            Template template = each.parse();
            StackVersion version = version(template);
            try {
                if (!between(version, version).plain().isEmpty()) {
                    wrong.add(each.file() + " changes by itself");
                }
            } catch (TemplateException e) {
                // What it asks of its values is not fulfilled by any that fit their types.
                continue;
            }
            templates++;
            texts += compare(each.file(), version, wrong);
        }
        System.out.println("Templates of others " + templates + ", texts changed in them " + texts + ", not found "
            + wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(templates).isPositive();
    }

    private static int compare(String file, StackVersion version, List<String> wrong)
            throws JsonProcessingException {
        JsonNode root = JSON.readTree(TemplateJson.write(version.template().root()));
        List<String> there = between(StackVersion.none(), version).plain().stream()
            .map(ResourceChange::logicalId).toList();
        List<Leaf> leaves = new ArrayList<>();
        there.forEach(id -> collect(id, root.path("Resources").path(id).path("Properties"), leaves));
        int step = Math.max(1, leaves.size() / 3);
        int changed = 0;
        for (int i = 0; i < leaves.size(); i += step) {
            Leaf leaf = leaves.get(i);
            JsonNode old = leaf.holder().get(leaf.key());
            leaf.holder().put(leaf.key(), old.asText() + MARK);
            StackVersion other =
                new StackVersion(TemplateParser.parse(root.toString()), version.parameters(), Map.of());
            if (!found(between(version, other), leaf)) {
                wrong.add(file + " " + leaf.resource() + " " + leaf.key());
            }
            leaf.holder().set(leaf.key(), old);
            changed++;
        }
        return changed;
    }

    private static boolean found(ChangeSet changes, Leaf leaf) {
        return changes.plain().stream().anyMatch(each -> each.logicalId().equals(leaf.resource()))
            && changes.withPropertyValues().stream().filter(each -> each.logicalId().equals(leaf.resource()))
                .flatMap(each -> each.details().stream()).flatMap(each -> each.target().values().stream())
                .anyMatch(each -> each.after().filter(after -> after.contains(MARK)).isPresent());
    }

    /// Texts that are no part of a function.
    private static void collect(String resource, JsonNode node, List<Leaf> leaves) {
        if (node instanceof ObjectNode object) {
            object.properties().stream()
                .filter(each -> !each.getKey().startsWith("Fn::") && !each.getKey().matches("Ref|Condition"))
                .forEach(each -> {
                    if (each.getValue().isTextual()) {
                        leaves.add(new Leaf(resource, object, each.getKey()));
                    }
                    collect(resource, each.getValue(), leaves);
                });
        } else {
            node.forEach(each -> collect(resource, each, leaves));
        }
    }

    private static StackVersion version(Template template) {
        UpgradePair same = new UpgradePair("", template, template, Map.of());
        return new StackVersion(template, new UpgradeValues(same, FACTS).usual().before(), Map.of());
    }

    private static ChangeSet between(StackVersion before, StackVersion after) {
        return ChangeSet.between(before, after, ExistingResources.unknown(), FACTS);
    }
}
