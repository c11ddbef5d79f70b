package dev.catalogdesk.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StackOperationTest {
    private final List<ResourceEvent> events = new ArrayList<>();

    @Test
    void eachOperationHasItsEventsTheNewestFirst() {
        stack("CREATE_IN_PROGRESS");
        resource("Queue", "CREATE_COMPLETE", "");
        stack("CREATE_COMPLETE");
        stack("UPDATE_IN_PROGRESS");
        resource("Queue", "UPDATE_FAILED", "Queue name is taken");
        resource("Topic", "UPDATE_FAILED", "Resource update cancelled");
        stack("UPDATE_ROLLBACK_IN_PROGRESS");
        resource("Queue", "UPDATE_COMPLETE", "");
        stack("UPDATE_ROLLBACK_COMPLETE");

        List<StackOperation> operations = StackOperation.of(events);

        assertThat(operations).extracting(StackOperation::kind).containsExactly("UPDATE", "CREATE");
        assertThat(operations).extracting(StackOperation::status)
            .containsExactly("UPDATE_ROLLBACK_COMPLETE", "CREATE_COMPLETE");
        assertThat(operations.getFirst().progress().failure().orElseThrow().logicalId()).isEqualTo("Queue");
        assertThat(operations.getFirst().progress().followUps()).hasSize(1);
        assertThat(operations.getLast().events()).hasSize(3);
        assertThat(operations.getFirst().began()).isEqualTo(Instant.ofEpochSecond(3));
    }

    @Test
    void aCreationByAChangeSetIsOneOperation() {
        stack("REVIEW_IN_PROGRESS");
        stack("CREATE_IN_PROGRESS");
        stack("CREATE_COMPLETE");

        List<StackOperation> operations = StackOperation.of(events);
        assertThat(operations).hasSize(1);
        assertThat(operations.getFirst().kind()).isEqualTo("CREATE");
    }

    @Test
    void eventsWhoseBeginningIsNotKeptStandByThemselves() {
        resource("Queue", "CREATE_COMPLETE", "");
        stack("DELETE_IN_PROGRESS");

        assertThat(StackOperation.of(events)).extracting(StackOperation::kind).containsExactly("DELETE", "");
        assertThat(StackOperation.of(List.of())).isEmpty();
    }

    private void stack(String status) {
        events.add(new ResourceEvent(now(), "web", "AWS::CloudFormation::Stack", status, "", true));
    }

    private void resource(String id, String status, String reason) {
        events.add(new ResourceEvent(now(), id, "AWS::SQS::Queue", status, reason, false));
    }

    private Instant now() {
        return Instant.ofEpochSecond(events.size());
    }
}
