package dev.catalogdesk.demo.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.changes.ResourceChange;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a stack would become is known before it becomes it.
class SimulatedChangeSetsTest {
    private static final String TOPIC = "Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: %s}}}";
    private final StackBench bench = new StackBench();
    private final ChangeSets changeSets = bench.stacks.changeSets();

    @Test
    void aStackThatIsOnlyReviewedHasNothing() {
        made("first", true, "one");
        assertThat(bench.stack("web").status()).isEqualTo("REVIEW_IN_PROGRESS");
        assertThat(bench.stacks.events(bench.arn("web"))).isEmpty();
        assertThat(found("first").status()).isEqualTo("CREATE_IN_PROGRESS");
        bench.later();
        assertThat(found("first").executionStatus()).isEqualTo("AVAILABLE");
        assertThat(found("first").changes().plain()).extracting(ResourceChange::logicalId).containsExactly("Topic");
        assertThat(executed("first")).isEqualTo("started");
        assertThat(found("first").executionStatus()).isEqualTo("EXECUTE_IN_PROGRESS");
        bench.later();
        assertThat(bench.stack("web").status()).isEqualTo("CREATE_COMPLETE");
        assertThat(found("first").executionStatus()).isEqualTo("EXECUTE_COMPLETE");
        assertThat(changeSets.delete(found("first").arn()))
            .contains("Cannot delete ChangeSet in execution status EXECUTE_COMPLETE");
    }

    @Test
    void tellsWhatTheStackWasWhenItWasAsked() {
        bench.create("web", TOPIC.formatted("one"));
        bench.later();
        made("a", false, "two");
        made("b", false, "three");
        bench.later();
        ResourceChange change = found("a").changes().withPropertyValues().getFirst();
        assertThat(change.physicalId()).contains(bench.physicalId("web", "Topic"));
        assertThat(executed("a")).isEqualTo("started");
        assertThat(changeSets.of(bench.arn("web"))).as("the others are gone").hasSize(1);
        bench.later();
        assertThat(found("a").changes().withPropertyValues()).containsExactly(change);
        assertThat(executed("a")).contains("cannot be executed in its current status");
    }

    @Test
    void isOutOfDateOnceTheStackWasChangedOtherwise() {
        bench.create("web", TOPIC.formatted("one"));
        bench.later();
        made("a", false, "two");
        bench.later().update("web", TOPIC.formatted("three"));
        bench.later();
        assertThat(found("a").executionStatus()).isEqualTo("OBSOLETE");
        assertThat(executed("a")).contains("OBSOLETE");
    }

    @Test
    void failsWhereNothingChanges() {
        bench.create("web", TOPIC.formatted("one"));
        bench.later();
        made("a", false, "one");
        bench.later();
        assertThat(found("a").status()).isEqualTo("FAILED");
        assertThat(found("a").statusReason()).startsWith("The submitted information didn't contain changes.");
        assertThat(found("a").executionStatus()).isEqualTo("UNAVAILABLE");
        assertThat(changeSets.delete(found("a").arn())).isEmpty();
        assertThat(changeSets.find("web", "a")).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(made("a", false, "one")).isEqualTo(
            new ChangeSets.Made.Refused("ValidationError", "Stack [web] does not exist"));
        bench.create("web", TOPIC.formatted("one"));
        assertThat(made("a", false, "two").toString()).contains("is in CREATE_IN_PROGRESS state");
        bench.later();
        assertThat(made("a", true, "two").toString())
            .contains("Stack [web] already exists and cannot be created again with the changeSet [a].");
        made("a", false, "two");
        assertThat(made("a", false, "two").toString()).contains("AlreadyExistsException");
    }

    private ChangeSets.Made made(String name, boolean creation, String topic) {
        return changeSets.make(new ChangeSetOrder(name, "web", bench.arn("web"), creation, "",
            new StackOrder(TOPIC.formatted(topic), Map.of(), List.of(), List.of(), List.of(), StackSettings.USUAL,
                Optional.empty()), Duration.ofSeconds(2)));
    }

    private ChangeSetView found(String name) {
        return changeSets.find("web", name).orElseThrow();
    }

    private String executed(String name) {
        return StackBench.refusal(changeSets.execute(found(name).arn(), StackSettings.USUAL, Optional.empty()));
    }
}
