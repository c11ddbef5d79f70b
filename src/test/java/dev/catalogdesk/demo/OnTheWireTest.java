package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.demo.wire.ShapeCheck;
import dev.catalogdesk.demo.wire.SharedData;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a client sees, byte for byte.
class OnTheWireTest {
    private final HandTurnedTime time = new HandTurnedTime();
    private final DemoServer server = DemoServer.start(DemoOptions.of(SampleScenario.create()).withTime(time));
    private final RawCalls calls = new RawCalls(server);

    @AfterEach
    void stop() {
        calls.close();
        server.close();
    }

    @Test
    void errorsNameTheirTypeInBodyAndHeader() {
        HttpResponse<String> response = calls.catalog("DescribeProduct", "{\"Id\": \"prod-none\"}");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).isEqualTo("{\"__type\":\"ResourceNotFoundException\","
            + "\"Message\":\"prod-none does not exist or access was denied\"}");
        assertThat(response.headers().firstValue("x-amzn-ErrorType")).contains("ResourceNotFoundException");
        assertThat(response.headers().firstValue("x-amzn-RequestId")).isPresent();
        assertThat(response.headers().firstValue("Content-Type")).contains("application/x-amz-json-1.1");
    }

    @Test
    void timesAreSecondsAsFloats() {
        assertThat(calls.catalog("DescribeProduct", "{\"Id\":\"prod-server\"}").body())
            .contains("\"CreatedTime\":1.74876660025E9");
    }

    @Test
    void refusesWhatIsNotSigned() {
        assertThat(type(calls.authorized(""))).isEqualTo("MissingAuthenticationTokenException");
        assertThat(type(calls.authorized("AWS4-HMAC-SHA256 Nonsense"))).isEqualTo("IncompleteSignatureException");
        assertThat(type(calls.authorized("Basic YTpi"))).isEqualTo("IncompleteSignatureException");
        assertThat(type(calls.authorized("AWS4-HMAC-SHA256 Credential=a/b/c, SignedHeaders=h, Signature=0")))
            .isEqualTo("IncompleteSignatureException");
        assertThat(type(calls.authorized(RawCalls.signature("s3")))).isEqualTo("InvalidSignatureException");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Nonsense|{}|UnknownOperationException",
        "SearchProducts|{\"PageSize\":|SerializationException",
        "SearchProducts|[]|SerializationException",
        "SearchProducts|{\"PageSize\":\"many\"}|SerializationException",
        "SearchProducts|{\"Filters\":[]}|SerializationException",
        "SearchProducts|{\"PageSize\":101}|ValidationException",
        "SearchProducts|{\"SortBy\":\"Colour\"}|ValidationException",
        "SearchProducts|{\"Filters\":{\"Colour\":[\"red\"]}}|ValidationException",
        "DescribeRecord|{}|ValidationException",
        "DescribeProvisioningParameters|{\"ProductId\":\"prod-server\"}|InvalidParametersException"})
    void refusesWrongInput(String operation, String body, String error) {
        HttpResponse<String> response = calls.catalog(operation, body);
        assertThat(type(response)).isEqualTo(error);
        assertThat(response.statusCode()).isEqualTo(400);
    }

    @Test
    void saysInTheWordsOfAwsWhatIsWrong() {
        assertThat(RawCalls.json(calls.catalog("DescribeRecord", "{}")).path("Message").asText()).isEqualTo(
            "1 validation error detected: Value null at 'id' failed to satisfy constraint: Member must not be null");
        assertThat(RawCalls.json(calls.catalog("SearchProducts", "{\"SortOrder\":\"UP\"}")).path("Message").asText())
            .isEqualTo("1 validation error detected: Value 'UP' at 'sortOrder' failed to satisfy constraint:"
                + " Member must satisfy enum value set: [ASCENDING, DESCENDING]");
    }

    @Test
    void ignoresUnknownAndNullMembersAndAnEmptyBody() {
        assertThat(calls.catalog("SearchProducts", "{\"Colour\":1,\"PageToken\":null}").statusCode()).isEqualTo(200);
        assertThat(calls.catalog("SearchProducts", "").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAHugeBody() {
        assertThat(calls.catalog("SearchProducts", " ".repeat(5_000_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void stsSpeaksXml() {
        HttpResponse<String> response = calls.sts("Action=GetCallerIdentity&Version=2011-06-15");
        assertThat(response.body()).startsWith("<GetCallerIdentityResponse "
                + "xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult><UserId>")
            .contains("<Account>111122223333</Account>").contains("<ResponseMetadata><RequestId>");
        HttpResponse<String> unknown = calls.sts("Action=Nonsense&Version=2011-06-15");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).startsWith("<ErrorResponse").contains("<Type>Sender</Type>",
            "<Code>InvalidAction</Code>", "Could not find operation Nonsense for version 2011-06-15", "<RequestId>");
        assertThat(calls.sts("Action=GetCallerIdentity&Version=1999-01-01").body()).contains("InvalidAction");
        assertThat(calls.sts("Action=%zz").body()).contains("MalformedQueryString");
    }

    @Test
    void everyAnswerFitsTheFullModel() {
        JsonNode model = SharedData.fullModel("servicecatalog");
        JsonNode launched = fits(model, "ProvisionProduct", """
            {"ProductId":"prod-server","ProvisioningArtifactId":"pa-server2","PathId":"lpv2-first00000000",
             "ProvisionedProductName":"web","ProvisionToken":"t","Tags":[{"Key":"stage","Value":"dev"}],
             "ProvisioningParameters":[{"Key":"KeyName","Value":"k"}]}""");
        String record = "{\"Id\":\"" + launched.path("RecordDetail").path("RecordId").asText() + "\"}";
        fits(model, "DescribeRecord", record);
        time.pass(Duration.ofMinutes(1));
        assertThat(fits(model, "DescribeRecord", record).path("RecordOutputs")).hasSize(4);
        fits(model, "DescribeProvisionedProduct", "{\"Name\":\"web\"}");
        assertThat(fits(model, "SearchProvisionedProducts", "{\"PageSize\":1}").has("NextPageToken")).isTrue();
        fits(model, "SearchProducts", "{\"PageSize\":100}");
        fits(model, "DescribeProduct", "{\"Id\":\"prod-server\"}");
        fits(model, "DescribeProductView", "{\"Id\":\"prodview-server\"}");
        fits(model, "ListLaunchPaths", "{\"ProductId\":\"prod-server\"}");
        fits(model, "DescribeProvisioningParameters",
            "{\"ProductId\":\"prod-stackset\",\"ProvisioningArtifactId\":\"pa-stackset\"}");
    }

    @Test
    void pagesHoldAllProductsOnce() {
        JsonNode page = RawCalls.json(calls.catalog("SearchProducts", "{\"PageSize\":100}"));
        int count = page.path("ProductViewSummaries").size();
        while (page.has("NextPageToken")) {
            page = RawCalls.json(calls.catalog("SearchProducts",
                "{\"PageSize\":100,\"PageToken\":\"" + page.path("NextPageToken").asText() + "\"}"));
            count += page.path("ProductViewSummaries").size();
        }
        assertThat(count).isEqualTo(350);
    }

    @Test
    void aPortInUseIsSaidInOneSentence() {
        DemoOptions options = DemoOptions.of(SampleScenario.create()).withPort(server.port());
        assertThatThrownBy(() -> DemoServer.start(options)).isInstanceOf(DemoServerException.class)
            .hasMessageContaining("Port " + server.port() + " of 127.0.0.1 is in use");
    }

    @Test
    void closingEndsTheWait() throws InterruptedException {
        server.close();
        server.awaitStop();
        assertThatThrownBy(() -> calls.authorized("")).hasMessageContaining("Connect");
    }

    private JsonNode fits(JsonNode model, String operation, String input) {
        HttpResponse<String> response = calls.catalog(operation, input);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        JsonNode answer = RawCalls.json(response);
        assertThat(ShapeCheck.problems(model, operation, answer)).isEmpty();
        return answer;
    }

    private static String type(HttpResponse<String> response) {
        return RawCalls.json(response).path("__type").asText();
    }
}
