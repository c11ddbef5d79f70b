package dev.catalogdesk.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The one table of keys: what the window listens to, what the overview (`?`) shows, and what buttons and the
/// palette have as a hint. Where Windows and Linux have Ctrl, macOS has Cmd.
public final class KeyMap {
    private static final String SLASH = "/";
    private static final String QUESTION_MARK = "?";

    private final boolean mac;
    private final Map<KeyAction, Stroke> strokes = new EnumMap<>(KeyAction.class);

    /// The keys of a platform.
    ///
    /// @param mac whether it is macOS
    public KeyMap(boolean mac) {
        this.mac = mac;
        window();
        screens();
        work();
    }

    /// The keys of this machine.
    ///
    /// @return the table
    public static KeyMap ofSystem() {
        return new KeyMap(System.getProperty("os.name", "").startsWith("Mac"));
    }

    private void window() {
        shortcut(KeyAction.PALETTE, KeyCode.K);
        // On macOS, Option with an arrow moves by words in a text.
        combine(KeyAction.BACK, mac ? KeyCode.OPEN_BRACKET : KeyCode.LEFT, historyModifier());
        combine(KeyAction.FORWARD, mac ? KeyCode.CLOSE_BRACKET : KeyCode.RIGHT, historyModifier());
        shortcut(KeyAction.DRAWER, KeyCode.J);
        combine(KeyAction.COPY_ADDRESS, KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        shortcut(KeyAction.NEW_WINDOW, KeyCode.N);
        shortcut(KeyAction.CLOSE_WINDOW, KeyCode.W);
        shortcut(KeyAction.QUIT, KeyCode.Q);
    }

    private void screens() {
        int digit = 1;
        for (ScreenId screen : ScreenId.values()) {
            shortcut(KeyAction.goTo(screen), KeyCode.valueOf("DIGIT" + digit));
            digit++;
        }
        shortcut(KeyAction.SETTINGS, KeyCode.COMMA);
    }

    private void work() {
        strokes.put(KeyAction.FILTER, new Typed(SLASH));
        combine(KeyAction.REFRESH, KeyCode.F5);
        combine(KeyAction.OPEN, KeyCode.ENTER);
        combine(KeyAction.MARK, KeyCode.SPACE);
        shortcut(KeyAction.COPY, KeyCode.C);
        shortcut(KeyAction.LAUNCH, KeyCode.L);
        combine(KeyAction.ESCAPE, KeyCode.ESCAPE);
        combine(KeyAction.EXPLAIN, KeyCode.F1);
        combine(KeyAction.EXPLAIN_FIELD, KeyCode.F1, KeyCombination.SHIFT_DOWN);
        strokes.put(KeyAction.KEYS, new Typed(QUESTION_MARK));
    }

    /// The action of a key that was pressed.
    ///
    /// @param event a key pressed
    /// @return the action, if it has one
    public Optional<KeyAction> pressed(KeyEvent event) {
        return strokes.entrySet().stream()
            .filter(each -> each.getValue() instanceof Pressed pressed && pressed.keys().match(event))
            .map(Map.Entry::getKey).findFirst();
    }

    /// The action of a character that was typed. Characters stand on other keys in other layouts, so `/` and `?`
    /// are known by what they type.
    ///
    /// @param event a character typed
    /// @return the action, if it has one
    public Optional<KeyAction> typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isControlDown() || event.isMetaDown()) {
            return Optional.empty();
        }
        return strokes.entrySet().stream()
            .filter(each -> each.getValue() instanceof Typed typed && typed.character().equals(event.getCharacter()))
            .map(Map.Entry::getKey).findFirst();
    }

    /// The key of an action for people.
    ///
    /// @param action which
    /// @return such as `Ctrl+K`, on macOS `⌘K`
    public String text(KeyAction action) {
        return strokes.getOrDefault(action, new Typed("")).text(mac);
    }

    private KeyCombination.Modifier historyModifier() {
        return mac ? KeyCombination.SHORTCUT_DOWN : KeyCombination.ALT_DOWN;
    }

    private void shortcut(KeyAction action, KeyCode code) {
        combine(action, code, KeyCombination.SHORTCUT_DOWN);
    }

    private void combine(KeyAction action, KeyCode code, KeyCombination.Modifier... modifiers) {
        strokes.put(action, new Pressed(new KeyCodeCombination(code, modifiers)));
    }

    /// How a key is recognised.
    private sealed interface Stroke {
        String text(boolean mac);
    }

    /// A key, with what is held down beside it.
    private record Pressed(KeyCodeCombination keys) implements Stroke {
        @Override
        public String text(boolean mac) {
            StringBuilder text = new StringBuilder();
            append(text, keys.getAlt(), mac ? "⌥" : "Alt+");
            append(text, keys.getShift(), mac ? "⇧" : "");
            append(text, keys.getShortcut(), mac ? "⌘" : "Ctrl+");
            append(text, keys.getShift(), mac ? "" : "Shift+");
            return text.append(name(keys.getCode())).toString();
        }

        private static void append(StringBuilder text, KeyCombination.ModifierValue value, String sign) {
            if (value == KeyCombination.ModifierValue.DOWN) {
                text.append(sign);
            }
        }

        private static String name(KeyCode code) {
            return switch (code) {
                case LEFT -> "Left";
                case RIGHT -> "Right";
                case COMMA -> ",";
                case OPEN_BRACKET -> "[";
                case CLOSE_BRACKET -> "]";
                case ESCAPE -> "Esc";
                default -> code.getName();
            };
        }
    }

    /// A character, wherever it stands on the keyboard.
    private record Typed(String character) implements Stroke {
        @Override
        public String text(boolean mac) {
            return character;
        }
    }
}
