package dev.catalogdesk.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import dev.catalogdesk.ui.testing.UiTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;

/// The cards of many rules.
class RulesPaneTest extends UiTest {
    private static final int RULES = 40;
    private final Messages messages = Messages.load();
    private final ParameterForm form = new ParameterForm("f-", messages);
    private final RulesBoard board = new RulesBoard(form, Map.of(), new ManualTaskExecutor(), messages, () -> { });

    @Test
    void makesOnlyTheCardAnewWhoseRuleStandsOtherwise() {
        show(rules());
        List<Node> before = cards();
        runOnUi(() -> form.field("P30").orElseThrow().value().set("bad"));
        settle();
        List<Node> now = cards();

        assertThat(title(now.getFirst())).isEqualTo("✕ 31. Keep 30");
        assertThat(now).hasSize(RULES);
        List<Node> kept = new ArrayList<>(before);
        kept.remove(30);
        assertThat(now.subList(1, RULES)).isEqualTo(kept);
    }

    @Test
    void putsACardBackWhereItWasOnceItsRuleIsKept() {
        show(rules());
        runOnUi(() -> form.field("P30").orElseThrow().value().set("bad"));
        runOnUi(() -> form.field("P7").orElseThrow().value().set("bad"));
        assertThat(cards()).extracting(RulesPaneTest::title).startsWith("✕ 8. Keep 7", "✕ 31. Keep 30");
        runOnUi(() -> form.field("P30").orElseThrow().value().set("good"));
        runOnUi(() -> form.field("P7").orElseThrow().value().set("good"));

        assertThat(cards()).extracting(RulesPaneTest::title).isEqualTo(
            IntStream.range(0, RULES).mapToObj(i -> "✓ " + (i + 1) + ". Keep " + i).toList());
    }

    @Test
    void saysThatRulesCannotBeRead() {
        show("{}");
        assertThat(isShown("launch-rules")).isFalse();
        runOnUi(() -> board.show("{ broken"));
        assertThat(isShown("launch-rules")).isTrue();
    }

    @Test
    void fitsItsRoomHoweverLongTheWordsOfARepairAre() {
        String key = "NumberOfGatewaysOfThisNetworkInEveryZone";
        ManualTaskExecutor later = new ManualTaskExecutor();
        RulesBoard one = new RulesBoard(form, Map.of(), later, messages, () -> { });
        show(() -> {
            form.show(List.of(Fields.of(key, "String", "1", "0", "1", "3")), Fields.hints());
            one.show("""
                {"R": {"RuleCondition": {"Fn::Not": [{"Fn::Equals": [{"Ref": "%1$s"}, "0"]}]},
                  "Assertions": [{"Assert": {"Fn::Equals": [{"Ref": "%1$s"}, "3"]}}]}}""".formatted(key));
            later.advance(RulesBoard.REST);
            later.runAll();
            ScrollPane scroll = new ScrollPane(new RulesPane(one, form, id -> { }, messages));
            scroll.setFitToWidth(true);
            return scroll;
        }, 300, 600);

        assertThat(one.rows().getFirst().repairs()).hasSizeGreaterThan(1);
        assertThat(onUi(() -> node("launch-rules", RulesPane.class).getWidth())).isLessThanOrEqualTo(300);
    }

    private void show(String rules) {
        ProvisioningParameter[] parameters = IntStream.range(0, RULES)
            .mapToObj(i -> Fields.of("P" + i, "String", "good")).toArray(ProvisioningParameter[]::new);
        show(() -> {
            form.show(List.of(parameters), Fields.hints());
            board.show(rules);
            return new ScrollPane(new RulesPane(board, form, id -> { }, messages));
        }, 400, 600);
        waitUntil("all cards are there", () -> rules.equals("{}") || findAll(".rule-card").size() == RULES);
    }

    private static String rules() {
        return "{" + IntStream.range(0, RULES).mapToObj(i -> """
            "R%d": {"Assertions": [{"Assert": {"Fn::Equals": [{"Ref": "P%d"}, "good"]},
            "AssertDescription": "Keep %d"}]}"""
            .formatted(i, i, i)).collect(Collectors.joining(",")) + "}";
    }

    private List<Node> cards() {
        return onUi(() -> List.copyOf(findAll(".rule-card").getFirst().getParent().getChildrenUnmodifiable()));
    }

    private static String title(Node card) {
        return ((Label) card.lookup(".text-bold")).getText();
    }
}
