package dev.catalogdesk.ui.component;

import dev.catalogdesk.rules.Operand;
import dev.catalogdesk.rules.Phrase;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Puts phrases of rules into words, as part of a sentence.
final class PhraseWords {
    /// Values of a list that are told one by one.
    private static final int TOLD = 8;

    private final Messages messages;
    private final UnaryOperator<String> labels;

    /// Needs the texts and the labels of parameters by their keys.
    PhraseWords(Messages messages, UnaryOperator<String> labels) {
        this.messages = messages;
        this.labels = labels;
    }

    /// Tells what is: "Environment is prod".
    String fact(Phrase phrase) {
        return words(phrase, "rules.fact.");
    }

    /// Tells what has to be: "Environment must be prod".
    String duty(Phrase phrase) {
        return words(phrase, "rules.duty.");
    }

    private String words(Phrase phrase, String mood) {
        return switch (phrase) {
            case Phrase.Is is -> messages.text(mood + key("is", is.each(), is.not()),
                subject(is.subject(), is.each()), values(is.values()));
            case Phrase.In in -> messages.text(mood + key("in", in.each(), in.not()),
                subject(in.subject(), in.each()), list(in.list()));
            case Phrase.Has has -> messages.text(mood + key("has", false, has.not()),
                subject(has.list(), false), values(List.of(has.member())));
            case Phrase.All(List<Phrase> phrases) -> clauses(phrases, mood, "rules.and");
            case Phrase.Any(List<Phrase> phrases) -> clauses(phrases, mood, "rules.or");
            case Phrase.Unclear unclear -> messages.text(mood + key("true", false, unclear.not()),
                unclear.function().isEmpty() ? messages.text("rules.unclear") : unclear.function());
        };
    }

    private static String key(String verb, boolean each, boolean not) {
        return verb + (each && not ? "-each" : "") + (not ? "-not" : "");
    }

    /// Joins clauses: after one that has an "or" inside, a comma shows where it ends.
    private String clauses(List<Phrase> phrases, String mood, String key) {
        boolean several = phrases.stream().anyMatch(each -> each instanceof Phrase.Is is && is.values().size() > 1);
        return joined(phrases.stream().map(each -> part(each, mood)).toList(), several ? key + ".long" : key);
    }

    /// A part of several: what is itself of several parts stands in brackets, so that "and" and "or" cannot mix.
    private String part(Phrase phrase, String mood) {
        String words = words(phrase, mood);
        return phrase instanceof Phrase.All || phrase instanceof Phrase.Any
            ? messages.text("rules.brackets", words) : words;
    }

    private String subject(Operand operand, boolean each) {
        String many = each ? "rules.each." : "rules.subject.";
        return switch (operand) {
            case Operand.Ref(String key) -> each ? messages.text("rules.each.ref", labels.apply(key))
                : labels.apply(key);
            case Operand.ValueOf(String key, String attribute) ->
                messages.text(many + "value-of", attribute, labels.apply(key));
            case Operand.ValueOfAll(String type, String attribute) ->
                messages.text(many + "value-of-all", attribute, type);
            case Operand.RefAll(String type) -> messages.text(many + "ref-all", type);
            case Operand.TextList(List<Operand> members) ->
                messages.text("rules.each.list", all(members.stream().map(this::value).toList()));
            case Operand.Text text -> value(text);
            case Operand.Unknown unknown -> value(unknown);
        };
    }

    private String values(List<Operand> values) {
        if (values.isEmpty()) {
            return messages.text("rules.values.none");
        }
        Stream<String> told = values.stream().limit(TOLD).map(this::value);
        return any(values.size() <= TOLD ? told.toList()
            : Stream.concat(told, Stream.of(messages.text("rules.values.more", values.size() - TOLD))).toList());
    }

    private String value(Operand operand) {
        return switch (operand) {
            case Operand.Text(String text) -> text.isEmpty() ? messages.text("rules.values.empty") : text;
            case Operand.Ref(String key) -> messages.text("rules.values.ref", labels.apply(key));
            case Operand.Unknown(String function, var keys) -> function.isEmpty() ? messages.text("rules.unclear")
                : messages.text("rules.values.unknown", function);
            default -> subject(operand, false);
        };
    }

    private String list(Operand operand) {
        return operand instanceof Operand.Ref(String key) ? messages.text("rules.list.ref", labels.apply(key))
            : subject(operand, false);
    }

    /// Joins with "and".
    String all(List<String> parts) {
        return joined(parts, "rules.and");
    }

    private String any(List<String> parts) {
        return joined(parts, "rules.or");
    }

    private String joined(List<String> parts, String key) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String before = parts.subList(0, parts.size() - 1).stream()
            .reduce((a, b) -> messages.text("rules.comma", a, b)).orElse("");
        return messages.text(key, before, parts.getLast());
    }
}
