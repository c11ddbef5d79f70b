package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.template.StackFacts;
import java.util.List;
import java.util.Optional;

/// What a course is worked out from.
///
/// @param identity the stack
/// @param facts where it is, and what it may import
/// @param number of the change in the life of the stack, from 0
/// @param before what the stack consists of
/// @param previousStatus how the stack is called before
/// @param kind what is done
/// @param shape what the stack is to be made from
/// @param settings how it is gone about
/// @param retained logical ids of resources that a deletion leaves behind
/// @param failure why it fails, if it shall
/// @param stuck whether it never ends
record CourseOrder(
        StackIdentity identity,
        StackFacts facts,
        int number,
        Situation before,
        String previousStatus,
        StackChange.Kind kind,
        StackShape shape,
        StackSettings settings,
        List<String> retained,
        Optional<StackFailure> failure,
        boolean stuck) {
}
