package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The AWS CLI, which is not the SDK, understands the simulated AWS too.
class AwsCliTest {
    private final DemoServer server = DemoServer.start(DemoOptions.of(SampleScenario.create()));
    private final AwsCli.Session cli = new AwsCli.Session(server, SampleScenario.REGION);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void awsCliCallsBothProtocols() throws IOException, InterruptedException {
        assumeTrue(AwsCli.isInstalled(), AwsCli.MISSING);
        assertThat(cli.run("sts", "get-caller-identity")).contains("assumed-role/Operator/ada");
        assertThat(cli.run("servicecatalog", "describe-product", "--id", "prod-server")).contains("Web server");
        assertThat(cli.run("servicecatalog", "describe-record", "--id", "rec-none"))
            .contains("ResourceNotFoundException", "rec-none does not exist or access was denied");
    }
}
