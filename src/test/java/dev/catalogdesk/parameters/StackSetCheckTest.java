package dev.catalogdesk.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.model.StackSetAmount;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StackSetCheckTest {
    private static final List<String> ACCOUNTS = List.of("111122223333", "222233334444");
    private static final List<String> REGIONS = List.of("eu-central-1", "us-east-1");

    @Test
    void staysWithinTheConstraint() {
        assertThat(StackSetCheck.accounts(List.of("222233334444"), ACCOUNTS)).isEmpty();
        assertThat(StackSetCheck.accounts(List.of("222233334444", "999900001111"), ACCOUNTS))
            .contains(MessageKey.of("form.stackset.other-account", "999900001111"));
        assertThat(StackSetCheck.accounts(List.of("2222-3333-4444"), ACCOUNTS))
            .contains(MessageKey.of("form.stackset.account", "2222-3333-4444"));
        assertThat(StackSetCheck.regions(REGIONS, REGIONS)).isEmpty();
        assertThat(StackSetCheck.regions(List.of("eu-west-1"), REGIONS))
            .contains(MessageKey.of("form.stackset.other-region", "eu-west-1"));
    }

    @Test
    void needsAnAccountAndARegionWhereTheServiceNamesAny() {
        assertThat(StackSetCheck.accounts(List.of(), ACCOUNTS)).isPresent();
        assertThat(StackSetCheck.regions(List.of(), REGIONS)).isPresent();
        assertThat(StackSetCheck.accounts(List.of(), List.of())).isEmpty();
        assertThat(StackSetCheck.regions(List.of(), List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', false", "0, false", "7, false", "999999999, false", "0, true", "100, true", "' 5 ', true"})
    void takesTolerancesInTheirRange(String text, boolean percentage) {
        assertThat(StackSetCheck.tolerance(text, percentage)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "1.5, false", "two, false", "1234567890, false", "101, true", "-1, true", "5%, true"})
    void refusesOtherTolerances(String text, boolean percentage) {
        assertThat(StackSetCheck.tolerance(text, percentage)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0%", "101%", "-1", "x"})
    void refusesAConcurrencyOfNothingOrMoreThanAll(String text) {
        boolean percentage = text.endsWith("%");
        assertThat(StackSetCheck.concurrency(text.replace("%", ""), percentage,
            Optional.of(StackSetAmount.count(500)))).isPresent();
    }

    @Test
    void worksOnOneAccountMoreThanMayFailAtMost() {
        for (int tolerance = 0; tolerance < 20; tolerance++) {
            for (int concurrency = 1; concurrency < 25; concurrency++) {
                Optional<MessageKey> problem = StackSetCheck.concurrency(Integer.toString(concurrency), false,
                    Optional.of(StackSetAmount.count(tolerance)));
                assertThat(problem.isEmpty()).as("%d at a time, %d may fail", concurrency, tolerance)
                    .isEqualTo(concurrency <= tolerance + 1);
            }
        }
        assertThat(StackSetCheck.concurrency("2", false, Optional.empty()))
            .contains(MessageKey.of("form.stackset.concurrency", 1, 0));
        assertThat(StackSetCheck.concurrency("1", false, Optional.empty())).isEmpty();
    }

    @Test
    void leavesPercentagesToTheService() {
        assertThat(StackSetCheck.concurrency("9", false, Optional.of(StackSetAmount.percent(10)))).isEmpty();
        assertThat(StackSetCheck.concurrency("50", true, Optional.of(StackSetAmount.count(0)))).isEmpty();
    }
}
