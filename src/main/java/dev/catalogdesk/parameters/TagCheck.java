package dev.catalogdesk.parameters;

import dev.catalogdesk.model.MessageKey;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Says before a launch what Service Catalog would refuse about its tags. Lengths, pattern and number are those of its
/// service model (`TagKey`, `TagValue`, `Tags`); keys that begin with `aws:` are AWS's own. Pure.
public final class TagCheck {
    /// Tags of a provisioned product at most, those of path and tag options included; the ones that AWS puts on by
    /// itself do not count.
    public static final int MOST = 50;
    /// Characters of a key at most.
    public static final int LONGEST_KEY = 128;
    /// Characters of a value at most.
    public static final int LONGEST_VALUE = 256;
    /// What every character must match.
    public static final String PATTERN = "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*";

    private static final Pattern ALLOWED = Pattern.compile(PATTERN);
    private static final String RESERVED = "aws:";

    private TagCheck() {
    }

    /// Checks a key.
    ///
    /// @param key the key
    /// @param others keys of the other tags of the launch
    /// @return its problem, or nothing
    public static Optional<MessageKey> key(String key, Collection<String> others) {
        if (key.isEmpty()) {
            return Optional.of(MessageKey.of("form.tag.no-key"));
        }
        if (key.toLowerCase(Locale.ROOT).startsWith(RESERVED)) {
            return Optional.of(MessageKey.of("form.tag.reserved"));
        }
        return text(key, LONGEST_KEY).or(() -> others.contains(key)
            ? Optional.of(MessageKey.of("form.tag.twice", key)) : Optional.empty());
    }

    /// Checks a value. The service takes no empty one.
    ///
    /// @param value the value
    /// @return its problem, or nothing
    public static Optional<MessageKey> value(String value) {
        return value.isEmpty() ? Optional.of(MessageKey.of("form.tag.no-value")) : text(value, LONGEST_VALUE);
    }

    /// Checks how many there are.
    ///
    /// @param tags own tags with those of path and tag options
    /// @return the problem, or nothing
    public static Optional<MessageKey> count(int tags) {
        return tags > MOST ? Optional.of(MessageKey.of("form.tag.many", tags, MOST)) : Optional.empty();
    }

    private static Optional<MessageKey> text(String text, int longest) {
        if (!ALLOWED.matcher(text).matches()) {
            return Optional.of(MessageKey.of("form.tag.characters", offending(text)));
        }
        int length = text.codePointCount(0, text.length());
        return length > longest ? Optional.of(MessageKey.of("form.tag.long", length, longest)) : Optional.empty();
    }

    private static String offending(String text) {
        return text.codePoints().distinct()
            .filter(c -> !ALLOWED.matcher(Character.toString(c)).matches())
            .limit(8).mapToObj(TagCheck::visible).collect(Collectors.joining(" "));
    }

    private static String visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
                Character.PRIVATE_USE, Character.NON_SPACING_MARK -> String.format(Locale.ROOT, "U+%04X", character);
            default -> Character.toString(character);
        };
    }
}
