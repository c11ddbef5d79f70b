package dev.catalogdesk.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.ParameterGroup;
import dev.catalogdesk.model.ProvisioningParameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The form as an operator fills it in, by keyboard alone.
class ParameterFormPaneTest extends FormWindow {
    @Test
    void makesChipsOfAListTypedWithCommasAndTakesThemBack() {
        show(Fields.of("Zones", "CommaDelimitedList", ""), Fields.of("Name", "String", ""));
        focus("Zones");
        type("a,b");
        press(KeyCode.ENTER);
        assertThat(value("Zones")).isEqualTo("a,b");

        press(KeyCode.BACK_SPACE);
        assertThat(value("Zones")).isEqualTo("a");
        type("c");
        press(KeyCode.TAB);
        assertThat(value("Zones")).isEqualTo("a,c");
    }

    @Test
    void offersManyValuesWhileOneTypes() {
        String[] sizes = IntStream.range(0, 30).mapToObj(i -> "m" + i + ".large").toArray(String[]::new);
        show(Fields.of("Size", "String", "", sizes));
        focus("Size");
        type("27");
        waitUntil("the offers are open", () -> onUi(() -> node("f-Size", OfferField.class).offersShown()));
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(value("Size")).isEqualTo("m27.large");
    }

    @Test
    void closesTheOffersByEscapeAndKeepsWhatWasTyped() {
        String[] sizes = IntStream.range(0, 30).mapToObj(i -> "m" + i).toArray(String[]::new);
        show(Fields.of("Size", "String", "", sizes));
        focus("Size");
        type("m1");
        press(KeyCode.ESCAPE);
        assertThat(onUi(() -> node("f-Size", OfferField.class).offersShown())).isFalse();
        assertThat(value("Size")).isEqualTo("m1");
    }

    @Test
    void choosesYesAndNoByArrowKeys() {
        show(Fields.of("MultiAz", "String", "", "true", "false"));
        focus("MultiAz");
        press(KeyCode.SPACE);
        assertThat(value("MultiAz")).isEqualTo("true");
        press(KeyCode.RIGHT);
        assertThat(value("MultiAz")).isEqualTo("false");
    }

    @Test
    void countsByArrowKeysWithinTheBounds() {
        show(Fields.of("Count", "Number", "3"));
        focus("Count");
        press(KeyCode.UP);
        press(KeyCode.UP);
        press(KeyCode.DOWN);
        assertThat(value("Count")).isEqualTo("4");
    }

    @Test
    void leavesSeveralLinesByTab() {
        show(Fields.of("Script", "String", "one\ntwo"), Fields.of("Name", "String", ""));
        focus("Script");
        assertThat(node("f-Script", TextArea.class)).isNotNull();
        press(KeyCode.TAB);
        assertThat(onUi(() -> node("f-Name", Node.class).isFocused())).isTrue();
        assertThat(value("Script")).isEqualTo("one\ntwo");
    }

    @Test
    void marksTheWrongCharactersOnceOneLeavesAndOffersAValueThatFits() {
        show(Fields.matching("Bucket", "[a-z-]+", "Small letters only."), Fields.of("Name", "String", ""));
        focus("Bucket");
        type("My Bucket");
        assertThat(isShown("f-Bucket-problem")).isFalse();
        press(KeyCode.TAB);
        assertThat(isShown("f-Bucket-problem")).isTrue();
        snapshot("form-marked");
        assertThat(findAll(".form-value-wrong")).isNotEmpty();

        press(KeyCode.SHIFT, KeyCode.TAB);
        press(KeyCode.ENTER);
        assertThat(value("Bucket")).isEqualTo("my-bucket");
        assertThat(isShown("f-Bucket-problem")).isFalse();
    }

    @Test
    void strikesOutInTheListWhatARuleBars() {
        show(Fields.of("Size", "String", "s", "s", "m"));
        runOnUi(() -> form.field("Size").orElseThrow().setStruck(Map.of("m", "Rule 2")));
        focus("Size");
        runOnUi(() -> node("f-Size", ComboBox.class).show());
        settle();
        assertThat(findAll(".struck")).isNotEmpty();
    }

    @Test
    void takesTheTickFromAGroupOnceARuleBreaksAField() {
        show(Fields.hints(new ParameterGroup("Sizes", List.of("Size"))),
            List.of(Fields.of("Size", "String", "s", "s", "m")));
        assertThat(ticks()).containsExactly("✓ 1 of 1");
        runOnUi(() -> form.field("Size").orElseThrow().setRule(Optional.of("Only m here")));
        assertThat(ticks()).isEmpty();
    }

    @Test
    void putsALargeFormThereBitByBitAndLeadsToItsLastField() {
        ProvisioningParameter[] many = IntStream.range(0, 200).mapToObj(i -> Fields.of("P" + i, "String", ""))
            .toArray(ProvisioningParameter[]::new);
        show(many);
        assertThat(isShown("f-P0")).isTrue();
        complete();
        focus("P199");
        assertThat(onUi(() -> node("f-P199", Node.class).isFocused())).isTrue();
    }

    private List<String> ticks() {
        return findAll(".label.success").stream().filter(Node::isVisible).map(node -> ((Label) node).getText())
            .toList();
    }

    private void show(ProvisioningParameter... parameters) {
        show(Fields.hints(), List.of(parameters));
    }
}
