package dev.catalogdesk.ui.record;

import dev.catalogdesk.stacks.ResourceEvent;
import dev.catalogdesk.stacks.StackActivity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Stacks that tell what a test says.
public final class ScriptedStacks implements StackActivity {
    /// What happened, oldest first.
    public final List<ResourceEvent> events = new ArrayList<>();

    /// The stacks that were asked for.
    public final List<String> asked = new ArrayList<>();

    /// How many resources the stack is to have.
    public int size;

    /// Adds an event of a resource.
    ///
    /// @param time when
    /// @param logicalId the resource
    /// @param status its status
    /// @param reason AWS's words
    public void then(Instant time, String logicalId, String status, String reason) {
        events.add(new ResourceEvent(time, logicalId, "AWS::SQS::Queue", status, reason, logicalId.isEmpty()));
    }

    @Override
    public List<ResourceEvent> events(String stack, Instant since) {
        asked.add(stack);
        return events.stream().filter(event -> !event.time().isBefore(since)).toList();
    }

    @Override
    public int size(String stack) {
        return size;
    }
}
