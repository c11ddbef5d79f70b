package dev.catalogdesk.rules;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an administrator wrote, for people to read: where a rule in words is not enough, the rule itself is. What does
/// not show, or would turn the text around, is written as an escape of JSON.
///
/// @param text the JSON, never longer than some pages
/// @param cut whether there is more of it
public record RuleSource(String text, boolean cut) {
    /// About ten pages beside a form, and several times what a rule takes.
    static final int MOST = 8_000;

    private static final JsonMapper JSON = new JsonMapper();
    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
        .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    /// A single rule.
    ///
    /// @param json the rules as the service sent them
    /// @param rule the rule's name
    /// @return an object with the rule by its name, in lines; nothing if there is none, or the rules cannot be read
    public static Optional<RuleSource> of(String json, String rule) {
        try {
            JsonNode found = RulesReader.rules(json).path(rule);
            return found.isMissingNode() ? Optional.empty()
                : Optional.of(cut(lines(JsonNodeFactory.instance.objectNode().set(rule, found))));
        } catch (RulesException e) {
            return Optional.empty();
        }
    }

    /// Rules that cannot be read, as they came.
    ///
    /// @param json the rules as the service sent them, whatever they are
    /// @return their beginning
    public static RuleSource raw(String json) {
        StringBuilder shown = new StringBuilder();
        // A line feed is what JSON may have between its tokens; it shows by itself.
        json.chars().limit(MOST + 1L).forEach(c -> shown.append(
            c == '\n' || Visible.shows(c) ? Character.toString(c) : Visible.escape(c)));
        return cut(shown.toString());
    }

    private static RuleSource cut(String text) {
        if (text.length() <= MOST) {
            return new RuleSource(text, false);
        }
        int end = Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
        return new RuleSource(text.substring(0, end) + "…", true);
    }

    /// Keeps what is shown and lets the rest go: a megabyte of brackets grows much in lines.
    private static String lines(JsonNode node) {
        Beginning beginning = new Beginning();
        try (JsonGenerator generator = JSON.getFactory().createGenerator(beginning)) {
            generator.setPrettyPrinter(LAYOUT.createInstance());
            generator.setCharacterEscapes(new Visible());
            JSON.writeTree(generator, node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return beginning.toString();
    }

    private static final class Beginning extends StringWriter {
        @Override
        public void write(int c) {
            if (getBuffer().length() <= MOST) {
                super.write(c);
            }
        }

        @Override
        public void write(char[] characters, int from, int length) {
            super.write(characters, from, Math.min(length, left()));
        }

        @Override
        public void write(String text, int from, int length) {
            super.write(text, from, Math.min(length, left()));
        }

        private int left() {
            return Math.max(0, MOST + 1 - getBuffer().length());
        }
    }

    private static final class Visible extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final int DELETE = 0x7f;

        static boolean shows(int c) {
            return switch (Character.getType(c)) {
                case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
                default -> true;
            };
        }

        static String escape(int c) {
            return String.format("\\u%04X", c);
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes[DELETE] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            // Jackson leaves a character without one as it is.
            return shows(c) ? null : new SerializedString(escape(c));
        }
    }
}
