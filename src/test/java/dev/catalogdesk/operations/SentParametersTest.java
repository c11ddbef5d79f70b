package dev.catalogdesk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.StackSetPreferences;
import dev.catalogdesk.operations.journal.Fact;
import dev.catalogdesk.operations.journal.Inputs;
import dev.catalogdesk.operations.journal.Intent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentParametersTest {
    private final MemoryJournal journal = new MemoryJournal();
    private final Operations operations = new Operations(new ManualScheduler(), () -> 1L << 63, journal);

    @Test
    void tellsWhatWasSentForARecordWithoutItsSecrets() {
        journal.append(intent("1", Map.of("Size", "20"), List.of("Password"), List.of("Key"), Map.of()));
        journal.append(new Fact.Answer("1", "rec-1", "pp-1"));

        SentParameters sent = sent("rec-1");
        assertThat(sent.values()).containsExactly(Map.entry("Size", "20"));
        assertThat(sent.secret()).containsExactly("Password");
        assertThat(sent.previous()).containsExactly("Key");
        assertThat(sent.byPlan()).isFalse();
        assertThat(sent.toString()).doesNotContain("20");
    }

    @Test
    void aRecordThatCarriedOutAPlanHasThePlansParameters() {
        journal.append(intent("1", Map.of("Size", "30"), List.of(), List.of(), Map.of()));
        journal.append(new Fact.Planned("1", "plan-1", "pp-1"));
        journal.append(intent("2", Map.of(), List.of(), List.of(), Map.of("PlanId", "plan-1")));
        journal.append(new Fact.Answer("2", "rec-2", "pp-1"));

        assertThat(sent("rec-2").values()).containsEntry("Size", "30");
        assertThat(sent("rec-2").byPlan()).isTrue();
    }

    @Test
    void whatWasRefusedBelongsToNoRecord() {
        journal.append(intent("1", Map.of("Size", "20"), List.of(), List.of(), Map.of()));
        journal.append(new Fact.Refusal("1", "code", "no", ""));

        assertThat(operations.sentParameters()).isEmpty();
    }

    private SentParameters sent(String record) {
        return Optional.ofNullable(operations.sentParameters().get(record)).orElseThrow();
    }

    private static Intent intent(String id, Map<String, String> values, List<String> secret, List<String> previous,
            Map<String, String> options) {
        return new Intent(id, "UpdateProvisionedProduct", "arn:caller", new Intent.Place("a", "a", "1", "r"), "token",
            new Intent.Target("orders", "pp-1", "prod-1", "", "", "pa-1", "", ""),
            new Inputs(values, secret, previous, List.of(), List.of(), StackSetPreferences.NONE, options));
    }
}
