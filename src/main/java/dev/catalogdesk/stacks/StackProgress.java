package dev.catalogdesk.stacks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// How far CloudFormation has come with a stack, worked out from its events. Pure.
///
/// @param done how many resources are ready
/// @param total how many there are to be; nothing where that is not known, as for an update
/// @param atWork the resources that are being worked on, the one longest at it first
/// @param failure the first resource that failed for a reason of its own, the root of what followed
/// @param followUps what failed only because of that
/// @param undoing whether what was done is being taken back
public record StackProgress(
        int done,
        OptionalInt total,
        List<ResourceEvent> atWork,
        Optional<ResourceEvent> failure,
        List<ResourceEvent> followUps,
        boolean undoing) {
    /// Copies the collections.
    public StackProgress {
        atWork = List.copyOf(atWork);
        followUps = List.copyOf(followUps);
    }

    /// Works out the progress of the last operation on a stack.
    ///
    /// @param events its events, oldest first
    /// @param size how many resources the stack is to have
    /// @return the progress
    public static StackProgress of(List<ResourceEvent> events, OptionalInt size) {
        Map<String, ResourceEvent> last = new LinkedHashMap<>();
        List<ResourceEvent> failed = new ArrayList<>();
        boolean undoing = false;
        String stack = "";
        for (ResourceEvent event : events) {
            if (event.ofStack()) {
                undoing |= event.status().contains("ROLLBACK");
                stack = stack.isEmpty() ? event.status() : stack;
            } else {
                // The place of the last event decides who is longest at work.
                last.remove(event.logicalId());
                last.put(event.logicalId(), event);
                if (event.failed()) {
                    failed.add(event);
                }
            }
        }
        Optional<ResourceEvent> root = failed.stream().filter(event -> !event.cancelled()).findFirst()
            .or(() -> failed.stream().findFirst());
        int done = (int) last.values().stream().filter(ResourceEvent::done).count();
        // An update touches only some of the resources, and which, its events tell only at the end.
        boolean whole = stack.startsWith("CREATE") || stack.startsWith("DELETE");
        return new StackProgress(done, whole && size.isPresent() && size.getAsInt() >= done ? size
            : OptionalInt.empty(), last.values().stream().filter(ResourceEvent::atWork).toList(), root,
            failed.stream().filter(event -> !Optional.of(event).equals(root)).toList(), undoing);
    }
}
