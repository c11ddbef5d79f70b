package dev.catalogdesk.ui.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.ConstraintSummary;
import dev.catalogdesk.model.ConstraintType;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.parameters.TopicArnCheck;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.CheckedText;
import dev.catalogdesk.ui.form.FieldProblem;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NotificationsStepTest {
    private static final String TOPIC = "arn:aws:sns:eu-central-1:111122223333:deployments";
    private final NotificationsStep step = new NotificationsStep(Messages.load(), "eu-central-1", () -> { });

    @Test
    void isOptional() {
        step.reveal();

        assertThat(step.problems()).isEmpty();
        assertThat(step.arns()).isEmpty();
        assertThat(step.summary()).isEqualTo("Optional");
    }

    @Test
    void sendsTopicsWithoutSpaceAroundThem() {
        step.topics().getFirst().value().set("  " + TOPIC + "\t");
        step.add();

        assertThat(step.arns()).containsExactly(TOPIC);
        assertThat(step.problems()).isEmpty();
        assertThat(step.summary()).isEqualTo("1 topic");
    }

    @Test
    void tellsWhatIsWrongOnceOneHasLeftTheField() {
        CheckedText topic = step.topics().getFirst();
        topic.value().set("deployments");
        assertThat(topic.fault().get()).isEmpty();

        topic.reveal();
        assertThat(topic.fault().get()).contains("No ARN");
        assertThat(step.problems()).extracting(FieldProblem::field).containsExactly("launch-topic-1");
        topic.value().set(TOPIC);
        assertThat(topic.fault().get()).isEmpty();
    }

    @Test
    void warnsOfAnotherRegionWithoutKeepingAnyoneFromGoingOn() {
        CheckedText topic = step.topics().getFirst();
        topic.value().set(TOPIC.replace("eu-central-1", "us-east-1"));
        topic.reveal();

        assertThat(topic.warning().get()).contains("us-east-1", "eu-central-1");
        assertThat(step.problems()).isEmpty();
        topic.value().set("x");
        assertThat(topic.warning().get()).isEmpty();
    }

    @Test
    void takesEachTopicOnce() {
        CheckedText first = step.topics().getFirst();
        first.value().set(TOPIC);
        CheckedText second = step.add();
        second.value().set(TOPIC);
        second.reveal();
        assertThat(second.fault().get()).contains("already");

        step.remove(first);
        assertThat(second.fault().get()).isEmpty();
        assertThat(step.problems()).isEmpty();
    }

    @Test
    void takesFiveTopics() {
        step.topics().getFirst().value().set(TOPIC + "-0");
        for (int i = 1; i < 5; i++) {
            step.add().value().set(TOPIC + "-" + i);
        }
        assertThat(step.problems()).isEmpty();

        step.add().value().set(TOPIC + "-5");
        assertThat(step.problems()).extracting(FieldProblem::field).containsExactly("launch-topic-6");
    }

    @Test
    void saysWhoElseHearsOfItByThePath() {
        step.show(asked(ConstraintType.NOTIFICATION, "The database team hears of every change"));
        assertThat(step.pathNote().get()).contains("The database team");
        step.show(asked(ConstraintType.NOTIFICATION, ""));
        assertThat(step.pathNote().get()).isNotEmpty();
        step.show(asked(ConstraintType.LAUNCH, "role"));
        assertThat(step.pathNote().get()).isEmpty();
    }

    @Test
    void takesTopicsFromElsewhereAndNoMoreThanFit() {
        step.take(IntStream.range(0, 9).mapToObj(i -> TOPIC + "-" + i).toList());

        assertThat(step.topics()).hasSize(TopicArnCheck.MOST);
        assertThat(step.firstField()).isEqualTo("launch-topic-1");
        assertThat(step.arns()).first().isEqualTo(TOPIC + "-0");
        assertThat(step.problems()).isEmpty();
    }

    private static ProvisioningParameters asked(ConstraintType type, String description) {
        return new ProvisioningParameters(List.of(),
            List.of(new ConstraintSummary(OpenEnum.of(type), description)), List.of(), List.of(), List.of(),
            List.of(), List.of());
    }
}
