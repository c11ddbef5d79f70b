package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.stacks.ResourceEvent;
import dev.catalogdesk.stacks.StackOperation;
import dev.catalogdesk.stacks.StackPart;
import dev.catalogdesk.stacks.StackProgress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The stack of a product, as the page shows it.
///
/// @param name its name or ARN
/// @param resources what it consists of
/// @param groups what happened to it by operation, newest first
record StackDetails(String name, List<Resource> resources, List<Group> groups) {
    StackDetails {
        resources = List.copyOf(resources);
        groups = List.copyOf(groups);
    }

    /// A resource as it stands.
    ///
    /// @param logicalId its name in the template
    /// @param physicalId its id in the account; may be empty
    /// @param type its type
    /// @param status AWS's word
    /// @param reason AWS's words about the status; may be empty
    record Resource(String logicalId, String physicalId, String type, String status, String reason) {
    }

    /// What one operation did to the stack.
    ///
    /// @param kind AWS's word for it, such as `UPDATE`; empty where it is not known
    /// @param began when it began
    /// @param status how far the stack has come in it
    /// @param failure the resource that failed first
    /// @param followUps what failed only because of that
    /// @param events all of it, newest first
    record Group(String kind, Instant began, String status, Optional<Event> failure, List<Event> followUps,
            List<Event> events) {
        Group {
            followUps = List.copyOf(followUps);
            events = List.copyOf(events);
        }
    }

    /// What happened to one resource.
    ///
    /// @param time when
    /// @param logicalId its name in the template
    /// @param type its type
    /// @param status AWS's word
    /// @param reason AWS's words; may be empty
    record Event(Instant time, String logicalId, String type, String status, String reason) {
    }

    /// Reads what the stack tells.
    static StackDetails of(String name, List<StackPart> parts, List<ResourceEvent> events) {
        return new StackDetails(name, parts.stream().map(part -> new Resource(part.logicalId(), part.physicalId(),
            part.type(), part.status(), part.reason())).toList(),
            StackOperation.of(events).stream().map(StackDetails::group).toList());
    }

    private static Group group(StackOperation operation) {
        StackProgress progress = operation.progress();
        return new Group(operation.kind(), operation.began(), operation.status(),
            progress.failure().map(StackDetails::event),
            progress.followUps().stream().map(StackDetails::event).toList(),
            operation.events().reversed().stream().map(StackDetails::event).toList());
    }

    private static Event event(ResourceEvent event) {
        return new Event(event.time(), event.logicalId(), event.type(), event.status(), event.reason());
    }
}
