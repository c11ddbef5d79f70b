package dev.catalogdesk.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.WrappedText;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import dev.catalogdesk.ui.testing.UiTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
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
    void showsARuleAsItWasWrittenAndKeepsItOpenWhileTheRuleStandsOtherwise() {
        show(rules());
        runOnUi(() -> node("launch-rule-source-31", Hyperlink.class).requestFocus());
        press(KeyCode.SPACE);
        assertThat(source("launch-rule-source-31")).startsWith("{\n  \"R30\": {").contains("\"Ref\": \"P30\"");

        runOnUi(() -> form.field("P30").orElseThrow().value().set("bad"));
        assertThat(title(cards().getFirst())).isEqualTo("✕ 31. Keep 30");
        assertThat(source("launch-rule-source-31")).contains("\"P30\"");

        runOnUi(() -> node("launch-rule-source-31-copy", Button.class).fire());
        assertThat(onUi(() -> Clipboard.getSystemClipboard().getString()))
            .isEqualTo(source("launch-rule-source-31"));
        runOnUi(() -> node("launch-rule-source-31", Hyperlink.class).fire());
        assertThat(find("launch-rule-source-31-text")).isEmpty();
    }

    @Test
    void showsNothingOfTheRulesOfThePathBefore() {
        show(rules());
        runOnUi(() -> node("launch-rule-source-1", Hyperlink.class).fire());
        runOnUi(() -> board.show(rules().replace("Keep", "Hold")));
        assertThat(find("launch-rule-source-1-text")).isEmpty();
    }

    @Test
    void showsTheBeginningOfRulesThatCannotBeRead() {
        show("{}");
        runOnUi(() -> board.show("[".repeat(1_000_000)));
        runOnUi(() -> node("launch-rules-source", Hyperlink.class).fire());
        settle();
        assertThat(source("launch-rules-source")).startsWith("[[[").hasSizeLessThan(10_000);
        assertThat(findAll(".text-muted").stream().map(node -> ((Label) node).getText()))
            .anyMatch(text -> text.startsWith("Cut after 8,000"));
    }

    @Test
    void leadsToARuleThatIsOutOfSight() {
        show(rules());
        runOnUi(() -> node("launch-rules", RulesPane.class).goToRule(40));
        Hyperlink link = node("launch-rule-source-40", Hyperlink.class);
        ScrollPane scroll = onUi(() -> (ScrollPane) link.getScene().getRoot());
        assertThat(link.isFocused()).isTrue();
        assertThat(onUi(() -> scroll.localToScene(scroll.getBoundsInLocal()).contains(
            link.localToScene(link.getBoundsInLocal())))).isTrue();
    }

    @Test
    void namesTheFieldOnceWhereItsValueAloneKeepsTheRule() {
        ManualTaskExecutor later = new ManualTaskExecutor();
        RulesBoard one = new RulesBoard(form, Map.of(), later, messages, () -> { });
        show(() -> {
            form.show(List.of(Fields.of("Days", "String", "7", "7", "14")), Fields.hints());
            one.show("""
                {"R": {"Assertions": [{"Assert": {"Fn::Equals": [{"Ref": "Days"}, "14"]}}]}}""");
            later.advance(RulesBoard.REST);
            later.runAll();
            return new RulesPane(one, form, id -> { }, messages);
        }, 300, 600);
        List<Button> ways = onUi(() -> findAll(".rule-card .button").stream().map(Button.class::cast).toList());

        assertThat(ways).extracting(Button::getText).containsExactly("Go to Days", "Use 14");
        assertThat(ways.getLast().getAccessibleText()).isEqualTo("Set Days to 14, for rule 1");
        assertThat(onUi(() -> ways.getLast().getLayoutY())).as("in one line")
            .isEqualTo(onUi(() -> ways.getFirst().getLayoutY()));
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

    private String source(String id) {
        return onUi(() -> node(id + "-text", WrappedText.class).getText());
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
