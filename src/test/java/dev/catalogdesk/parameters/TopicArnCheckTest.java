package dev.catalogdesk.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.MessageKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicArnCheckTest {
    private static final String TOPIC = "arn:aws:sns:eu-central-1:111122223333:deployments";

    @ParameterizedTest
    @ValueSource(strings = {
        TOPIC,
        "arn:aws:sns:us-east-1:111122223333:orders.fifo",
        "arn:aws-cn:sns:cn-north-1:111122223333:a_b-C9",
        "arn:aws-us-gov:sns:us-gov-west-1:111122223333:x",
        "arn:aws-iso:sns:us-iso-east-1:111122223333:x",
        "arn:aws-iso-b:sns:us-isob-east-1:111122223333:x",
        "arn:aws-iso-e:sns:eu-isoe-west-1:111122223333:x",
        "arn:aws-iso-f:sns:us-isof-south-1:111122223333:x",
        "arn:aws-eusc:sns:eusc-de-east-1:111122223333:x",
        "arn:aws:sns:ap-southeast-7:111122223333:x"})
    void takesTopicsOfEachPartition(String arn) {
        assertThat(TopicArnCheck.problem(arn, List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', no-arn",
        "deployments, no-arn",
        "arn:aws:sns, no-arn",
        "arn:azure:sns:eu-central-1:111122223333:x, no-arn",
        "arn:aws:sqs:eu-central-1:111122223333:x, service",
        "arn:aws:sns:frankfurt:111122223333:x, region",
        "arn:aws:sns::111122223333:x, region",
        "arn:aws:sns:cn-north-1:111122223333:x, partition",
        "arn:aws-cn:sns:eu-central-1:111122223333:x, partition",
        "arn:aws:sns:eu-central-1:1111-2222-3333:x, account",
        "arn:aws:sns:eu-central-1::x, account",
        "arn:aws:sns:eu-central-1:111122223333:, name",
        "arn:aws:sns:eu-central-1:111122223333:a b, name",
        "arn:aws:sns:eu-central-1:111122223333:a.b, name",
        "arn:aws:sns:eu-central-1:111122223333:x:0b3a8b3c-1111-2222-3333-444455556666, subscription"})
    void saysWhichPartOfTheArnIsWrong(String arn, String reason) {
        assertThat(TopicArnCheck.problem(arn, List.of())).map(MessageKey::key).contains("form.topic." + reason);
    }

    @Test
    void takesATopicOnce() {
        assertThat(TopicArnCheck.problem(TOPIC, List.of(TOPIC))).map(MessageKey::key).contains("form.topic.twice");
    }

    @Test
    void takesNamesOf256Characters() {
        String beginning = "arn:aws:sns:eu-central-1:111122223333:";
        assertThat(TopicArnCheck.problem(beginning + "n".repeat(256), List.of())).isEmpty();
        assertThat(TopicArnCheck.problem(beginning + "n".repeat(257), List.of())).isPresent();
        assertThat(TopicArnCheck.problem(beginning + "n".repeat(251) + ".fifo", List.of())).isEmpty();
        assertThat(TopicArnCheck.problem(beginning + "n".repeat(252) + ".fifo", List.of())).isPresent();
    }

    @Test
    void warnsOfATopicInAnotherRegion() {
        assertThat(TopicArnCheck.warning(TOPIC, "eu-central-1")).isEmpty();
        assertThat(TopicArnCheck.warning(TOPIC, "us-east-1"))
            .contains(MessageKey.of("form.topic.elsewhere", "eu-central-1", "us-east-1"));
        assertThat(TopicArnCheck.warning("no ARN", "us-east-1")).isEmpty();
    }

    @Test
    void takesFive() {
        assertThat(TopicArnCheck.count(5)).isEmpty();
        assertThat(TopicArnCheck.count(6)).contains(MessageKey.of("form.topic.many", 6, 5));
    }
}
