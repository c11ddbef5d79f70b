package dev.catalogdesk.advice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingPermissionTest {
    private static final String SESSION = "arn:aws:sts::111122223333:assumed-role/LaunchRole/servicecatalog";
    private static final String QUEUE = "arn:aws:sqs:eu-central-1:111122223333:orders";

    @Test
    void makesTheStatementOfWhatAwsNames() throws JsonProcessingException {
        MissingPermission missing = read("Resource handler returned message: \"User: " + SESSION
            + " is not authorized to perform: sqs:CreateQueue on resource: " + QUEUE + " because no identity-based "
            + "policy allows the sqs:CreateQueue action (Service: Sqs, Status Code: 403, Request ID: 7f1e)\" "
            + "(RequestToken: 12ab, HandlerErrorCode: AccessDenied)");

        assertThat(missing.principal()).isEqualTo(SESSION);
        assertThat(missing.exact()).isTrue();
        assertThat(missing.statement().orElseThrow()).isEqualTo("""
            {
              "Effect": "Allow",
              "Action": "sqs:CreateQueue",
              "Resource": "arn:aws:sqs:eu-central-1:111122223333:orders"
            }""");
        assertThat(new ObjectMapper().readTree(missing.statement().orElseThrow()).size()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "because no identity-based policy allows the sqs:CreateQueue action | IDENTITY",
        "because no resource-based policy allows the sqs:CreateQueue action | RESOURCE",
        "because no permissions boundary allows the sqs:CreateQueue action | BOUNDARY",
        "because no session policy allows the sqs:CreateQueue action | SESSION",
        "because no service control policy allows the sqs:CreateQueue action | ORGANIZATION",
        "because no resource control policy allows the sqs:CreateQueue action | ORGANIZATION",
        "because no VPC endpoint policy allows the sqs:CreateQueue action | ENDPOINT",
        "because no role trust policy allows the sts:AssumeRole action | TRUST",
        "with an explicit deny in an identity-based policy | EXPLICIT",
        "with an explicit deny in a service control policy: arn:aws:organizations::1:policy/o-1/p-1 | EXPLICIT",
        "with an explicit deny | EXPLICIT",
        "'' | IDENTITY"})
    void tellsThePoliciesApart(String reason, Denial denial) {
        assertThat(read("User: " + SESSION + " is not authorized to perform: sqs:CreateQueue on resource: " + QUEUE
            + " " + reason).denial()).isEqualTo(denial);
    }

    @Test
    void hasNoStatementAgainstAnExplicitDenial() {
        assertThat(read("User: " + SESSION + " is not authorized to perform: sqs:CreateQueue on resource: " + QUEUE
            + " with an explicit deny in a service control policy").statement()).isEmpty();
    }

    @Test
    void namesTheRoleOfASessionInPoliciesThatStandElsewhere() {
        assertThat(read("User: " + SESSION + " is not authorized to perform: sqs:SendMessage on resource: " + QUEUE
            + " because no resource-based policy allows the sqs:SendMessage action").statement().orElseThrow())
            .contains("\"Principal\": {\"AWS\": \"arn:aws:iam::111122223333:role/LaunchRole\"}");
        assertThat(read("User: " + SESSION + " is not authorized to perform: sts:AssumeRole on resource: "
            + "arn:aws:iam::444455556666:role/Target").statement().orElseThrow())
            .contains("Principal", "sts:AssumeRole").doesNotContain("Resource");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "API: s3:CreateBucket Access Denied",
        "User: arn:aws:iam::111122223333:user/ops is not authorized to perform: s3:CreateBucket",
        "User: arn:aws:iam::111122223333:user/ops is not authorized to perform: s3:CreateBucket on resource: orders"})
    void allowsAllResourcesOnlyWhereAwsNamesNone(String text) {
        assertThat(read(text).exact()).isFalse();
        assertThat(read(text).statement().orElseThrow()).contains("s3:CreateBucket", "\"Resource\": \"*\"");
    }

    @Test
    void keepsTheEncodedMessageWhereThereIsNothingElse() {
        MissingPermission missing = read("You are not authorized to perform this operation. Encoded authorization "
            + "failure message: Qz4Xy_kRtW-9 (Service: Ec2, Status Code: 403, Request ID: 3)");

        assertThat(missing.encoded()).isEqualTo("Qz4Xy_kRtW-9");
        assertThat(missing.statement()).isEmpty();
    }

    @Test
    void writesJsonWhateverTheTextHolds() throws JsonProcessingException {
        MissingPermission odd = new MissingPermission("", "a:b", "arn:\"\\\u0001", Denial.IDENTITY, "");

        assertThat(new ObjectMapper().readTree(odd.statement().orElseThrow()).get("Resource").asText())
            .isEqualTo("arn:\"\\\u0001");
    }

    @Test
    void saysNothingOfOtherTexts() {
        assertThat(MissingPermission.read("Access Denied")).isEmpty();
        assertThat(MissingPermission.read("not authorized to perform ".repeat(50_000))).isEmpty();
        assertThat(MissingPermission.read("")).isEmpty();
    }

    private static MissingPermission read(String text) {
        return MissingPermission.read(text).orElseThrow();
    }
}
