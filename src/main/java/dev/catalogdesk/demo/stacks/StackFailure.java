package dev.catalogdesk.demo.stacks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Why a change of a stack fails.
///
/// @param resource logical id of the resource that fails; empty for any, where only the reason is told
/// @param reason the resource's or the stack's words about it
/// @param ofStack whether no resource fails but the stack as a whole, once its resources are done
record StackFailure(String resource, String reason, boolean ofStack) {
    private static final Pattern TOLD =
        Pattern.compile("The following resource\\(s\\) failed to \\w+: \\[([A-Za-z0-9]+)[^]]*]\\.\\s*");

    /// A resource fails for a reason that a scenario tells, which may begin with the words that a stack has for it.
    ///
    /// @param resource logical id of the resource; empty where the reason names it, or any may fail
    /// @param told the reason
    static StackFailure told(String resource, String told) {
        Matcher words = TOLD.matcher(told);
        boolean ofStack = words.lookingAt();
        String named = ofStack ? words.group(1) : "";
        String rest = ofStack ? told.substring(words.end()) : told;
        return new StackFailure(resource.isEmpty() ? named : resource, rest, false);
    }

    /// The stack fails, though its resources are fine.
    static StackFailure ofStack(String reason) {
        return new StackFailure("", reason, true);
    }
}
