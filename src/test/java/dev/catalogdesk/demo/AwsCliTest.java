package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The AWS CLI, which is not the SDK, understands the simulated AWS too.
class AwsCliTest {
    private final DemoServer server = DemoServer.start(DemoOptions.of(SampleScenario.create()));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void awsCliCallsBothProtocols() throws IOException, InterruptedException {
        assumeTrue(AwsCli.isInstalled(), AwsCli.MISSING);
        assertThat(aws("sts", "get-caller-identity")).contains("assumed-role/Operator/ada");
        assertThat(aws("servicecatalog", "describe-product", "--id", "prod-server")).contains("Web server");
        assertThat(aws("servicecatalog", "describe-record", "--id", "rec-none"))
            .contains("ResourceNotFoundException", "rec-none does not exist or access was denied");
    }

    private String aws(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("aws", "--endpoint-url", server.endpoint().toString(),
            "--region", SampleScenario.REGION, "--output", "json"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("AWS_ACCESS_KEY_ID", server.accessKeyId(), "AWS_SECRET_ACCESS_KEY", "any",
            "AWS_CONFIG_FILE", "/dev/null", "AWS_SHARED_CREDENTIALS_FILE", "/dev/null", "AWS_PAGER", ""));
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
