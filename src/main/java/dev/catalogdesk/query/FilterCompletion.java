package dev.catalogdesk.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What may stand at the caret.
///
/// @param from index of the first character that an offer replaces
/// @param to index after the last
/// @param offers texts to put there, the likeliest first; a field ends in its sign, so that typing goes on behind it
public record FilterCompletion(int from, int to, List<String> offers) {
    /// How many are offered at most.
    public static final int MOST = 50;

    private static final List<String> AGES = List.of("1h", "12h", "1d", "7d", "30d", "90d");
    private static final String NEEDS_QUOTES = " ,\"";

    /// Copies the list.
    public FilterCompletion {
        offers = List.copyOf(offers);
    }

    /// Looks at the word at the caret.
    ///
    /// @param line the line
    /// @param caret index of the character behind the caret; one outside is taken for the end
    /// @param values what the rows have
    /// @return offers; none where nothing is known
    public static FilterCompletion at(String line, int caret, FilterValues values) {
        int end = caret < 0 || caret > line.length() ? line.length() : caret;
        int start = wordStart(line, end);
        String word = line.substring(start, end);
        int sign = sign(word);
        if (sign < 0) {
            return new FilterCompletion(start, end, offers(fields(), word));
        }
        Optional<FilterField> field = FilterField.named(word.substring(0, sign));
        return field.map(each -> values(each, word, start, end, sign + 1, values))
            .orElseGet(() -> new FilterCompletion(end, end, List.of()));
    }

    /// The line with one of the offers taken.
    ///
    /// @param line the same line
    /// @param offer the offer
    /// @return the changed line; the caret belongs behind the offer, at [#from] plus its length
    public String taken(String line, String offer) {
        return line.substring(0, from) + offer + line.substring(to);
    }

    private static FilterCompletion values(
        FilterField field, String word, int start, int end, int behind, FilterValues values) {
        int at = behind;
        Collection<String> known = known(field, values);
        int key = word.indexOf('=', behind);
        if (field == FilterField.TAG && key >= 0) {
            known = values.tagValues(unquoted(word.substring(behind, key)));
            at = key + 1;
        }
        if (field == FilterField.AGE) {
            while (at < word.length() && "<>=".indexOf(word.charAt(at)) >= 0) {
                at++;
            }
        } else {
            at = Math.max(at, lastComma(word) + 1);
        }
        String typed = word.substring(at);
        List<String> offers = typed.startsWith("/") ? List.of()
            : offers(known.stream().map(FilterCompletion::quoted), unquoted(typed));
        return new FilterCompletion(start + at, end, offers);
    }

    private static Collection<String> known(FilterField field, FilterValues values) {
        return switch (field) {
            case STATUS -> FilterWords.STATUSES;
            case TYPE -> FilterWords.TYPES;
            case BADGE -> FilterWords.BADGES;
            case AGE -> AGES;
            case TAG -> values.tagKeys();
            case RAW -> List.of();
            default -> values.values(field);
        };
    }

    private static Stream<String> fields() {
        return Stream.concat(Arrays.stream(FilterField.values()).map(field -> signed(field, field.shortName())),
            Arrays.stream(FilterField.values()).map(field -> signed(field, field.serviceName()))).distinct();
    }

    private static String signed(FilterField field, String name) {
        return name + (field == FilterField.AGE ? ">" : ":");
    }

    /// Those that begin with what is typed, and behind them those that hold it, unless it stands there already.
    private static List<String> offers(Stream<String> known, String typed) {
        String part = Letters.folded(typed);
        Set<String> first = new LinkedHashSet<>();
        Set<String> then = new LinkedHashSet<>();
        known.filter(each -> !each.isEmpty()).forEach(each -> {
            String bare = Letters.folded(unquoted(each));
            if (bare.startsWith(part)) {
                first.add(each);
            } else if (bare.contains(part)) {
                then.add(each);
            }
        });
        return Stream.concat(first.stream(), then.stream()).limit(MOST).toList();
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0) && !value.startsWith("/");
        return plain ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String unquoted(String text) {
        String inner = text.startsWith("\"") ? text.substring(1) : text;
        return text.length() > 1 && text.startsWith("\"") && inner.endsWith("\"")
            ? inner.substring(0, inner.length() - 1) : inner;
    }

    /// Where the word before the caret begins, behind its exclamation marks.
    private static int wordStart(String line, int end) {
        int start = 0;
        boolean open = false;
        for (int at = 0; at < end; at++) {
            char c = line.charAt(at);
            open ^= c == '"' && (at == 0 || line.charAt(at - 1) != '\\');
            if (c == ' ' && !open) {
                start = at + 1;
            }
        }
        while (start < end && line.charAt(start) == '!') {
            start++;
        }
        return start;
    }

    /// Where the sign behind a field's name is.
    private static int sign(String word) {
        for (int at = 0; at < word.length() && !word.startsWith("\""); at++) {
            if (":=<>".indexOf(word.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static int lastComma(String word) {
        int comma = -1;
        boolean open = false;
        for (int at = 0; at < word.length(); at++) {
            open ^= word.charAt(at) == '"';
            comma = word.charAt(at) == ',' && !open ? at : comma;
        }
        return comma;
    }
}
