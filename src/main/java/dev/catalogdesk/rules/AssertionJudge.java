package dev.catalogdesk.rules;

import dev.catalogdesk.rules.Verdict.Decided;
import dev.catalogdesk.rules.Verdict.Undecided;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Says how one assertion stands. Where values are missing it tries what they could be: an assertion that holds with
/// all of them, or with none, is not open.
final class AssertionJudge {
    private final RuleAssertion assertion;
    private final Suppositions suppositions;
    private final Set<String> keys;
    private final Set<String> named;

    AssertionJudge(RuleAssertion assertion, Map<String, RuleParameter> parameters) {
        this.assertion = assertion;
        keys = assertion.keys();
        named = assertion.texts();
        suppositions = new Suppositions(keys, named, assertion.comparisons().count(), parameters);
    }

    RuleAssertion assertion() {
        return assertion;
    }

    Set<String> keys() {
        return keys;
    }

    /// The texts that the assertion compares values with.
    Set<String> named() {
        return named;
    }

    AssertionResult result(Function<String, OperandValue> values) {
        Standing standing = standing(values);
        return new AssertionResult(assertion, standing.status(), keys, standing.missing());
    }

    AssertionStatus status(Function<String, OperandValue> values) {
        return standing(values).status();
    }

    private Standing standing(Function<String, OperandValue> values) {
        Standing plain = plain(values);
        if (plain.status() != AssertionStatus.OPEN) {
            return plain;
        }
        return suppositions.common(values, plain.missing(), supposed -> plain(supposed).status())
            .map(status -> new Standing(status, Set.of())).orElse(plain);
    }

    private Standing plain(Function<String, OperandValue> values) {
        Evaluator evaluator = new Evaluator(values);
        Verdict applies = assertion.condition().map(evaluator::judge).orElse(Decided.TRUE);
        if (applies.equals(Decided.FALSE)) {
            return new Standing(AssertionStatus.NOT_APPLICABLE, Set.of());
        }
        Verdict demand = evaluator.judge(assertion.demand());
        return switch (Verdict.join(List.of(applies.not(), demand), true)) {
            case Decided(boolean holds) ->
                new Standing(holds ? AssertionStatus.SATISFIED : AssertionStatus.VIOLATED, Set.of());
            case Undecided(Set<String> missing, boolean byAws) -> new Standing(
                missing.isEmpty() ? AssertionStatus.CHECKED_BY_AWS : AssertionStatus.OPEN, missing);
        };
    }

    /// A status, and what is missing where it is open.
    private record Standing(AssertionStatus status, Set<String> missing) {
    }
}
