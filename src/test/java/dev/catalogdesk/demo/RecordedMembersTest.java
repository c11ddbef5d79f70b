package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetType;
import software.amazon.awssdk.services.cloudformation.model.Parameter;

/// Stacks and change sets have the members that AWS was recorded to send, no more and no less: a stack is made by a
/// change set, changed by another and deleted, and each answer is held against AWS's.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordedMembersTest {
    private static final Path CASES = Path.of("..", "shared", "data", "changeset-cases");
    /// Metadata is of the recording. Operations are a later addition to the API. One case warns of what property values
    /// cannot tell.
    private static final Set<String> OTHERS = Set.of("ResponseMetadata", "LastOperations", "StatusReason");
    private static final ObjectMapper JSON = new ObjectMapper();
    private final StackDesk desk = new StackDesk();

    @AfterAll
    void stop() {
        desk.close();
    }

    static Stream<String> cases() throws IOException {
        if (!Files.isDirectory(CASES)) {
            return Stream.of("");
        }
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json"))
                .filter(name -> !name.contains("Transform") && !name.contains("GlobalMacros")).sorted().toList()
                .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areThoseOfAws(String file) throws IOException {
        assumeTrue(!file.isEmpty(), "The recordings are not beside the project.");
        JsonNode recorded = JSON.readTree(CASES.resolve(file).toFile());
        String name = StackDesk.name();
        run(recorded, name, ChangeSetType.CREATE, "1");
        run(recorded, name, ChangeSetType.UPDATE, "2");
        String arn = desk.stack(name).stackId();
        desk.stacks.deleteStack(r -> r.stackName(name));
        desk.settle();
        assertThat(members(SdkTree.of(desk.stack(arn))))
            .isEqualTo(members(recorded.path("aws").path("delete-describe")));
    }

    private void run(JsonNode recorded, String name, ChangeSetType kind, String number) {
        String arn = desk.stacks.createChangeSet(r -> r.stackName(name).changeSetName("change" + number)
            .changeSetType(kind).templateBody(recorded.path("template" + number).toString())
            .parameters(parameters(recorded.path("params" + number)))
            .capabilitiesWithStrings(acknowledged(recorded.path("aws").path("describe-change-set-" + number)))).id();
        desk.settle();
        for (boolean values : List.of(false, true)) {
            JsonNode answer = SdkTree.of(desk.stacks.describeChangeSet(r ->
                r.changeSetName(arn).includePropertyValues(values)));
            JsonNode aws = recorded.path("aws").path("describe-change-set-" + number + (values ? "-prop-values" : ""));
            assertThat(members(answer)).isEqualTo(members(aws));
            for (JsonNode change : aws.path("Changes")) {
                assertThat(of(change)).as(change.toString()).isEqualTo(of(sameResource(answer, change)));
            }
        }
        desk.stacks.executeChangeSet(r -> r.changeSetName(arn));
        desk.settle();
        assertThat(members(SdkTree.of(desk.stack(name))))
            .isEqualTo(members(recorded.path("aws").path("post-create-" + number + "-describe")));
    }


    private static JsonNode sameResource(JsonNode answer, JsonNode change) {
        String id = change.path("ResourceChange").path("LogicalResourceId").asText();
        return StreamSupport.stream(answer.path("Changes").spliterator(), false)
            .filter(each -> each.path("ResourceChange").path("LogicalResourceId").asText().equals(id))
            .findFirst().orElseThrow();
    }

    private static Set<String> of(JsonNode change) {
        Set<String> members = members(change.path("ResourceChange"));
        // Recordings of one month tell it of what is new, later ones never.
        if (change.path("ResourceChange").path("Action").asText().equals("Add")) {
            members.remove("Replacement");
        }
        change.path("ResourceChange").path("Details").forEach(detail -> {
            members.addAll(members(detail));
            members(detail.path("Target")).forEach(member -> members.add("Target." + member));
        });
        return members;
    }

    private static Set<String> members(JsonNode node) {
        Set<String> members = new TreeSet<>();
        node.fieldNames().forEachRemaining(members::add);
        members.removeAll(OTHERS);
        return members;
    }

    private static List<String> acknowledged(JsonNode answer) {
        return answer.path("Capabilities").valueStream().map(JsonNode::asText).toList();
    }

    private static List<Parameter> parameters(JsonNode values) {
        return values.properties().stream().map(each -> Parameter.builder().parameterKey(each.getKey())
            .parameterValue(each.getValue().asText()).build()).toList();
    }
}
