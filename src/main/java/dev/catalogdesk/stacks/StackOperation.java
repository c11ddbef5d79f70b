package dev.catalogdesk.stacks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// One operation on a stack, such as an update with the rollback that followed: its events, cut out of all. Pure.
///
/// @param events the events, oldest first; never empty
public record StackOperation(List<ResourceEvent> events) {
    private static final Set<String> BEGINNINGS = Set.of("CREATE_IN_PROGRESS", "UPDATE_IN_PROGRESS",
        "DELETE_IN_PROGRESS", "IMPORT_IN_PROGRESS", "REVIEW_IN_PROGRESS");

    /// Copies the events.
    public StackOperation {
        events = List.copyOf(events);
    }

    /// Groups the events of a stack by the operations that made them.
    ///
    /// @param events all events, oldest first
    /// @return the operations, newest first
    public static List<StackOperation> of(List<ResourceEvent> events) {
        List<StackOperation> operations = new ArrayList<>();
        List<ResourceEvent> open = new ArrayList<>();
        for (ResourceEvent event : events) {
            if (event.ofStack() && BEGINNINGS.contains(event.status()) && !open.isEmpty() && !reviewing(open)) {
                operations.add(new StackOperation(open));
                open.clear();
            }
            open.add(event);
        }
        if (!open.isEmpty()) {
            operations.add(new StackOperation(open));
        }
        Collections.reverse(operations);
        return operations;
    }

    /// What begins as a change set under review goes on as the creation that it prepared.
    private static boolean reviewing(List<ResourceEvent> open) {
        return open.stream().allMatch(event -> event.status().equals("REVIEW_IN_PROGRESS"));
    }

    /// When it began.
    ///
    /// @return the time of its first event
    public Instant began() {
        return events.getFirst().time();
    }

    /// What it was to do.
    ///
    /// @return AWS's word for it, such as `UPDATE`; empty where its beginning is not known
    public String kind() {
        return events.stream().filter(ResourceEvent::ofStack).map(ResourceEvent::status)
            .filter(status -> BEGINNINGS.contains(status) && !status.startsWith("REVIEW")).findFirst()
            .map(status -> status.substring(0, status.indexOf('_'))).orElse("");
    }

    /// How far the stack itself has come in it.
    ///
    /// @return its last status, such as `UPDATE_ROLLBACK_COMPLETE`; empty where no event tells
    public String status() {
        return events.stream().filter(ResourceEvent::ofStack).map(ResourceEvent::status)
            .reduce("", (before, status) -> status);
    }

    /// Its progress, with the first resource that failed.
    ///
    /// @return worked out from its events
    public StackProgress progress() {
        return StackProgress.of(events, OptionalInt.empty());
    }
}
