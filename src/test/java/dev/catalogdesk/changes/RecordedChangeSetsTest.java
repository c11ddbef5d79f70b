package dev.catalogdesk.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Change sets compared with what real AWS answered. Skipped where the recordings are not beside the project.
class RecordedChangeSetsTest {
    private static final int EQUAL_IN_FULL = 43;
    private static final int EQUAL_IN_ACTION = 43;

    @Test
    void answersUpdatesAsAwsDid() {
        List<RecordedVerdict> verdicts = cases().stream().filter(each -> each.macros().isEmpty())
            .map(RecordedVerdict::ofUpdate).toList();
        print("Updates without macros: ", verdicts);
        assertThat(verdicts).filteredOn(RecordedVerdict::inFull).hasSizeGreaterThanOrEqualTo(EQUAL_IN_FULL);
        assertThat(verdicts).filteredOn(RecordedVerdict::inAction).hasSizeGreaterThanOrEqualTo(EQUAL_IN_ACTION);
    }

    @Test
    void answersCreationsAsAwsDid() {
        List<RecordedVerdict> verdicts = cases().stream().filter(each -> each.macros("1").isEmpty())
            .map(RecordedVerdict::ofCreation).toList();
        print("Creations without macros: ", verdicts);
        assertThat(verdicts).filteredOn(each -> each.recorded().macros().isEmpty()).allMatch(RecordedVerdict::inFull);
        assertThat(verdicts).allMatch(RecordedVerdict::inAction);
    }

    @Test
    void namesWhatNeedsAMacroAndShowsWhatIsLeftWithoutIt() {
        List<RecordedVerdict> verdicts = cases().stream().filter(each -> !each.macros().isEmpty())
            .map(RecordedVerdict::ofUpdate).toList();
        StringBuilder table = new StringBuilder("Updates with macros, which only AWS runs, as if these did nothing: ")
            .append(RecordedVerdict.counted(verdicts));
        verdicts.forEach(each -> table.append(each.inAction() ? "  action equal  " : "  DIFFERS       ")
            .append(each.recorded().name()).append(" needs ").append(each.recorded().macros()).append('\n'));
        System.out.print(table);
        assertThat(verdicts).allSatisfy(each -> assertThat(each.recorded().macros()).doesNotContain(""));
    }

    private static void print(String what, List<RecordedVerdict> verdicts) {
        StringBuilder table = new StringBuilder(what).append(RecordedVerdict.counted(verdicts));
        verdicts.forEach(each -> {
            table.append("  ").append(each.inFull() ? "equal  " : "DIFFERS").append("  ")
                .append(each.recorded().name()).append('\n');
            each.differences().forEach(difference -> table.append("    ").append(difference).append('\n'));
        });
        System.out.print(table);
    }

    private static List<RecordedCase> cases() {
        assumeTrue(RecordedCase.present(),
            () -> "The recordings " + RecordedCase.CASES + " are not beside the project.");
        return RecordedCase.all();
    }
}
