package dev.catalogdesk.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerArnTest {
    private static final String ROLE = "arn:aws:sts::111122223333:assumed-role/Admin/";

    @ParameterizedTest
    @CsvSource({
        "arn:aws:iam::111122223333:user/ann, arn:aws:iam::111122223333:user/ann",
        "arn:aws:sts::111122223333:assumed-role/Admin/ann, arn:aws:sts::111122223333:assumed-role/Admin/ann",
        "arn:aws:sts::111122223333:assumed-role/Admin/aws-sdk-java-1700000000001, "
            + "arn:aws:sts::111122223333:assumed-role/Admin/aws-sdk-java-1700000000002",
        "arn:aws:sts::111122223333:assumed-role/Admin/botocore-session-1700000001, "
            + "arn:aws:sts::111122223333:assumed-role/Admin/aws-sdk-java-1700000000002",
        "garbage, garbage"})
    void takesForTheSameCaller(String before, String now) {
        assertThat(CallerArn.parse(now)).isEqualTo(CallerArn.parse(before));
    }

    @ParameterizedTest
    @CsvSource({
        "ann, bob", "ann, aws-sdk-java-1700000000001", "ann, Ann", "aws-sdk-java-x, aws-sdk-java-y", "a/b, a/c"})
    void tellsSessionsOfPeopleApart(String before, String now) {
        assertThat(CallerArn.parse(ROLE + now)).isNotEqualTo(CallerArn.parse(ROLE + before));
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:iam::111122223333:user/ann, arn:aws:iam::111122223333:user/bob",
        "arn:aws:sts::111122223333:assumed-role/Admin/ann, arn:aws:sts::111122223333:assumed-role/Reader/ann",
        "arn:aws:sts::111122223333:assumed-role/Admin/ann, arn:aws:sts::999999999999:assumed-role/Admin/ann",
        "arn:aws:sts::111122223333:assumed-role/Admin/ann, arn:aws:iam::111122223333:user/ann",
        "arn:aws:iam::111122223333:root, ''"})
    void tellsOtherCallersApart(String before, String now) {
        assertThat(CallerArn.parse(now)).isNotEqualTo(CallerArn.parse(before));
    }
}
