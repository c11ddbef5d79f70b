package dev.catalogdesk.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.model.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterFileTest {
    private final ParameterFileReader reader = new ParameterFileReader();

    @ParameterizedTest
    @ValueSource(strings = {
        "[{'ParameterKey':'Name','ParameterValue':'a b'},{'ParameterKey':'Size','ParameterValue':'3'}]",
        "[{'Key':'Name','Value':'a b'},{'Key':'Size','Value':'3'}]",
        "{'Parameters':{'Name':'a b','Size':3},'StackPolicy':{}}",
        "{'Name':'a b','Size':'3'}",
        "['Name=a b','Size=3']",
        "{'ProvisioningParameters':[{'Key':'Name','Value':'a b'},{'Key':'Size','Value':'3'}],'ProductId':'prod-1'}"})
    void readsAllFormsThatTheToolsTake(String json) throws ParameterFileException {
        assertThat(reader.read(json.replace('\'', '"')).values())
            .containsExactly(Map.entry("Name", "a b"), Map.entry("Size", "3"));
    }

    @ParameterizedTest
    @EnumSource(ParameterFileFormat.class)
    void readsWhatItWrote(ParameterFileFormat format) throws ParameterFileException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("Quote", "it's \"so\" $HOME `x` \\");
        values.put("Lines", "a\nb\tc");
        values.put("Letters", "Ünïcödé 😀");
        values.put("Empty", "");
        String text = new ParameterFileWriter().write(new ParameterFile(values, List.of()), format);

        assertThat(reader.read(text).values()).isEqualTo(values);
        assertThat(text).endsWith("\n").doesNotContain("\r");
    }

    @Test
    void keepsTagsOfAConfigurationFile() throws ParameterFileException {
        ParameterFile file = new ParameterFile(Map.of("A", "1"), List.of(new Tag("cost", "42")));
        String text = new ParameterFileWriter().write(file, ParameterFileFormat.CLOUDFORMATION_OBJECT);
        assertThat(reader.read(text).tags()).containsExactly(new Tag("cost", "42"));
        assertThat(reader.read("{\"ProvisioningParameters\":[],\"Tags\":[{\"Key\":\"k\",\"Value\":\"v\"}]}").tags())
            .containsExactly(new Tag("k", "v"));
    }

    @Test
    void passesOverValuesThatAreToStay() throws ParameterFileException {
        assertThat(reader.read("[{\"ParameterKey\":\"A\",\"UsePreviousValue\":true}]").values()).isEmpty();
    }

    @Test
    void joinsListsWithCommas() throws ParameterFileException {
        assertThat(reader.read("{\"Parameters\":{\"Zones\":[\"a\",\"b\"]}}").values()).containsEntry("Zones", "a,b");
    }

    @Test
    void saysWhereAFileIsBrokenWithoutItsText() {
        assertThatExceptionOfType(ParameterFileException.class)
            .isThrownBy(() -> reader.read("{\n  \"Password\": \"hunter2\",\n  oops\n}"))
            .satisfies(e -> {
                assertThat(e.sentence()).isEqualTo(MessageKey.of("form.file.json", 3, 3));
                assertThat(e.getMessage()).doesNotContain("hunter2");
                assertThat(e.getCause()).isNull();
            });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[1,2]", "42", "{\"A\":{\"B\":\"c\"}}", "{\"A\":null}", "[{}]",
        "{\"A\":1,\"A\":2}", "[] []", "{\"Parameters\":7}"})
    void refusesWhatHoldsNoValues(String text) {
        assertThatExceptionOfType(ParameterFileException.class).isThrownBy(() -> reader.read(text));
    }

    @Test
    void refusesWhatIsTooDeepOrTooLarge() {
        assertThatExceptionOfType(ParameterFileException.class).isThrownBy(() -> reader.read("[".repeat(100_000)));
        assertThatExceptionOfType(ParameterFileException.class).isThrownBy(() -> reader.read(" ".repeat(2_000_001)));
    }
}
