package dev.catalogdesk.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StackProgressTest {
    private static final Instant BEGAN = Instant.parse("2026-05-04T10:00:00Z");
    private final List<ResourceEvent> events = new ArrayList<>();

    @Test
    void countsWhatIsReadyAndNamesWhatIsAtWorkLongestFirst() {
        stack("CREATE_IN_PROGRESS");
        resource("Role", "CREATE_IN_PROGRESS", "");
        resource("Topic", "CREATE_IN_PROGRESS", "");
        resource("Role", "CREATE_COMPLETE", "");
        resource("Queue", "CREATE_IN_PROGRESS", "");

        StackProgress progress = StackProgress.of(events, OptionalInt.of(5));
        assertThat(progress.done()).isEqualTo(1);
        assertThat(progress.total()).hasValue(5);
        assertThat(progress.atWork()).extracting(ResourceEvent::logicalId).containsExactly("Topic", "Queue");
        assertThat(progress.failure()).isEmpty();
    }

    @Test
    void doesNotPretendToKnowHowManyAnUpdateTouches() {
        stack("UPDATE_IN_PROGRESS");
        resource("Queue", "UPDATE_COMPLETE", "");

        assertThat(StackProgress.of(events, OptionalInt.of(5)).total()).isEmpty();
    }

    @Test
    void tellsTheCauseFromWhatWasCancelledBecauseOfIt() {
        stack("CREATE_IN_PROGRESS");
        resource("Topic", "CREATE_FAILED", "Resource creation cancelled");
        resource("Queue", "CREATE_FAILED", "Queue name is taken");
        stack("ROLLBACK_IN_PROGRESS");
        resource("Queue", "DELETE_COMPLETE", "");

        StackProgress progress = StackProgress.of(events, OptionalInt.of(2));
        assertThat(progress.failure().orElseThrow().logicalId()).isEqualTo("Queue");
        assertThat(progress.followUps()).extracting(ResourceEvent::logicalId).containsExactly("Topic");
        assertThat(progress.undoing()).isTrue();
    }

    @Test
    void takesTheFirstFailureWhereAllWereCancelled() {
        resource("Topic", "CREATE_FAILED", "Resource creation cancelled");

        assertThat(StackProgress.of(events, OptionalInt.empty()).failure()).isPresent();
    }

    private void stack(String status) {
        events.add(new ResourceEvent(BEGAN, "SC-1-pp-1", "AWS::CloudFormation::Stack", status, "", true));
    }

    private void resource(String logicalId, String status, String reason) {
        events.add(new ResourceEvent(
            BEGAN.plusSeconds(events.size()), logicalId, "AWS::SQS::Queue", status, reason, false));
    }
}
