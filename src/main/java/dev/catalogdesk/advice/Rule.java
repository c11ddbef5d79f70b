package dev.catalogdesk.advice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One row of `error-texts.tsv`.
///
/// @param kind what the text means; its words are `advice.` and this
/// @param mender who can put it right
/// @param repetition whether the same again helps
/// @param words groups that fill the words, in order
/// @param pattern what is searched for; finds nothing in a row of codes
/// @param codes error codes; empty in a row of text
record Rule(String kind, Mender mender, Repetition repetition, List<String> words, Pattern pattern,
        Set<String> codes) {
    Rule {
        words = List.copyOf(words);
        codes = Set.copyOf(codes);
    }

    /// Looks for the row in a sentence.
    Optional<Matcher> in(String sentence) {
        Matcher matcher = pattern.matcher(sentence);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    /// Whether an error code alone says it. A row whose words need what the text names cannot be told by a code.
    boolean means(String code) {
        return codes.contains(code) || (words.isEmpty() && !code.isEmpty() && pattern.matcher(code).find());
    }
}
