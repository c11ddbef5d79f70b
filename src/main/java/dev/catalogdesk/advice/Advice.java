package dev.catalogdesk.advice;

import dev.catalogdesk.model.MessageKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/// What to make of an error text of AWS: the cause in plain words, who can put it right, and the next step. The texts
/// that are known stand in `error-texts.tsv`. One that is not known stays as it is, and nothing is guessed about it.
/// Pure.
///
/// @param said the text, with its envelope taken off and kept
/// @param kind which of the known texts it is, by the first column of the table; empty for one that is not known
/// @param headline the cause in plain words; nothing for a text that is not known, which speaks for itself
/// @param next what to do
/// @param mender who can put it right; nobody for a text that is not known
/// @param repetition whether the same again helps
/// @param mentions what the text names, the most telling first
public record Advice(ErrorHeadline said, String kind, Optional<MessageKey> headline, MessageKey next, Mender mender,
        Repetition repetition, List<Mention> mentions) {
    private static final int BOUND = 8192;
    private static final int LONGEST_WORD = 200;

    /// Copies the mentions.
    public Advice {
        mentions = List.copyOf(mentions);
    }

    /// Reads an error text.
    ///
    /// @param text as it came from AWS
    /// @return what to make of it
    public static Advice of(String text) {
        return of(ErrorHeadline.read(text));
    }

    /// Takes up a text whose envelope is already off. The sentence counts first, and its error code where no sentence
    /// is known.
    ///
    /// @param said the text
    /// @return what to make of it
    public static Advice of(ErrorHeadline said) {
        String sentence = said.headline();
        String searched = sentence.length() > BOUND ? sentence.substring(0, BOUND) : sentence;
        for (Rule rule : RuleTable.rules()) {
            Optional<Matcher> match = rule.in(searched);
            if (match.isPresent()) {
                return recognised(said, rule, groups(match.get()));
            }
        }
        return RuleTable.rules().stream().filter(rule -> rule.means(said.code())).findFirst()
            .map(rule -> recognised(said, rule, Map.of()))
            .orElseGet(() -> new Advice(said, "", Optional.empty(), MessageKey.of("advice.unknown.next"),
                Mender.NOBODY, Repetition.UNKNOWN, Mentions.of(said, Map.of())));
    }

    /// Whether the text is one of those that are known.
    ///
    /// @return false if there is no more to say than the text itself
    public boolean recognised() {
        return !kind.isEmpty();
    }

    private static Advice recognised(ErrorHeadline said, Rule rule, Map<String, String> groups) {
        List<Object> words = rule.words().stream().<Object>map(group -> word(groups.getOrDefault(group, ""))).toList();
        return new Advice(said, rule.kind(), Optional.of(new MessageKey("advice." + rule.kind(), words)),
            new MessageKey("advice." + rule.kind() + ".next", words), rule.mender(), rule.repetition(),
            Mentions.of(said, groups));
    }

    private static Map<String, String> groups(Matcher match) {
        Map<String, String> groups = new HashMap<>();
        match.namedGroups().forEach((name, number) -> {
            if (match.group(number) != null) {
                groups.put(name, match.group(number));
            }
        });
        return groups;
    }

    private static String word(String found) {
        return found.length() > LONGEST_WORD ? found.substring(0, LONGEST_WORD) + "…" : found;
    }
}
