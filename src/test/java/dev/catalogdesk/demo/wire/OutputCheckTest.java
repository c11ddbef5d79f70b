package dev.catalogdesk.demo.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.faults.Faults;
import dev.catalogdesk.demo.http.HttpReply;
import dev.catalogdesk.demo.http.HttpRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What AWS could not say does not leave the simulation unnoticed.
class OutputCheckTest {
    private final ServiceModel model = ServiceModel.load("servicecatalog");
    private final ServiceModel.OperationModel describeRecord = model.operation("DescribeRecord");

    @Test
    void letsThroughWhatFits() {
        assertThat(OutputCheck.fits(model, describeRecord, json("""
            {"RecordDetail": {"RecordId": "rec-1", "Status": "SUCCEEDED", "CreatedTime": 1.5E9, "RecordTags": [
              {"Key": "a", "Value": "b"}]}, "RecordOutputs": [], "NextPageToken": null}"""))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"Colour\": 1}|DescribeRecord has no member Colour",
        "{\"RecordDetail\": []}|DescribeRecord.RecordDetail is no structure",
        "{\"RecordOutputs\": {}}|DescribeRecord.RecordOutputs is no list",
        "{\"RecordDetail\": {\"Status\": \"DONE\"}}|Member must satisfy enum value set: [CREATED, IN_PROGRESS",
        "{\"RecordDetail\": {\"RecordId\": \"a b\"}}|Member must satisfy regular expression pattern",
        "{\"RecordDetail\": {\"RecordId\": \"\"}}|Member must have length greater than or equal to 1",
        "{\"RecordDetail\": {\"RecordId\": 5}}|DescribeRecord.RecordDetail.RecordId is no text",
        "{\"RecordDetail\": {\"CreatedTime\": \"now\"}}|is no time in seconds",
        "{\"RecordDetail\": {\"CreatedTime\": 1500000000}}|is no time in seconds",
        "{\"RecordDetail\": {\"RecordTags\": [{\"Key\": \"a\", \"Value\": \"\"}]}}|RecordTags.Value is ''"})
    void findsWhatDoesNotFit(String output, String problem) {
        assertThatThrownBy(() -> OutputCheck.fits(model, describeRecord, json(output)))
            .isInstanceOf(IllegalStateException.class).hasMessageContaining(problem);
    }

    @Test
    void findsRequiredMembersThatAreMissing() {
        assertThatThrownBy(() -> OutputCheck.fits(
                model, model.operation("SearchProvisionedProducts"),
                json("{\"ProvisionedProducts\": [{\"Tags\": [{\"Value\": \"a\"}]}]}")))
            .hasMessageContaining("ProvisionedProducts.Tags lacks the member Key");
    }

    @Test
    void findsErrorsThatNobodyDeclares() {
        assertThat(OutputCheck.fits(describeRecord, ServiceException.of("ResourceNotFoundException", ""))).isTrue();
        assertThat(OutputCheck.fits(describeRecord, ServiceException.of("ThrottlingException", ""))).isTrue();
        assertThatThrownBy(() -> OutputCheck.fits(describeRecord, ServiceException.of("InvalidStateException", "no")))
            .hasMessage("DescribeRecord cannot give InvalidStateException: no");
    }

    @Test
    void invalidParametersAreAValidationErrorWhereTheyAreNotDeclared() {
        ServiceException invalid = ServiceException.of("InvalidParametersException", "Invalid page token.");
        assertThat(describeRecord.asDeclared(invalid).code()).isEqualTo("ValidationException");
        assertThat(describeRecord.asDeclared(invalid).text()).isEqualTo("Invalid page token.");
        assertThat(model.operation("SearchProducts").asDeclared(invalid)).isSameAs(invalid);
    }

    @Test
    void aWrongAnswerIsAnInternalFailureInTests() {
        assumeTrue(Dispatcher.class.desiredAssertionStatus(), "Assertions are off.");
        SimulatedService service =
            new SimulatedService(model, Map.of("DescribeRecord", call -> json("{\"Colour\": 1}")));
        Dispatcher dispatcher = new Dispatcher(List.of(service), new Faults(), key -> "arn", CallLog.NONE);
        Logger logger = Logger.getLogger(Dispatcher.class.getName());
        Captured captured = new Captured();
        logger.addHandler(captured);
        logger.setUseParentHandlers(false);
        try {
            HttpReply reply = dispatcher.dispatch(request("{\"Id\": \"rec-1\"}"), "id");
            assertThat(reply.status()).isEqualTo(500);
            assertThat(captured.count).isEqualTo(1);
        } finally {
            logger.removeHandler(captured);
            logger.setUseParentHandlers(true);
        }
    }

    private static HttpRequest request(String body) {
        return new HttpRequest("POST", "/", "", Map.of("x-amz-target", "AWS242ServiceCatalogService.DescribeRecord",
            "authorization", "AWS4-HMAC-SHA256 Credential=a/20300101/us-east-1/servicecatalog/aws4_request,"
                + " SignedHeaders=host, Signature=0"), StandardCharsets.UTF_8.encode(body));
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Counts what is logged.
    private static final class Captured extends Handler {
        private int count;

        @Override
        public void publish(LogRecord record) {
            count++;
        }

        @Override
        public void flush() {
            // Nothing waits.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
