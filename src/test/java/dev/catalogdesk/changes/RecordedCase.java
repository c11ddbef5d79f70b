package dev.catalogdesk.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.template.StackFacts;
import dev.catalogdesk.template.TemplateParser;
import dev.catalogdesk.template.TemplateTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A pair of templates and what AWS answered.
record RecordedCase(String name, JsonNode content) {
    static final Path CASES = Path.of("..", "shared", "data", "changeset-cases");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STACK = "<stack-name:1>";
    private static final StackFacts FACTS = StackFacts.of("us-east-1", "111111111111", STACK,
        "arn:aws:cloudformation:us-east-1:111111111111:stack/" + STACK + "/<resource:2>");

    static boolean present() {
        return Files.isDirectory(CASES);
    }

    /// All that lie beside the project, by name.
    static List<RecordedCase> all() {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().map(RecordedCase::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecordedCase read(Path file) {
        try {
            JsonNode content = JSON.readTree(file.toFile());
            return new RecordedCase(content.path("name").asText(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The macros that change one of the templates. Loops of the language extensions we unroll ourselves.
    SequencedSet<String> macros() {
        SequencedSet<String> macros = macros("1");
        macros.addAll(macros("2"));
        return macros;
    }

    /// The macros that change one template.
    ///
    /// @param number 1 for the older, 2 for the newer
    SequencedSet<String> macros(String number) {
        SequencedSet<String> macros = new LinkedHashSet<>();
        JsonNode template = content.path("template" + number);
        names(template.path("Transform"), macros);
        template.findValues("Fn::Transform").forEach(each -> names(each, macros));
        macros.remove(TemplateTransform.LANGUAGE_EXTENSIONS);
        return macros;
    }

    private static void names(JsonNode macro, Set<String> macros) {
        if (macro.isArray()) {
            macro.forEach(each -> names(each, macros));
        } else if (!macro.isMissingNode()) {
            macros.add(macro.path("Name").asText(macro.asText()));
        }
    }

    ChangeSet computed() {
        return ChangeSet.between(version("1"), version("2"), new ExistingResources(physicalIds(), Map.of()), FACTS);
    }

    ChangeSet computedCreation() {
        return ChangeSet.between(StackVersion.none(), version("1"), ExistingResources.unknown(), FACTS);
    }

    /// AWS's answer, in the form of [ChangeSetJson].
    ///
    /// @param changeSet 1 for the creation, 2 for the update
    Map<String, JsonNode> recorded(int changeSet, boolean withValues) {
        JsonNode answer = content.path("aws").path("describe-change-set-" + changeSet
            + (withValues ? "-prop-values" : ""));
        Map<String, JsonNode> changes = new TreeMap<>();
        for (JsonNode each : plainly(answer.path("Changes"))) {
            ObjectNode change = (ObjectNode) each.path("ResourceChange");
            if (change.path("Action").asText().equals("Add")) {
                // Recordings of one month say so for every new resource, later ones never.
                change.remove("Replacement");
            }
            changes.put(change.path("LogicalResourceId").asText(), normal(change));
        }
        return changes;
    }

    /// Details have no order: AWS's varies between answers to the same question.
    static JsonNode normal(ObjectNode change) {
        List<JsonNode> details = StreamSupport.stream(change.path("Details").spliterator(), false)
            .sorted(Comparator.comparing(RecordedCase::sortKey)).toList();
        ArrayNode sorted = JSON.createArrayNode();
        details.forEach(sorted::add);
        change.set("Details", sorted);
        return change;
    }

    private static String sortKey(JsonNode detail) {
        return detail.path("Target").path("Name").asText() + detail.path("Target").path("Path").asText()
            + detail.path("ChangeSource").asText() + detail.path("CausingEntity").asText()
            + detail.path("Evaluation").asText();
    }

    private StackVersion version(String number) {
        Map<String, String> parameters = new HashMap<>();
        content.path("params" + number).properties().forEach(each ->
            parameters.put(each.getKey(), each.getValue().asText()));
        return new StackVersion(
            TemplateParser.parse(content.path("template" + number).toString()), parameters, Map.of());
    }

    /// What the stack had before the update, from its events.
    private Map<String, String> physicalIds() {
        Map<String, String> ids = new HashMap<>();
        plainly(content.path("aws").path("per-resource-events")).forEach(events -> events.forEach(event -> {
            String id = event.path("PhysicalResourceId").asText();
            if (event.path("ResourceStatus").asText().equals("CREATE_COMPLETE") && !id.isEmpty()) {
                ids.put(event.path("LogicalResourceId").asText(), id);
            }
        }));
        return ids;
    }

    private static JsonNode plainly(JsonNode answer) {
        try {
            return JSON.readTree(answer.toString().replace("<partition>", FACTS.partition())
                .replace("<region>", FACTS.region()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
