package dev.catalogdesk.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateParser;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// Templates made to hurt, as far as the parser lets them through: their forms are there, can be filled in, and give
/// way to other work while they come.
class HostileFormTest extends FormWindow {
    private static final String LONG = "long words ".repeat(910);

    @Test
    void leadsToTheLastFieldOfAMegabyteOfDescriptions() {
        show(each(200, i -> "P%d: {Type: String, Description: '%s'}".formatted(i, LONG.substring(0, 5_000))));
        assertThat(isShown("f-P0")).isTrue();
        complete();
        focus("P199");
        type("x");
        assertThat(value("P199")).isEqualTo("x");
    }

    @Test
    void letsOtherWorkThroughWhileALargeFormComes() {
        AtomicInteger turns = new AtomicInteger();
        onUi(() -> {
            form.show(template(each(200, i -> "P" + i + ": {Type: String, Default: '" + LONG.substring(0, 9_000)
                + "'}")).parameters(), Fields.hints());
            Scene scene = scene();
            Runnable look = new Runnable() {
                @Override
                public void run() {
                    if (scene.lookup("#f-P199") == null) {
                        turns.incrementAndGet();
                        Platform.runLater(this);
                    }
                }
            };
            Platform.runLater(look);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return true;
        });
        waitUntil("all fields are there", () -> find("f-P199").isPresent());
        assertThat(turns).hasPositiveValue();
    }

    @Test
    void saysThatAValueIsLongerThanTheServiceTakes() {
        show("P: {Type: String, Default: '" + LONG + "'}\n  Q: {Type: String}");
        focus("P");
        press(KeyCode.TAB);
        assertThat(isShown("f-P-problem")).isTrue();
        assertThat(form.field("P").orElseThrow().problemNow().orElseThrow()).hasSizeLessThan(200);
    }

    @Test
    void findsOneOfFiveThousandValuesByTyping() {
        show("P: {Type: String, AllowedValues: ["
            + IntStream.range(0, 5_000).mapToObj(i -> "v" + i).collect(Collectors.joining(", ")) + "]}");
        focus("P");
        type("4321");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(value("P")).isEqualTo("v4321");
    }

    @Test
    void takesTheLastOfThousandsOfItemsBack() {
        String items = IntStream.range(0, 1_000).mapToObj(i -> "" + i).collect(Collectors.joining(","));
        show("P: {Type: CommaDelimitedList, Default: '" + items + "'}");
        assertThat(findAll(".value-chip")).hasSizeLessThan(100);
        focus("P");
        press(KeyCode.BACK_SPACE);
        assertThat(value("P")).endsWith(",998");
    }

    @Test
    void isNotHeldUpByPatternsThatHaveNoEndOrNoMeaning() {
        show("""
            A: {Type: String, AllowedPattern: '(a+)+$'}
              B: {Type: String, AllowedPattern: '(.|[^x])*y'}
              C: {Type: String, AllowedPattern: '[unclosed', MinLength: many, MaxLength: '-1e99'}
              D: {Type: Number, MinValue: 1e999999, MaxValue: low}""");
        for (String key : new String[] {"A", "B", "C", "D"}) {
            focus(key);
            runOnUi(() -> form.field(key).orElseThrow().value().set("a".repeat(40) + "!"));
            press(KeyCode.TAB);
        }
        assertThat(value("D")).endsWith("!");
    }

    @Test
    void takesNamesOfAnyCharacters() {
        show(each(8, i -> "\"" + new String[] {"a b", "#id", ".class:hover", "<b>", "{0}", "ключ", "\\u202Eabc",
            "\\uD83D\\uDE00"}[i] + "\": {Type: String, Description: '{0} <b> ''x'}"));
        assertThat(form.fields()).hasSize(8);
        for (ParameterField field : form.fields()) {
            runOnUi(() -> node(field.id(), Node.class).requestFocus());
            type("x");
            assertThat(field.value().get()).as(field.key()).isEqualTo("x");
        }
        snapshot("form-odd-names");
    }

    private static String each(int count, IntFunction<String> parameter) {
        return IntStream.range(0, count).mapToObj(parameter).collect(Collectors.joining("\n  "));
    }

    private static Template template(String parameters) {
        return TemplateParser.parse("Parameters:\n  " + parameters + "\nResources: {T: {Type: AWS::SNS::Topic}}\n");
    }

    private void show(String parameters) {
        show(Fields.hints(), template(parameters).parameters());
    }
}
