package dev.catalogdesk.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Makes phrases of conditions.
final class Phrases {
    private Phrases() {
    }

    /// What a condition says, or its contrary.
    static Phrase of(Condition condition, boolean not) {
        return switch (condition) {
            case Condition.And and -> joined(and.conditions(), not, !not);
            case Condition.Or or -> joined(or.conditions(), not, not);
            case Condition.Not other -> of(other.condition(), !not);
            case Condition.Equals(Operand left, Operand right) -> left instanceof Operand.Text
                ? new Phrase.Is(right, false, not, List.of(left)) : new Phrase.Is(left, false, not, List.of(right));
            case Condition.Contains(Operand.TextList(List<Operand> members), Operand text) ->
                new Phrase.Is(text, false, not, members);
            case Condition.Contains(Operand list, Operand.Text text) -> new Phrase.Has(list, not, text);
            case Condition.Contains(Operand list, Operand text) -> new Phrase.In(text, false, not, list);
            case Condition.EachMemberEquals(Operand list, Operand text) ->
                new Phrase.Is(list, true, not, List.of(text));
            case Condition.EachMemberIn(Operand list, Operand.TextList(List<Operand> members)) ->
                new Phrase.Is(list, true, not, members);
            case Condition.EachMemberIn(Operand list, Operand allowed) -> new Phrase.In(list, true, not, allowed);
            case Condition.Unknown unknown -> new Phrase.Unclear(unknown.function(), not);
        };
    }

    /// Joins conditions, or their contraries: the contrary of all is one of the contraries.
    private static Phrase joined(List<Condition> conditions, boolean not, boolean all) {
        List<Phrase> phrases = new ArrayList<>();
        for (Condition each : conditions) {
            Phrase phrase = of(each, not);
            if (all && phrase instanceof Phrase.All(List<Phrase> inner)) {
                inner.forEach(some -> add(phrases, some, true));
            } else if (!all && phrase instanceof Phrase.Any(List<Phrase> inner)) {
                inner.forEach(some -> add(phrases, some, false));
            } else {
                add(phrases, phrase, all);
            }
        }
        if (phrases.size() == 1) {
            return phrases.getFirst();
        }
        return all ? new Phrase.All(phrases) : new Phrase.Any(phrases);
    }

    /// Adds a phrase: "is a" or "is b" become "is a or b", "is not a" and "is not b" become "is not a or b".
    private static void add(List<Phrase> phrases, Phrase phrase, boolean all) {
        if (phrase instanceof Phrase.Is is && !is.each() && is.not() == all) {
            for (int i = 0; i < phrases.size(); i++) {
                if (phrases.get(i) instanceof Phrase.Is other && !other.each() && other.not() == all
                        && other.subject().equals(is.subject())) {
                    Set<Operand> values = new LinkedHashSet<>(other.values());
                    values.addAll(is.values());
                    phrases.set(i, new Phrase.Is(is.subject(), false, all, List.copyOf(values)));
                    return;
                }
            }
        }
        if (!phrases.contains(phrase)) {
            phrases.add(phrase);
        }
    }
}
