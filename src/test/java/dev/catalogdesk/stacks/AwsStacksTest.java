package dev.catalogdesk.stacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.catalogdesk.connection.AwsClientFactory;
import dev.catalogdesk.connection.AwsClients;
import dev.catalogdesk.connection.AwsEnvironment;
import dev.catalogdesk.connection.Connection;
import dev.catalogdesk.connection.ProfileFiles;
import dev.catalogdesk.connection.traffic.Traffic;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Until CloudFormation is simulated, a small server gives its answers in the shape of the service's model.
class AwsStacksTest {
    private static final String OPEN = "<%sResponse xmlns=\"http://cloudformation.amazonaws.com/doc/2010-05-15/\">";

    @TempDir
    private Path home = Path.of("");

    private final List<String> asked = new ArrayList<>();
    private boolean listed = true;
    private HttpServer server;

    AwsStacksTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void findsResourcesOfATypeInTheStackChangedLastFirst() {
        assertThat(resources("AWS::EC2::Subnet")).containsExactly(
            new StackResource("subnet-22222222", "A", "AWS::EC2::Subnet", "new"),
            new StackResource("subnet-11111111", "A", "AWS::EC2::Subnet", "old"));
    }

    @Test
    void asksOnlyForStacksThatStand() {
        resources("AWS::EC2::Subnet");
        assertThat(asked.getFirst()).contains("StackStatusFilter.member.1=CREATE_COMPLETE")
            .doesNotContain("DELETE_COMPLETE");
    }

    @Test
    void passesOverAStackThatMayNotBeRead() {
        assertThat(resources("AWS::EC2::Subnet")).extracting(StackResource::stackName).doesNotContain("secret");
    }

    @Test
    void saysThatStacksMayNotBeListed() {
        listed = false;
        assertThatExceptionOfType(StacksException.class).isThrownBy(() -> resources("AWS::EC2::VPC"));
    }

    private List<StackResource> resources(String type) {
        URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (ProfileFiles files = ProfileFiles.open(AwsEnvironment.of(name -> null, home));
                AwsClientFactory factory = new AwsClientFactory(files, () -> endpoint, "test", Traffic.system());
                AwsClients clients = factory.create(new Connection.Endpoint(endpoint, Optional.empty()), "eu-west-1")) {
            return new AwsStacks(() -> clients).resources(Set.of(type));
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(body);
            boolean denied = body.contains("secret") || !listed;
            byte[] text = (denied ? "<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error>"
                + "</ErrorResponse>" : body.contains("Action=ListStacks") ? stacks() : resources(body.contains("new")))
                .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(denied ? 403 : 200, text.length);
            exchange.getResponseBody().write(text);
        }
    }

    private static String stacks() {
        StringBuilder members = new StringBuilder();
        String[][] all = {{"old", "2026-01-01"}, {"new", "2026-05-01"}, {"secret", "2026-03-01"}};
        for (String[] each : all) {
            members.append("<member><StackId>arn:aws:cloudformation:eu-west-1:111122223333:stack/" + each[0]
                + "/1</StackId><StackName>" + each[0] + "</StackName><CreationTime>" + each[1]
                + "T00:00:00Z</CreationTime><StackStatus>CREATE_COMPLETE</StackStatus></member>");
        }
        return OPEN.formatted("ListStacks") + "<ListStacksResult><StackSummaries>" + members
            + "</StackSummaries></ListStacksResult></ListStacksResponse>";
    }

    private static String resources(boolean isNew) {
        String id = isNew ? "subnet-22222222" : "subnet-11111111";
        return OPEN.formatted("ListStackResources") + "<ListStackResourcesResult><StackResourceSummaries>"
            + "<member><LogicalResourceId>A</LogicalResourceId><PhysicalResourceId>" + id
            + "</PhysicalResourceId><ResourceType>AWS::EC2::Subnet</ResourceType></member>"
            + "<member><LogicalResourceId>Coming</LogicalResourceId><ResourceType>AWS::EC2::Subnet</ResourceType>"
            + "</member><member><LogicalResourceId>R</LogicalResourceId><PhysicalResourceId>rtb-1"
            + "</PhysicalResourceId><ResourceType>AWS::EC2::RouteTable</ResourceType></member>"
            + "</StackResourceSummaries></ListStackResourcesResult></ListStackResourcesResponse>";
    }
}
