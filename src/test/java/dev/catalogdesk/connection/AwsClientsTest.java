package dev.catalogdesk.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.connection.traffic.Traffic;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where clients call, and whose key they sign with; nothing is called.
class AwsClientsTest {
    private static final URI DEMO = URI.create("http://127.0.0.1:1");
    private static final URI OTHER = URI.create("http://127.0.0.1:2/aws");
    private static final String KEYS = "aws_access_key_id = AKIATEST\naws_secret_access_key = test\n";
    private final AwsFiles files;

    AwsClientsTest(@TempDir Path home) {
        files = new AwsFiles(home);
    }

    @Test
    void tellsTheDemosEndpointAndItsKey() {
        assertThat(endpoint(Connection.demo())).contains(DEMO);
        assertThat(demoKey(Connection.demo())).isTrue();
    }

    @Test
    void callsAwsForAProfileUnlessTheFilesNameAnEndpoint() {
        files.config("[profile plain]\n" + KEYS + "[profile local]\nendpoint_url = " + OTHER + "\n" + KEYS
            + "[profile parts]\nservices = mine\n" + KEYS + "[services mine]\nservice_catalog =\n  endpoint_url = "
            + OTHER + "\n");

        assertThat(endpoint(new Connection.Profile("plain"))).isEmpty();
        assertThat(endpoint(new Connection.Profile("local"))).contains(OTHER);
        assertThat(endpoint(new Connection.Profile("parts"))).contains(OTHER);
        assertThat(demoKey(new Connection.Profile("local"))).isFalse();
    }

    @Test
    void signsForAnEndpointWithTheDemosKeyOnlyWhereThereIsNoOther() {
        Connection endpoint = new Connection.Endpoint(OTHER, Optional.empty());
        assertThat(endpoint(endpoint)).contains(OTHER);
        assertThat(demoKey(endpoint)).isTrue();

        files.variables.put("AWS_ACCESS_KEY_ID", "AKIATEST");
        files.variables.put("AWS_SECRET_ACCESS_KEY", "test");
        assertThat(demoKey(endpoint)).isFalse();

        files.variables.clear();
        files.credentials("[default]\n" + KEYS);
        assertThat(demoKey(endpoint)).isFalse();
    }

    private Optional<URI> endpoint(Connection connection) {
        try (AwsClientFactory factory = new AwsClientFactory(files.open(), () -> DEMO, "test", Traffic.system());
                AwsClients clients = factory.create(connection, "eu-central-1")) {
            return clients.endpoint();
        }
    }

    private boolean demoKey(Connection connection) {
        try (AwsClientFactory factory = new AwsClientFactory(files.open(), () -> DEMO, "test", Traffic.system());
                AwsClients clients = factory.create(connection, "eu-central-1")) {
            return clients.signsWithDemoKey();
        }
    }
}
