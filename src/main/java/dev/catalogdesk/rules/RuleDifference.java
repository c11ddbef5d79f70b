package dev.catalogdesk.rules;

import java.util.Optional;

/// An assertion of the present rules beside what takes its place in others.
///
/// @param effect what the change would mean
/// @param here how the present rules see it; nothing if only the others have it
/// @param there how the others would see it; nothing if only the present ones have it
public record RuleDifference(RuleEffect effect, Optional<AssertionResult> here, Optional<AssertionResult> there) {
    static RuleDifference of(Optional<AssertionResult> here, Optional<AssertionResult> there) {
        boolean now = violated(here);
        boolean then = violated(there);
        Optional<AssertionStatus> before = here.map(AssertionResult::status);
        if (now != then) {
            return new RuleDifference(
                then ? RuleEffect.NEWLY_VIOLATED : RuleEffect.NO_LONGER_VIOLATED, here, there);
        }
        return new RuleDifference(before.equals(there.map(AssertionResult::status))
            ? RuleEffect.SAME : RuleEffect.OTHERWISE, here, there);
    }

    private static boolean violated(Optional<AssertionResult> result) {
        return result.filter(each -> each.status() == AssertionStatus.VIOLATED).isPresent();
    }
}
