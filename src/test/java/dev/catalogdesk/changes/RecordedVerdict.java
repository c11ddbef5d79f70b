package dev.catalogdesk.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How a computed change set stands to AWS's.
///
/// @param recorded the case
/// @param inFull whether both forms are equal in all
/// @param inAction whether both forms are equal in action, type and replacement
/// @param differences where they are not
record RecordedVerdict(RecordedCase recorded, boolean inFull, boolean inAction, List<String> differences) {
    static RecordedVerdict ofUpdate(RecordedCase recorded) {
        return of(recorded, 2, recorded.computed());
    }

    static RecordedVerdict ofCreation(RecordedCase recorded) {
        return of(recorded, 1, recorded.computedCreation());
    }

    private static RecordedVerdict of(RecordedCase recorded, int changeSet, ChangeSet computed) {
        Map<String, JsonNode> plain = ChangeSetJson.of(computed.plain());
        Map<String, JsonNode> values = ChangeSetJson.of(computed.withPropertyValues());
        Map<String, JsonNode> awsPlain = recorded.recorded(changeSet, false);
        Map<String, JsonNode> awsValues = recorded.recorded(changeSet, true);
        List<String> differences = new ArrayList<>();
        compare("plain", awsPlain, plain, differences);
        compare("with values", awsValues, values, differences);
        return new RecordedVerdict(recorded, differences.isEmpty(),
            brief(awsPlain).equals(brief(plain)) && brief(awsValues).equals(brief(values)), differences);
    }

    /// How many of them are equal, and how.
    static String counted(List<RecordedVerdict> verdicts) {
        return verdicts.size() + ", equal in full "
            + verdicts.stream().filter(RecordedVerdict::inFull).count()
            + ", equal in action, type and replacement "
            + verdicts.stream().filter(RecordedVerdict::inAction).count()
            + ", differing " + verdicts.stream().filter(each -> !each.inFull()).count() + "\n";
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
}
