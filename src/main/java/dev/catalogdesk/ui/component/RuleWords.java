package dev.catalogdesk.ui.component;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.rules.AssertionResult;
import dev.catalogdesk.rules.Phrase;
import dev.catalogdesk.rules.Repair;
import dev.catalogdesk.rules.RuleAssertion;
import dev.catalogdesk.rules.RuleDifference;
import dev.catalogdesk.rules.RuleEffect;
import java.util.List;
import java.util.Map;

/// Puts the rules of template constraints into an operator's words.
public final class RuleWords {
    private final Messages messages;
    private final Map<String, String> labels;
    private final PhraseWords phrases;

    /// Needs the texts and names.
    ///
    /// @param messages texts
    /// @param labels labels of parameters by key; one without is called by its key
    public RuleWords(Messages messages, Map<String, String> labels) {
        this.messages = messages;
        this.labels = Map.copyOf(labels);
        phrases = new PhraseWords(messages, this::label);
    }

    /// An assertion in a sentence: the administrator's own where there is one.
    ///
    /// @param assertion the assertion
    /// @return a sentence
    public String sentence(RuleAssertion assertion) {
        return assertion.description().isEmpty() ? meaning(assertion) : assertion.description();
    }

    /// What an assertion really says, whatever its administrator wrote.
    ///
    /// @param assertion the assertion
    /// @return a sentence such as "When Environment is prod, Size must be m or l."
    public String meaning(RuleAssertion assertion) {
        String duty = phrases.duty(Phrase.of(assertion.demand()));
        return assertion.condition()
            .map(when -> messages.text("rules.sentence.when", phrases.fact(Phrase.of(when)), duty))
            .orElseGet(() -> messages.text("rules.sentence.always", capital(duty, assertion)));
    }

    /// How an assertion stands.
    ///
    /// @param result what it says to the values
    /// @return a word or two; for an open one, which values are missing
    public String status(AssertionResult result) {
        return switch (result.status()) {
            case VIOLATED -> messages.text("rules.status.violated");
            case SATISFIED -> messages.text("rules.status.satisfied");
            case NOT_APPLICABLE -> messages.text("rules.status.not-applicable");
            case CHECKED_BY_AWS -> messages.text("rules.status.aws");
            case OPEN -> messages.text("rules.status.open",
                phrases.all(result.missing().stream().map(this::label).toList()));
        };
    }

    /// What a repair does.
    ///
    /// @param repair the repair
    /// @return such as "Set Size to m"
    public String repair(Repair repair) {
        List<String> steps = repair.values().entrySet().stream()
            .map(each -> messages.text("rules.repair.step", label(each.getKey()),
                each.getValue().isEmpty() ? messages.text("rules.values.empty") : each.getValue()))
            .toList();
        String change = messages.text("rules.repair", phrases.all(steps));
        return switch (repair.after()) {
            case NOT_APPLICABLE -> messages.text("rules.repair.avoid", change);
            case CHECKED_BY_AWS -> messages.text("rules.repair.aws", change);
            default -> change;
        };
    }

    /// Why an allowed value is struck out.
    ///
    /// @param violated the assertions that it would violate
    /// @return their sentences
    public String struckOut(List<RuleAssertion> violated) {
        return messages.text("rules.struck", String.join(" ", violated.stream().map(this::closed).toList()));
    }

    /// What another launch path would make of an assertion.
    ///
    /// @param difference the difference
    /// @return a sentence
    public String difference(RuleDifference difference) {
        String sentence = (difference.effect() == RuleEffect.NEWLY_VIOLATED
            ? difference.there().or(difference::here) : difference.here().or(difference::there))
            .map(result -> closed(result.assertion())).orElse("");
        return switch (difference.effect()) {
            case NEWLY_VIOLATED -> messages.text("rules.effect.violated", sentence);
            case NO_LONGER_VIOLATED -> messages.text("rules.effect.mended", sentence);
            case SAME -> messages.text("rules.effect.same", sentence);
            case OTHERWISE -> messages.text(difference.there().isEmpty() ? "rules.effect.gone"
                : difference.here().isEmpty() ? "rules.effect.new" : "rules.effect.otherwise", sentence);
        };
    }

    /// What is wrong with rules that cannot be read, whole or in part.
    ///
    /// @param problem the problem
    /// @return a sentence
    public String problem(MessageKey problem) {
        return messages.text(problem.key(), problem.args().toArray());
    }

    private String label(String key) {
        return labels.getOrDefault(key, key);
    }

    /// Administrators often leave out the full stop, which is missed where sentences follow one another.
    private String closed(RuleAssertion assertion) {
        String sentence = sentence(assertion);
        return sentence.matches("(?s).*[.!?]") ? sentence : messages.text("rules.sentence.always", sentence);
    }

    /// Begins a sentence with a capital letter, unless with a name, which stays as it is.
    private String capital(String text, RuleAssertion assertion) {
        return assertion.keys().stream().map(this::label).anyMatch(text::startsWith) || text.isEmpty() ? text
            : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
