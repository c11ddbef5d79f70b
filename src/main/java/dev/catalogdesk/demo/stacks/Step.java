package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.template.Resolved.Members;
import java.time.Duration;
import java.util.LinkedHashMap;

/// One step of a course: the stack or one of its resources comes to a state.
///
/// @param at when, from the beginning of the course, at speed 1
/// @param resource the resource as it is then; that of an empty logical id stands for the stack
/// @param status the state
/// @param reason CloudFormation's words about it; may be empty
/// @param kind what it is about
record Step(Duration at, LiveResource resource, String status, String reason, Kind kind) {
    /// What a step is about.
    enum Kind {
        /// The stack.
        STACK,

        /// A resource of the stack.
        RESOURCE,

        /// A physical resource whose place another has taken. The resource of that name is not touched.
        FORMER
    }

    /// The stack comes to a state.
    static Step ofStack(Duration at, String status, String reason) {
        return new Step(at, new LiveResource("", "", "", new Members(new LinkedHashMap<>())), status, reason,
            Kind.STACK);
    }
}
