package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The AWS CLI, a client that nobody here wrote, leads a provisioned product through its whole life.
class AwsCliWalkTest {
    private static final int MOST_LOOKS = 50;
    private static final String LAUNCH_VALUES = "[{\"Key\":\"KeyName\",\"Value\":\"ops\"}]";
    private static final String PLAN_VALUES = "[{\"Key\":\"KeyName\",\"UsePreviousValue\":true},"
        + "{\"Key\":\"Owner\",\"Value\":\"ada\"}]";
    private static final String UPDATE_VALUES = "[{\"Key\":\"KeyName\",\"UsePreviousValue\":true},"
        + "{\"Key\":\"Owner\",\"Value\":\"grace \\\"hopper\\\" $HOME ü\"}]";
    /// Records take some twenty milliseconds.
    private static final double SPEED = 1000;
    private final DemoServer server = DemoServer.start(DemoOptions.of(SampleScenario.create()).withSpeed(SPEED));
    private final AwsCli.Session cli = new AwsCli.Session(server, SampleScenario.REGION);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void leadsAProvisionedProductThroughItsWholeLife() throws IOException, InterruptedException {
        assumeTrue(AwsCli.isInstalled(), AwsCli.MISSING);
        String product = call("search-products", "--filters", "FullTextSearch=Web server")
            .path("ProductViewSummaries").path(0).path("ProductId").asText();
        assertThat(call("describe-product", "--id", product).path("ProvisioningArtifacts")).hasSize(3);
        JsonNode launch = call("provision-product", "--product-id", product, "--provisioning-artifact-name", "v2",
            "--path-id", LiveDemo.SERVER_PATH, "--provisioned-product-name", "walk",
            "--provisioning-parameters", LAUNCH_VALUES).path("RecordDetail");
        assertThat(ended(launch)).isEqualTo("SUCCEEDED");
        String id = launch.path("ProvisionedProductId").asText();

        String plan = call("create-provisioned-product-plan", "--plan-name", "to-v4", "--plan-type", "CLOUDFORMATION",
            "--product-id", product, "--provisioning-artifact-id", "pa-server4", "--path-id", LiveDemo.SERVER_PATH,
            "--provisioned-product-name", "walk", "--provisioning-parameters", PLAN_VALUES).path("PlanId").asText();
        assertThat(until("CREATE_SUCCESS", "describe-provisioned-product-plan", "--plan-id", plan)
            .path("ResourceChanges")).isNotEmpty();
        assertThat(ended(call("execute-provisioned-product-plan", "--plan-id", plan).path("RecordDetail")))
            .isEqualTo("SUCCEEDED");

        assertThat(ended(call("update-provisioned-product", "--provisioned-product-id", id,
            "--provisioning-parameters", UPDATE_VALUES).path("RecordDetail"))).isEqualTo("SUCCEEDED");
        String stack = call("search-provisioned-products", "--filters", "SearchQuery=name:walk")
            .path("ProvisionedProducts").path(0).path("PhysicalId").asText();
        assertThat(cli.json("cloudformation", "describe-stacks", "--stack-name", stack).path("Stacks").path(0)
            .path("Parameters").toString()).as("arrives as written").contains("grace \\\"hopper\\\" $HOME ü");

        terminate(id, "--retain-physical-resources");
        JsonNode imported = call("import-as-provisioned-product", "--product-id", product,
            "--provisioning-artifact-id", "pa-server4", "--provisioned-product-name", "walk-again",
            "--physical-id", stack).path("RecordDetail");
        assertThat(ended(imported)).isEqualTo("SUCCEEDED");
        terminate(imported.path("ProvisionedProductId").asText(), "--ignore-errors");
        assertThat(cli.json("cloudformation", "describe-stacks", "--stack-name", stack).path("Stacks").path(0)
            .path("StackStatus").asText()).isEqualTo("DELETE_COMPLETE");
    }

    @Test
    void runsAServiceAction() throws IOException, InterruptedException {
        assumeTrue(AwsCli.isInstalled(), AwsCli.MISSING);
        JsonNode launch = call("provision-product", "--product-id", "prod-server", "--provisioning-artifact-name",
            "v2", "--path-id", LiveDemo.SERVER_PATH, "--provisioned-product-name", "acting",
            "--provisioning-parameters", LAUNCH_VALUES).path("RecordDetail");
        assertThat(ended(launch)).isEqualTo("SUCCEEDED");
        assertThat(ended(call("execute-provisioned-product-service-action", "--provisioned-product-id",
            launch.path("ProvisionedProductId").asText(), "--service-action-id", SampleScenario.RESTART,
            "--parameters", "Reason=because").path("RecordDetail"))).isEqualTo("SUCCEEDED");
    }

    private void terminate(String id, String option) throws IOException, InterruptedException {
        assertThat(ended(call("terminate-provisioned-product", "--provisioned-product-id", id, option)
            .path("RecordDetail"))).isEqualTo("SUCCEEDED");
        assertThat(cli.run("servicecatalog", "describe-provisioned-product", "--id", id))
            .contains("ResourceNotFoundException");
    }

    private String ended(JsonNode record) throws IOException, InterruptedException {
        return until("SUCCEEDED", "describe-record", "--id", record.path("RecordId").asText())
            .path("RecordDetail").path("Status").asText();
    }

    private JsonNode until(String status, String... call) throws IOException, InterruptedException {
        JsonNode answer = call(call);
        for (int i = 0; i < MOST_LOOKS && !answer.toString().contains('"' + status + '"'); i++) {
            answer = call(call);
        }
        return answer;
    }

    private JsonNode call(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("servicecatalog"));
        all.addAll(List.of(arguments));
        return cli.json(all.toArray(String[]::new));
    }
}
