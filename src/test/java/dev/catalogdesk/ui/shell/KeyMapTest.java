package dev.catalogdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.ui.component.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The one table of keys.
class KeyMapTest {
    private final KeyMap keys = new KeyMap(false);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noTwoActionsShareAKeyAndEachHasOne(boolean mac) {
        List<String> texts = new ArrayList<>();
        for (KeyAction action : KeyAction.values()) {
            texts.add(new KeyMap(mac).text(action));
        }

        assertThat(texts).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void everyActionAndGroupHasItsWords() {
        Messages messages = Messages.load();
        for (KeyAction action : KeyAction.values()) {
            assertThat(messages.text("shell.key." + action.code())).isNotBlank();
        }
    }

    @Test
    void everyScreenHasItsNumber() {
        assertThat(keys.text(KeyAction.goTo(ScreenId.PRODUCTS))).isEqualTo("Ctrl+1");
        assertThat(keys.text(KeyAction.goTo(ScreenId.HELP))).isEqualTo("Ctrl+7");
    }

    @Test
    void namesKeysAsThePlatformDoes() {
        assertThat(keys.text(KeyAction.PALETTE)).isEqualTo("Ctrl+K");
        assertThat(keys.text(KeyAction.COPY_ADDRESS)).isEqualTo("Ctrl+Shift+C");
        assertThat(keys.text(KeyAction.BACK)).isEqualTo("Alt+Left");
        assertThat(new KeyMap(true).text(KeyAction.PALETTE)).isEqualTo("⌘K");
        assertThat(new KeyMap(true).text(KeyAction.COPY_ADDRESS)).isEqualTo("⇧⌘C");
    }

    @Test
    void tellsHelpOnAFieldFromHelpOnTheScreen() {
        assertThat(keys.pressed(f1(false))).contains(KeyAction.EXPLAIN);
        assertThat(keys.pressed(f1(true))).contains(KeyAction.EXPLAIN_FIELD);
        assertThat(keys.text(KeyAction.EXPLAIN_FIELD)).isEqualTo("Shift+F1");
    }

    @Test
    void knowsSlashAndQuestionMarkByWhatTheyType() {
        assertThat(keys.typed(typed("/", false))).contains(KeyAction.FILTER);
        assertThat(keys.typed(typed("?", false))).contains(KeyAction.KEYS);
        assertThat(keys.typed(typed("/", true))).isEmpty();
        assertThat(keys.typed(typed("x", false))).isEmpty();
        assertThat(keys.typed(typed("", false))).isEmpty();
    }

    private static KeyEvent f1(boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F1, shift, false, false, false);
    }

    private static KeyEvent typed(String character, boolean control) {
        return new KeyEvent(
            KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, control, false, false);
    }
}
