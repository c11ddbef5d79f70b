package dev.catalogdesk.rules;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/// What an assertion says to the values. Holds no values, so it holds no secret.
///
/// @param assertion the assertion
/// @param status how it stands
/// @param parameters keys of the parameters concerned, those of the demand before those of the condition
/// @param missing keys of the parameters without which it cannot be judged; empty unless it is open
public record AssertionResult(
        RuleAssertion assertion, AssertionStatus status, Set<String> parameters, Set<String> missing) {
    /// Copies the sets, in their order.
    public AssertionResult {
        parameters = Collections.unmodifiableSet(new LinkedHashSet<>(parameters));
        missing = Collections.unmodifiableSet(new LinkedHashSet<>(missing));
    }
}
