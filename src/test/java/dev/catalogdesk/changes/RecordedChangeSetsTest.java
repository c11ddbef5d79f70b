package dev.catalogdesk.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Change sets compared with what real AWS answered. Skipped where the recordings are not beside the project.
class RecordedChangeSetsTest {
    private static final Path CASES = Path.of("..", "shared", "data", "changeset-cases");
    private static final int EQUAL_IN_FULL = 43;
    private static final int EQUAL_IN_ACTION = 43;

    @Test
    void answersUpdatesAsAwsDid() {
        List<Verdict> verdicts = cases().stream().map(RecordedChangeSetsTest::update).toList();
        print("Updates", verdicts);
        assertThat(verdicts).filteredOn(Verdict::inFull).hasSizeGreaterThanOrEqualTo(EQUAL_IN_FULL);
        assertThat(verdicts).filteredOn(Verdict::inAction).hasSizeGreaterThanOrEqualTo(EQUAL_IN_ACTION);
    }

    @Test
    void answersCreationsAsAwsDid() {
        List<Verdict> verdicts = cases().stream().map(RecordedChangeSetsTest::creation).toList();
        print("Creations", verdicts);
        assertThat(verdicts).allMatch(Verdict::inFull);
    }

    /// How a computed change set stands to AWS's.
    private record Verdict(String name, boolean inFull, boolean inAction, List<String> differences) {
    }

    private static Verdict update(RecordedCase each) {
        ChangeSet computed = each.computed();
        return verdict(each, 2, computed);
    }

    private static Verdict creation(RecordedCase each) {
        return verdict(each, 1, each.computedCreation());
    }

    private static Verdict verdict(RecordedCase recorded, int changeSet, ChangeSet computed) {
        Map<String, JsonNode> plain = ChangeSetJson.of(computed.plain());
        Map<String, JsonNode> values = ChangeSetJson.of(computed.withPropertyValues());
        Map<String, JsonNode> awsPlain = recorded.recorded(changeSet, false);
        Map<String, JsonNode> awsValues = recorded.recorded(changeSet, true);
        List<String> differences = new ArrayList<>();
        compare("plain", awsPlain, plain, differences);
        compare("with values", awsValues, values, differences);
        return new Verdict(recorded.name(), differences.isEmpty(),
            brief(awsPlain).equals(brief(plain)) && brief(awsValues).equals(brief(values)), differences);
    }

    private static void compare(
            String form, Map<String, JsonNode> aws, Map<String, JsonNode> ours, List<String> differences) {
        if (!aws.equals(ours)) {
            differences.add(form + "\n      AWS  " + aws + "\n      ours " + ours);
        }
    }

    private static Map<String, String> brief(Map<String, JsonNode> changes) {
        Map<String, String> brief = new TreeMap<>();
        changes.forEach((id, change) -> brief.put(id, String.join(" ", change.path("Action").asText(),
            change.path("ResourceType").asText(), change.path("Replacement").asText())));
        return brief;
    }

    private static void print(String what, List<Verdict> verdicts) {
        StringBuilder table = new StringBuilder(what).append(" without macros: ").append(verdicts.size())
            .append(", equal in full ").append(verdicts.stream().filter(Verdict::inFull).count())
            .append(", equal in action, type and replacement ")
            .append(verdicts.stream().filter(Verdict::inAction).count())
            .append(", differing ").append(verdicts.stream().filter(each -> !each.inFull()).count()).append('\n');
        verdicts.forEach(each -> {
            table.append("  ").append(each.inFull() ? "equal  " : "DIFFERS").append("  ").append(each.name())
                .append('\n');
            each.differences().forEach(difference -> table.append("    ").append(difference).append('\n'));
        });
        System.out.print(table);
    }

    private static List<RecordedCase> cases() {
        assumeTrue(Files.isDirectory(CASES), () -> "The recordings " + CASES + " are not beside the project.");
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted()
                .map(RecordedChangeSetsTest::read).filter(each -> !each.hasMacro()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecordedCase read(Path file) {
        try {
            JsonNode content = new ObjectMapper().readTree(file.toFile());
            return new RecordedCase(content.path("name").asText(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
