package dev.catalogdesk.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.model.StackSetAmount;
import dev.catalogdesk.ui.component.Messages;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StackSetRolloutTest {
    private static final Messages MESSAGES = Messages.load();

    @Test
    void saysWhenItStopsAndHowManyAtATime() {
        assertThat(words(new StackSetRollout(10, 3, count(2), count(3))))
            .startsWith("Stops after more than 2 failed accounts in a region, 3 at a time. 30 stacks: 10 accounts in"
                + " each of 3 regions, one region after the other.")
            .endsWith("does not begin in those that follow.");
    }

    @Test
    void saysWhatTheServiceDoesByItself() {
        assertThat(words(new StackSetRollout(1, 1, Optional.empty(), Optional.empty())))
            .isEqualTo("Stops at the first failed account in a region, 1 at a time. 1 stack: 1 account in 1 region.");
    }

    @Test
    void saysWhatPercentagesComeTo() {
        assertThat(words(new StackSetRollout(7, 1, percent(30), percent(10))))
            .contains("Stops after more than 2 failed accounts in a region, 1 at a time.",
                "30% of 7 accounts rounds down to 2 that may fail.",
                "10% of 7 accounts rounds down to 1 at a time, at least 1.");
    }

    @Test
    void saysThatTheToleranceHoldsTheConcurrencyDown() {
        assertThat(words(new StackSetRollout(10, 1, percent(10), count(5))))
            .contains("2 at a time.", "so 2 at a time rather than 5");
    }

    @Test
    void saysThatItNeverStops() {
        assertThat(words(new StackSetRollout(4, 2, count(4), count(5))))
            .startsWith("Does not stop, however many accounts fail; 4 at a time.").doesNotContain("begin in those");
    }

    @Test
    void saysWhatItKnowsWhereTheServiceNamesNoAccounts() {
        assertThat(words(new StackSetRollout(0, 0, count(2), count(3))))
            .contains("more than 2 failed accounts", "3 at a time",
                "All accounts of the constraint in all its regions");
        assertThat(words(new StackSetRollout(0, 2, percent(20), count(1)))).contains("not known here");
    }

    @Test
    void keepsToTheRulesOfTheServiceForAnyNumbers() {
        Random random = new Random(3);
        for (int i = 0; i < 5000; i++) {
            int accounts = 1 + random.nextInt(60);
            Optional<StackSetAmount> tolerance = amount(random, 0);
            Optional<StackSetAmount> concurrency = amount(random, 1);
            StackSetRollout rollout = new StackSetRollout(accounts, 1 + random.nextInt(5), tolerance, concurrency);
            assertThat(rollout.atOnce()).isBetween(1, Math.min(accounts, rollout.tolerated() + 1));
            tolerance.filter(StackSetAmount::percentage).ifPresent(share ->
                assertThat(rollout.tolerated()).isEqualTo((int) Math.floor(accounts * share.value() / 100.0)));
            assertThat(words(rollout)).doesNotContain("{", "choice");
        }
    }

    @Test
    void survivesTheLargestNumbers() {
        StackSetRollout rollout =
            new StackSetRollout(100_000, 100_000, count(Integer.MAX_VALUE), count(Integer.MAX_VALUE));

        assertThat(rollout.atOnce()).isEqualTo(100_000);
        assertThat(words(rollout)).contains("10,000,000,000 stacks");
    }

    private static Optional<StackSetAmount> amount(Random random, int least) {
        return switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> count(least + random.nextInt(30));
            default -> percent(least + random.nextInt(101 - least));
        };
    }

    private static Optional<StackSetAmount> count(int accounts) {
        return Optional.of(StackSetAmount.count(accounts));
    }

    private static Optional<StackSetAmount> percent(int percent) {
        return Optional.of(StackSetAmount.percent(percent));
    }

    private static String words(StackSetRollout rollout) {
        return rollout.words().stream().map(StackSetRolloutTest::text).collect(Collectors.joining(" "));
    }

    private static String text(MessageKey key) {
        return MESSAGES.text(key.key(), key.args().toArray());
    }
}
