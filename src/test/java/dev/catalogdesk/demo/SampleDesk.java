package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/// Somebody who works with the sample catalogue over the bare wire. Each name and token that is made is new. Quotes in
/// inputs are single ones.
final class SampleDesk implements AutoCloseable {
    static final String QUEUE = "'ProductId':'prod-queue','ProvisioningArtifactId':'pa-queue'";
    static final String SERVER = "'ProductId':'prod-server','ProvisioningArtifactId':'pa-server2',"
        + "'PathId':'lpv2-first00000000','ProvisioningParameters':[{'Key':'KeyName','Value':'k'}]";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private final HandTurnedTime time = new HandTurnedTime();
    private final DemoServer server = DemoServer.start(DemoOptions.of(SampleScenario.create()).withTime(time));
    private final RawCalls calls = new RawCalls(server);

    HttpResponse<String> call(String operation, String input) {
        return calls.catalog(operation, input.replace('\'', '"'));
    }

    /// Calls and demands that it succeeds.
    JsonNode done(String operation, String input) {
        HttpResponse<String> response = call(operation, input);
        assertThat(response.statusCode()).as(operation + " " + response.body()).isEqualTo(200);
        return RawCalls.json(response);
    }

    static String name(String prefix) {
        return prefix + "-" + NUMBER.incrementAndGet();
    }

    static String token(String member) {
        return "'" + member + "':'token-" + NUMBER.incrementAndGet() + "'";
    }

    static String provision(String what, String name) {
        return "{" + what + ",'ProvisionedProductName':'" + name + "'," + token("ProvisionToken") + "}";
    }

    /// Launches and waits until it runs.
    ///
    /// @return the record
    JsonNode launched(String what, String prefix) {
        JsonNode record = launching(what, prefix);
        time.pass(Duration.ofMinutes(2));
        return record;
    }

    JsonNode launching(String what, String prefix) {
        return done("ProvisionProduct", provision(what, name(prefix))).path("RecordDetail");
    }

    String queue() {
        return launched(QUEUE, "queue").path("ProvisionedProductId").asText();
    }

    String server() {
        return launched(SERVER, "server").path("ProvisionedProductId").asText();
    }

    /// The input for a plan.
    static String plan(String what, String name) {
        return "{" + what + ",'PlanName':'plan','PlanType':'CLOUDFORMATION','ProvisionedProductName':'" + name + "',"
            + token("IdempotencyToken") + "}";
    }

    /// A plan that is ready.
    String planned() {
        String id = planning(QUEUE, "planned");
        time.pass(Duration.ofMinutes(1));
        return id;
    }

    String planning(String what, String prefix) {
        return done("CreateProvisionedProductPlan", plan(what, name(prefix))).path("PlanId").asText();
    }

    static String importing(String product, String name, String stack) {
        return "{" + product + ",'ProvisionedProductName':'" + name + "','PhysicalId':'" + stack + "',"
            + token("IdempotencyToken") + "}";
    }

    @Override
    public void close() {
        calls.close();
        server.close();
    }
}
