package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.catalogdesk.changes.UpdateBehaviours;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Capability;
import software.amazon.awssdk.services.cloudformation.model.Change;
import software.amazon.awssdk.services.cloudformation.model.DescribeChangeSetResponse;
import software.amazon.awssdk.services.cloudformation.model.ResourceChange;
import software.amazon.awssdk.services.cloudformation.model.ResourceChangeDetail;

/// Each property that the tables of update behaviour know is changed in a stack, beside a `Ref` and a `Fn::GetAtt` to
/// what it belongs to, and CloudFormation's own SDK reads what that comes to, in both forms.
class UpdateBehaviourOnTheWireTest extends LiveDemo {
    private static final int AT_ONCE = 100;
    private static final ObjectMapper JSON = new ObjectMapper();
    private final CloudFormationClient stacks = SdkClients.stacks(server, SampleScenario.REGION);
    private final List<String> wrong = new ArrayList<>();
    private int stackNumber;

    /// A property, and how it takes a change: in place (M), conditionally (C) or by replacement (I).
    private record Property(String type, String name, String letter) {
    }

    @AfterEach
    void stopCloudFormation() {
        stacks.close();
    }

    @Test
    void tellsWhatEachPropertyAsksForAndWhatThatDoesToOthers() throws IOException {
        List<Property> all = properties();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            compare(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        System.out.printf("Properties changed over the wire: %d in %d stacks; told otherwise: %d%n",
            all.size(), stackNumber, wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(all).hasSize(12_116);
    }

    private void compare(List<Property> properties) {
        String name = "stack" + stackNumber++;
        stacks.createStack(r -> r.stackName(name).templateBody(template(properties, "old"))
            .capabilities(Capability.CAPABILITY_NAMED_IAM));
        time.pass(Duration.ofMinutes(3));
        stacks.createChangeSet(r -> r.stackName(name).changeSetName("next")
            .templateBody(template(properties, "new")).capabilities(Capability.CAPABILITY_NAMED_IAM));
        time.pass(Duration.ofMinutes(1));
        Map<String, ResourceChange> plain = described(name, false);
        Map<String, ResourceChange> values = described(name, true);
        for (int i = 0; i < properties.size(); i++) {
            String told = String.join("; ", told(plain, i), told(values, i));
            String expected = expected(properties.get(i)).replace("#", Integer.toString(i));
            if (!told.equals(expected)) {
                wrong.add(properties.get(i) + ": " + told + " in place of " + expected);
            }
        }
        stacks.deleteStack(r -> r.stackName(name));
    }

    private Map<String, ResourceChange> described(String stack, boolean withValues) {
        List<Change> changes = new ArrayList<>();
        String token = null;
        do {
            String next = token;
            DescribeChangeSetResponse page = stacks.describeChangeSet(r -> r.stackName(stack).changeSetName("next")
                .includePropertyValues(withValues).nextToken(next));
            changes.addAll(page.changes());
            token = page.nextToken();
        } while (token != null);
        return changes.stream().map(Change::resourceChange)
            .collect(Collectors.toMap(ResourceChange::logicalResourceId, Function.identity()));
    }

    private static String told(Map<String, ResourceChange> changes, int index) {
        return List.of("Source", "Reference", "Attribute").stream().map(each -> each + index)
            .map(id -> changes.containsKey(id) ? told(changes.get(id)) : "-").collect(Collectors.joining(" | "));
    }

    private static String told(ResourceChange change) {
        return change.details().stream().map(UpdateBehaviourOnTheWireTest::told).collect(Collectors.joining(" + "));
    }

    private static String told(ResourceChangeDetail detail) {
        String cause = detail.causingEntity() == null ? "" : " " + detail.causingEntity();
        return detail.target().requiresRecreationAsString() + " " + detail.evaluationAsString() + " "
            + detail.changeSourceAsString() + cause;
    }

    /// As recorded: cases 073 and 013 for a change in place, 015, 075, 085 and 086 for a replacement.
    private static String expected(Property property) {
        String reference = "Never Static ResourceReference Source#";
        String attribute = "Never Static ResourceAttribute Source#." + property.name();
        String unsure = " + Never Dynamic DirectModification";
        return switch (property.letter()) {
            case "I" -> "Always Static DirectModification | " + reference + " | " + attribute
                + "; Always Static DirectModification | " + reference + unsure + " | " + attribute + unsure;
            case "C" -> "Conditionally Static DirectModification | " + reference.replace("Static", "Dynamic") + " | "
                + attribute.replace("Static", "Dynamic") + "; Conditionally Static DirectModification | - | -";
            default -> "Never Static DirectModification | - | " + attribute.replace("Static", "Dynamic")
                + "; Never Static DirectModification | - | -";
        };
    }

    private static List<Property> properties() throws IOException {
        List<Property> all = new ArrayList<>();
        try (InputStream file = UpdateBehaviours.class.getResourceAsStream("cfn-update-behaviour.json")) {
            JSON.readTree(file).path("resources").properties().forEach(type ->
                type.getValue().path("p").properties().forEach(each ->
                    all.add(new Property(type.getKey(), each.getKey(), each.getValue().asText()))));
        }
        return all;
    }

    private static String template(List<Property> properties, String value) {
        Map<String, Object> resources = new LinkedHashMap<>();
        for (int i = 0; i < properties.size(); i++) {
            Property property = properties.get(i);
            resources.put("Source" + i, Map.of("Type", property.type(), "Properties", Map.of(property.name(), value)));
            resources.put("Reference" + i, naming(Map.of("Ref", "Source" + i)));
            resources.put("Attribute" + i, naming(Map.of("Fn::GetAtt", List.of("Source" + i, property.name()))));
        }
        JsonNode template = JSON.valueToTree(Map.of("Resources", resources));
        return template.toString();
    }

    private static Map<String, Object> naming(Map<String, Object> value) {
        return Map.of("Type", "Custom::Watcher", "Properties", Map.of("Value", value));
    }
}
