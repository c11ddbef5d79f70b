package dev.catalogdesk.ui.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.ConstraintSummary;
import dev.catalogdesk.model.ConstraintType;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.model.StackSetAmount;
import dev.catalogdesk.model.StackSetPreferences;
import dev.catalogdesk.settings.StackSetInputs;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FieldProblem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StackSetStepTest {
    private static final List<String> ACCOUNTS = List.of("111122223333", "222233334444", "333344445555");
    private static final List<String> REGIONS = List.of("eu-central-1", "us-east-1");
    private final StackSetStep step = new StackSetStep(Messages.load(), () -> { });

    @Test
    void isForStackSetProductsOnly() {
        assertThat(step.needed()).isFalse();
        step.show(asked(List.of(), List.of()));
        assertThat(step.needed()).isFalse();
        assertThat(step.preferences()).isEqualTo(StackSetPreferences.NONE);
        assertThat(step.problems()).isEmpty();

        step.show(asked(ACCOUNTS, List.of()));
        assertThat(step.needed()).isTrue();
        step.show(new ProvisioningParameters(List.of(),
            List.of(new ConstraintSummary(OpenEnum.of(ConstraintType.STACKSET), "")), List.of(), List.of(),
            List.of(), List.of(), List.of()));
        assertThat(step.needed()).as("the service names no accounts").isTrue();
        assertThat(step.problems()).isEmpty();
        assertThat(step.words().get()).contains("All accounts of the constraint");
    }

    @Test
    void sendsAllAccountsAndRegionsByName() {
        step.show(asked(ACCOUNTS, REGIONS));

        assertThat(step.preferences())
            .isEqualTo(new StackSetPreferences(ACCOUNTS, REGIONS, Optional.empty(), Optional.empty()));
        assertThat(step.summary()).isEqualTo("3 accounts, 2 regions");
    }

    @Test
    void sendsWhatWasChosenInTheOrderOfTheConstraint() {
        step.show(asked(ACCOUNTS, REGIONS));
        step.accounts().chooseAll(false);
        choose(step.accounts(), "333344445555");
        choose(step.accounts(), "111122223333");
        step.tolerance().number().value().set("50");
        step.tolerance().percentage().set(true);
        step.concurrency().number().value().set(" 2 ");

        assertThat(step.preferences()).isEqualTo(new StackSetPreferences(List.of("111122223333", "333344445555"),
            REGIONS, Optional.of(StackSetAmount.percent(50)), Optional.of(StackSetAmount.count(2))));
    }

    @Test
    void saysInWordsWhatItComesTo() {
        step.show(asked(ACCOUNTS, REGIONS));
        step.tolerance().number().value().set("2");
        step.concurrency().number().value().set("3");

        assertThat(step.words().get()).startsWith(
            "Stops after more than 2 failed accounts in a region, 3 at a time. 6 stacks");
        step.accounts().items().getFirst().chosen().set(false);
        assertThat(step.words().get()).contains("4 stacks", "2 at a time");
    }

    @Test
    void leadsToTheFieldsWithProblems() {
        step.show(asked(ACCOUNTS, REGIONS));
        step.accounts().chooseAll(false);
        step.regions().chooseAll(false);
        step.tolerance().number().value().set("x");
        step.concurrency().number().value().set("0");

        assertThat(step.problems()).extracting(FieldProblem::field).containsExactly("launch-stackset-accounts",
            "launch-stackset-regions", "launch-stackset-tolerance", "launch-stackset-concurrency");
        assertThat(step.words().get()).isEmpty();
        assertThat(step.accounts().fault().get()).isEmpty();
        step.reveal();
        assertThat(step.accounts().fault().get()).contains("at least one account");
        step.accounts().chooseAll(true);
        assertThat(step.accounts().fault().get()).isEmpty();
    }

    @Test
    void holdsTheConcurrencyAgainstTheToleranceWhileThatChanges() {
        step.show(asked(ACCOUNTS, REGIONS));
        step.concurrency().number().value().set("3");
        step.reveal();
        assertThat(step.concurrency().number().fault().get()).contains("At most 1 at a time");

        step.tolerance().number().value().set("2");
        assertThat(step.concurrency().number().fault().get()).isEmpty();
        step.tolerance().percentage().set(true);
        assertThat(step.concurrency().number().fault().get()).isEmpty();
        assertThat(step.words().get()).contains("so 1 at a time rather than 3");
    }

    @Test
    void keepsWhatWasLeftOutWhenAnotherVersionAsks() {
        step.show(asked(ACCOUNTS, REGIONS));
        step.accounts().items().get(1).chosen().set(false);
        step.show(asked(List.of("222233334444", "444455556666"), REGIONS));

        assertThat(step.accounts().chosen()).containsExactly("444455556666");
    }

    @Test
    void keepsNothingWhereNobodyChose() {
        step.show(asked(ACCOUNTS, REGIONS));
        step.accounts().chooseAll(false);
        step.accounts().chooseAll(true);

        assertThat(step.inputs()).isEqualTo(StackSetInputs.NONE);
        step.show(asked(List.of("444455556666"), REGIONS));
        assertThat(step.outside()).isEmpty();
    }

    @Test
    void takesNoAccountByItselfThatTheConstraintAllowsMeanwhile() {
        step.take(accounts(Optional.of(List.of("111122223333", "333344445555"))));
        step.show(asked(ACCOUNTS, REGIONS));

        assertThat(step.accounts().chosen()).containsExactly("111122223333", "333344445555");
        assertThat(step.regions().chosen()).as("nobody chose").isEqualTo(REGIONS);
        assertThat(step.outside()).isEmpty();
    }

    @Test
    void tellsApartThatNobodyChoseAndThatNoneWasChosen() {
        step.show(asked(ACCOUNTS, REGIONS));
        step.accounts().chooseAll(false);
        assertThat(step.inputs()).isEqualTo(accounts(Optional.of(List.of())));

        StackSetStep again = new StackSetStep(Messages.load(), () -> { });
        again.take(step.inputs());
        again.show(asked(ACCOUNTS, REGIONS));
        assertThat(again.problems()).extracting(FieldProblem::field).containsExactly("launch-stackset-accounts");
    }

    @Test
    void keepsAndTellsWhatThisPathDoesNotTake() {
        step.take(new StackSetInputs(Optional.of(List.of("111122223333", "444455556666")),
            Optional.of(List.of("us-east-1")), Optional.of(StackSetAmount.percent(20)), Optional.empty()));
        step.show(asked(ACCOUNTS, REGIONS));
        assertThat(step.outside()).extracting(ValuesReport.Line::text).containsExactly(
            "Accounts = 444455556666: not taken by this version and path");
        assertThat(step.outside()).extracting(ValuesReport.Line::field).as("led to")
            .containsExactly("launch-stackset-accounts");
        assertThat(step.inputs().accounts()).contains(List.of("111122223333", "444455556666"));

        step.show(asked(List.of(), List.of()));
        assertThat(step.outside()).extracting(ValuesReport.Line::text).containsExactly(
            "Accounts = 111122223333, 444455556666: not taken by this version and path",
            "Regions = us-east-1: not taken by this version and path",
            "May fail = 20%: not taken by this version and path");
        assertThat(step.outside()).extracting(ValuesReport.Line::field).as("there is no such step")
            .containsOnly("");
        assertThat(step.sent()).isEqualTo(StackSetInputs.NONE);

        step.show(asked(List.of("444455556666"), List.of("us-east-1", "us-west-2")));
        assertThat(step.accounts().chosen()).containsExactly("444455556666");
        assertThat(step.regions().chosen()).containsExactly("us-east-1");
    }

    private static StackSetInputs accounts(Optional<List<String>> accounts) {
        return new StackSetInputs(accounts, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static void choose(ScopeChoice choice, String value) {
        choice.items().stream().filter(item -> item.value().equals(value)).forEach(item -> item.chosen().set(true));
    }

    private static ProvisioningParameters asked(List<String> accounts, List<String> regions) {
        return new ProvisioningParameters(List.of(), List.of(), List.of(), List.of(), accounts, regions, List.of());
    }
}
