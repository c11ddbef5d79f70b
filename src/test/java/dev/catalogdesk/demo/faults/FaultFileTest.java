package dev.catalogdesk.demo.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catalogdesk.demo.seed.ScenarioException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultFileTest {
    @Test
    void readsAllThatCanBeAskedFor() {
        FaultPlan plan = FaultFile.read("faults.yaml", """
            seed: 7
            searchLag: 5 seconds
            expireTokenAfter: 100
            tagOptions: not migrated
            faults:
              - fault: throttle
                operation: [SearchProducts, "*"]
                calls: 20
                chance: 12.5%
                burst: 3
              - {fault: delay, by: 300 milliseconds}
            """);
        assertThat(plan.seed()).isEqualTo(7);
        assertThat(plan.searchLag()).contains(Duration.ofSeconds(5));
        assertThat(plan.expireTokenAfter()).isEqualTo(OptionalInt.of(100));
        assertThat(plan.tagOptionsNotMigrated()).isTrue();
        assertThat(plan.rules()).containsExactly(
            new FaultRule("faults.yaml, line 6", "SearchProducts", FaultKind.THROTTLE, Duration.ZERO, 20, 0.125, 3),
            new FaultRule("faults.yaml, line 6", "*", FaultKind.THROTTLE, Duration.ZERO, 20, 0.125, 3),
            new FaultRule("faults.yaml, line 11", "*", FaultKind.DELAY, Duration.ofMillis(300), Faults.ALWAYS, 1, 1));
    }

    @Test
    void readsJson() {
        FaultPlan plan = FaultFile.read("request", "{\"faults\": [{\"fault\": \"reset-after\", \"calls\": 1}]}");
        assertThat(plan.rules()).extracting(FaultRule::kind).containsExactly(FaultKind.RESET_AFTER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{fault: nonsense}|nonsense is no fault; there are throttle, internal, unavailable, deny, expire, reset-before,"
            + " reset-after, truncate, malform, delay.",
        "{operation: X}|the key fault is missing.",
        "{fault: delay}|the key by is missing.",
        "{fault: deny, by: 1 second}|by is for the fault delay only.",
        "{fault: delay, by: soon}|\"soon\" is no time such as 300 milliseconds, 5 seconds or 1 minute.",
        "{fault: deny, calls: 0}|\"0\" is no whole number from 1 to 999999999.",
        "{fault: deny, calls: often}|\"often\" is no whole number from 1 to 999999999.",
        "{fault: deny, chance: 0%}|\"0%\" is no chance such as 10%, above 0% and up to 100%.",
        "{fault: deny, chance: 101%}|\"101%\" is no chance such as 10%, above 0% and up to 100%.",
        "{fault: deny, colour: red}|the key colour is not known here, only fault, operation, calls, chance, burst, by.",
        "[]|keys with values are expected."})
    void namesFileLineAndWhatIsAllowed(String rule, String problem) {
        assertThatThrownBy(() -> FaultFile.read("my.yaml", "seed: 1\nfaults:\n  - " + rule + "\n"))
            .isInstanceOf(ScenarioException.class).hasMessage("my.yaml, line 3: " + problem);
    }

    @Test
    void refusesOperationsThatDoNotExist() {
        FaultPlan plan = FaultFile.read("my.yaml", "faults:\n  - {fault: deny, operation: Serach}\n");
        assertThatThrownBy(() -> plan.checked(List.of("SearchProducts", "DescribeProduct")))
            .isInstanceOf(ScenarioException.class).hasMessage("my.yaml, line 2: Serach is no operation that is"
                + " simulated. Use * for all, or one of DescribeProduct, SearchProducts.");
    }
}
