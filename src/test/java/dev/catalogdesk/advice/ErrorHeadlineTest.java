package dev.catalogdesk.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorHeadlineTest {
    private static final Path TEXTS = Path.of("../shared/data/recordings/error-messages.tsv");

    @Test
    void takesTheSentenceOutOfItsEnvelope() {
        ErrorHeadline error = ErrorHeadline.read("AmazonCloudFormationException  Parameters: [KeyName] must have "
            + "values (Service: AmazonCloudFormation; Status Code: 400; Error Code: ValidationError; "
            + "Request ID: 5528602a-a9ef-427c-825c-f82c31b814f5; Proxy: null)");

        assertThat(error.headline()).isEqualTo("Parameters: [KeyName] must have values");
        assertThat(error.code()).isEqualTo("ValidationError");
        assertThat(error.requestId()).isEqualTo("5528602a-a9ef-427c-825c-f82c31b814f5");
        assertThat(error.shortened()).isTrue();
    }

    @Test
    void takesTheEnvelopeOfTheNewerSdkToo() {
        ErrorHeadline error = ErrorHeadline.read("Rate exceeded (Service: ServiceCatalog, Status Code: 400, "
            + "Request ID: 11-22) (SDK Attempt Count: 4)");

        assertThat(error.headline()).startsWith("Rate exceeded");
        assertThat(error.requestId()).isEqualTo("11-22");
    }

    @Test
    void takesTheHandlersSentence() {
        ErrorHeadline error = ErrorHeadline.read("Resource handler returned message: \"The subnet 'subnet-1' does not "
            + "exist (Service: Ec2, Status Code: 400, Request ID: abc)\" (RequestToken: 12, HandlerErrorCode: "
            + "InvalidRequest)");

        assertThat(error.headline()).isEqualTo("The subnet 'subnet-1' does not exist");
        assertThat(error.code()).isEqualTo("InvalidRequest");
    }

    @Test
    void namesTheResourceFirst() {
        ErrorHeadline error = ErrorHeadline.read("ResourceLogicalId:ConfigBucket, ResourceType:AWS::S3::Bucket, "
            + "ResourceStatusReason:You have attempted to create more buckets than allowed (Service: Amazon S3; "
            + "Status Code: 400; Error Code: TooManyBuckets; Request ID: F7F21CXMPL580224; S3 Extended Request ID: "
            + "egd/Fdt89BXMPLyi=).");

        assertThat(error.headline())
            .isEqualTo("ConfigBucket (AWS::S3::Bucket): You have attempted to create more buckets than allowed.");
        assertThat(error.code()).isEqualTo("TooManyBuckets");
    }

    @Test
    void leavesAPlainSentenceAlone() {
        String text = "Stack:arn:aws:cloudformation:us-west-2:123456789012:stack/NAME/UUID is in ROLLBACK_COMPLETE "
            + "state and can not be updated.";

        assertThat(ErrorHeadline.read(text).headline()).isEqualTo(text);
        assertThat(ErrorHeadline.read(text).shortened()).isFalse();
        assertThat(ErrorHeadline.read("").headline()).isEmpty();
    }

    @Test
    void makesASentenceOfEveryTextThatAwsGave() throws IOException {
        assumeTrue(Files.exists(TEXTS), "recorded texts are not at hand");
        List<String> texts = Files.readAllLines(TEXTS).stream().skip(1).map(line -> line.split("\t", -1)[2]).toList();

        assertThat(texts).hasSizeGreaterThan(100).allSatisfy(text -> {
            ErrorHeadline error = ErrorHeadline.read(text);
            assertThat(error.headline()).doesNotContain("Status Code:", "Request ID:", "Exception  ");
            assertThat(error.headline().isEmpty()).isEqualTo(text.isBlank());
            assertThat(error.raw()).isEqualTo(text);
        });
    }
}
