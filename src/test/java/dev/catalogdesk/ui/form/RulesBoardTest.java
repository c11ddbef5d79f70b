package dev.catalogdesk.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.rules.AssertionStatus;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RulesBoardTest {
    private static final String RULES = """
        {"Backups": {"RuleCondition": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]},
          "Assertions": [{"Assert": {"Fn::Contains": [["14", "35"], {"Ref": "Days"}]},
            "AssertDescription": "Production keeps backups"}]},
         "Vpc": {"Assertions": [{"Assert": {"Fn::EachMemberEquals":
            [{"Fn::ValueOf": ["Subnets", "VpcId"]}, {"Ref": "Vpc"}]}}]},
         "Here": {"Assertions": [{"Assert": {"Fn::Equals": [{"Ref": "AWS::Region"}, "eu-central-1"]}}]}}
        """;

    private final Messages messages = Messages.load();
    private final ManualTaskExecutor executor = new ManualTaskExecutor();
    private final ParameterForm form = new ParameterForm("f-", messages);
    private final List<Integer> broken = new ArrayList<>();
    private final RulesBoard board = new RulesBoard(form, Map.of("AWS::Region", "eu-central-1"), executor, messages,
        this::changed);

    @BeforeEach
    void show() {
        form.show(List.of(Fields.of("Stage", "String", "dev", "dev", "prod"),
            Fields.of("Days", "String", "7", "7", "14", "35"),
            Fields.of("Vpc", "AWS::EC2::VPC::Id", ""),
            Fields.of("Subnets", "List<AWS::EC2::Subnet::Id>", "")), Fields.hints());
        board.show(RULES);
    }

    @Test
    void tellsHowEachRuleStandsWhileOneTypes() {
        assertThat(status(1)).isEqualTo(AssertionStatus.NOT_APPLICABLE);
        assertThat(status(2)).isEqualTo(AssertionStatus.CHECKED_BY_AWS);
        assertThat(status(3)).isEqualTo(AssertionStatus.SATISFIED);

        set("Stage", "prod");
        assertThat(status(1)).isEqualTo(AssertionStatus.VIOLATED);
        assertThat(board.broken()).isEqualTo(1);

        set("Days", "14");
        assertThat(status(1)).isEqualTo(AssertionStatus.SATISFIED);
    }

    @Test
    void marksTheFieldToChangeWithTheAdministratorsWords() {
        set("Stage", "prod");
        assertThat(field("Days").problemNow()).contains("Production keeps backups");
        assertThat(field("Stage").problemNow()).isEmpty();

        set("Stage", "dev");
        assertThat(field("Days").problemNow()).isEmpty();
    }

    @Test
    void isToldOfAChangeOnlyOnceTheRulesAreHeldAgainstIt() {
        set("Stage", "prod");
        assertThat(broken).containsExactly(1);
    }

    @Test
    void strikesOutValuesThatBreakARuleAndNamesIt() {
        assertThat(field("Stage").struck().get()).containsOnlyKeys("prod");
        assertThat(field("Stage").struck().get().get("prod")).isEqualTo("Rule 1");
        assertThat(field("Days").struck().get()).isEmpty();

        set("Days", "14");
        assertThat(field("Stage").struck().get()).isEmpty();
        set("Stage", "prod");
        assertThat(field("Days").struck().get()).containsOnlyKeys("7");
    }

    @Test
    void offersAMomentLaterWhatMendsABrokenRule() {
        set("Stage", "prod");
        assertThat(board.rows().getFirst().repairs()).isEmpty();
        executor.advance(RulesBoard.REST);
        executor.runAll();

        assertThat(board.rows().getFirst().repairs()).extracting(board::words).contains("Set Days to 14");
        board.use(board.rows().getFirst().repairs().getFirst());
        assertThat(status(1)).isNotEqualTo(AssertionStatus.VIOLATED);
    }

    @Test
    void ignoresRepairsForValuesThatAreNoLongerThere() {
        set("Stage", "prod");
        executor.advance(RulesBoard.REST);
        executor.deliverCancelled(true);
        set("Days", "35");
        set("Days", "7");
        executor.runAll();
        assertThat(board.rows().getFirst().repairs()).isEmpty();
    }

    @Test
    void saysThatRulesCannotBeReadAndGoesOn() {
        board.show("{ broken");
        assertThat(board.rows()).isEmpty();
        assertThat(board.unreadable().get()).hasValueSatisfying(words -> assertThat(words).contains("not valid JSON"));
        set("Stage", "prod");
        assertThat(board.broken()).isZero();
    }

    private void changed() {
        broken.add(board.broken());
    }

    private AssertionStatus status(int number) {
        return board.rows().get(number - 1).status();
    }

    private ParameterField field(String key) {
        return form.field(key).orElseThrow();
    }

    private void set(String key, String value) {
        field(key).value().set(value);
    }
}
