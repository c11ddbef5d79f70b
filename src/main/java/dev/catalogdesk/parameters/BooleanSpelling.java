package dev.catalogdesk.parameters;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How a template spells yes and no. CloudFormation has no parameter type for it, so authors allow two words.
///
/// @param yes the word for yes, as the template spells it
/// @param no the word for no
public record BooleanSpelling(String yes, String no) {
    private static final List<List<String>> PAIRS = List.of(
        List.of("true", "false"), List.of("yes", "no"), List.of("y", "n"), List.of("on", "off"),
        List.of("1", "0"), List.of("enabled", "disabled"), List.of("enable", "disable"));

    /// Recognises a pair of words, in any case and order.
    ///
    /// @param allowed a parameter's allowed values
    /// @return nothing unless they are one such pair
    public static Optional<BooleanSpelling> of(List<String> allowed) {
        if (allowed.size() != 2) {
            return Optional.empty();
        }
        for (List<String> pair : PAIRS) {
            int yes = indexOf(allowed, pair.get(0));
            int no = indexOf(allowed, pair.get(1));
            if (yes >= 0 && no >= 0) {
                return Optional.of(new BooleanSpelling(allowed.get(yes), allowed.get(no)));
            }
        }
        return Optional.empty();
    }

    private static int indexOf(List<String> allowed, String word) {
        return allowed.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList().indexOf(word);
    }
}
