package dev.catalogdesk.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.MessageKey;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagCheckTest {
    /// As it stands in the service's model, for the whole text.
    private static final Pattern SERVICE = Pattern.compile("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");

    @ParameterizedTest
    @ValueSource(strings = {"cost-center", "Größe", "部門", "a b", "path/to:x=y+z@w_.-", "1", "awsome", "my-aws:x"})
    void takesKeysAndValuesOfThePattern(String text) {
        assertThat(TagCheck.key(text, List.of("other"))).isEmpty();
        assertThat(TagCheck.value(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws:x", "AWS:x", "aWs:"})
    void leavesAwsItsOwnKeys(String key) {
        assertThat(TagCheck.key(key, List.of())).map(MessageKey::key).contains("form.tag.reserved");
        assertThat(TagCheck.value(key)).isEmpty();
    }

    @Test
    void takesNothingEmpty() {
        assertThat(TagCheck.key("", List.of())).map(MessageKey::key).contains("form.tag.no-key");
        assertThat(TagCheck.value("")).map(MessageKey::key).contains("form.tag.no-value");
    }

    @Test
    void namesEachCharacterThatIsNotAllowedOnce() {
        assertThat(TagCheck.value("R&D; R&D"))
            .contains(MessageKey.of("form.tag.characters", "& ;"));
        assertThat(TagCheck.value("line\n")).contains(MessageKey.of("form.tag.characters", "U+000A"));
        assertThat(TagCheck.key("a\u200Db\uD800", List.of()))
            .contains(MessageKey.of("form.tag.characters", "U+200D U+D800"));
    }

    @Test
    void countsCharactersAndNotTheirParts() {
        String letter = Character.toString(0x20000);
        assertThat(TagCheck.key(letter.repeat(128), List.of())).isEmpty();
        assertThat(TagCheck.key(letter.repeat(129), List.of())).contains(MessageKey.of("form.tag.long", 129, 128));
        assertThat(TagCheck.value("v".repeat(256))).isEmpty();
        assertThat(TagCheck.value("v".repeat(257))).contains(MessageKey.of("form.tag.long", 257, 256));
    }

    @Test
    void tellsAKeyThatIsThereAlreadyByItsExactLetters() {
        assertThat(TagCheck.key("team", List.of("team"))).contains(MessageKey.of("form.tag.twice", "team"));
        assertThat(TagCheck.key("team", List.of("Team"))).isEmpty();
    }

    @Test
    void takesFiftyInAll() {
        assertThat(TagCheck.count(50)).isEmpty();
        assertThat(TagCheck.count(51)).contains(MessageKey.of("form.tag.many", 51, 50));
    }

    @Test
    void judgesAnyValueAsTheServicesPatternDoes() {
        Random random = new Random(11);
        int taken = 0;
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(4);
            for (int c = 0; c < length; c++) {
                text.appendCodePoint(random.nextBoolean() ? random.nextInt(0x180) : random.nextInt(0x11000));
            }
            boolean fits = SERVICE.matcher(text).matches();
            assertThat(TagCheck.value(text.toString()).isEmpty()).as("%s", text).isEqualTo(fits);
            taken += fits ? 1 : 0;
        }
        assertThat(taken).isBetween(100, 2900);
    }
}
