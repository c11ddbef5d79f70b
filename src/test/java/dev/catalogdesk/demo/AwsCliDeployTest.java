package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The AWS CLI deploys a stack by change sets, as people do: a client of change sets that nobody here wrote.
class AwsCliDeployTest {
    /// Change sets and stacks are done before the CLI asks for the first time. Else it would wait for 5 or 30 seconds
    /// before it asks again, which nothing can shorten.
    private static final double SPEED = 1_000_000;
    private static final String NO_CHANGES = "No changes to deploy. Stack web is up to date";
    private final DemoServer server = DemoServer.start(DemoOptions.of(SampleScenario.create()).withSpeed(SPEED));
    private Instant deployed = Instant.EPOCH;
    private final AwsCli.Session cli = new AwsCli.Session(server, SampleScenario.REGION);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void deploysAStackAndItsChangesAndDeletesIt(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(AwsCli.isInstalled(), AwsCli.MISSING);
        Path template = Files.writeString(folder.resolve("web.yaml"), StackDesk.TEMPLATE);
        AwsCli.End first = deploy(template, "Title=one");
        assertThat(first.code()).as(first.output()).isZero();
        assertThat(first.output()).contains("Successfully created/updated stack - web");
        assertThat(title()).isEqualTo("CREATE_COMPLETE one");
        assertThat(deploy(template, "Title=two").output()).contains("Successfully created/updated stack - web");
        assertThat(title()).isEqualTo("UPDATE_COMPLETE two");

        AwsCli.End unchanged = deploy(template, "Title=two", "--no-fail-on-empty-changeset");
        assertThat(unchanged.output()).contains(NO_CHANGES);
        assertThat(unchanged.code()).isZero();
        AwsCli.End refused = deploy(template, "Title=two", "--fail-on-empty-changeset");
        assertThat(refused.output()).contains(NO_CHANGES);
        assertThat(refused.code()).isNotZero();

        String arn = cli.json("cloudformation", "describe-stacks", "--stack-name", "web").path("Stacks").path(0)
            .path("StackId").asText();
        assertThat(cli.end("cloudformation", "delete-stack", "--stack-name", "web")).isEqualTo(new AwsCli.End(0, ""));
        assertThat(cli.end("cloudformation", "wait", "stack-delete-complete", "--stack-name", "web"))
            .isEqualTo(new AwsCli.End(0, ""));
        assertThat(cli.json("cloudformation", "describe-stacks", "--stack-name", arn).path("Stacks").path(0)
            .path("StackStatus").asText()).isEqualTo("DELETE_COMPLETE");
    }

    /// The CLI names its change sets after the second, so that no two deployments may fall into the same one. Until the
    /// next begins the stack is looked at, as people do.
    private AwsCli.End deploy(Path template, String values, String... more) throws IOException, InterruptedException {
        while (Instant.now().getEpochSecond() <= deployed.getEpochSecond()) {
            title();
        }
        List<String> command = new ArrayList<>(List.of("cloudformation", "deploy", "--stack-name", "web",
            "--template-file", template.toString(), "--parameter-overrides", values));
        command.addAll(List.of(more));
        AwsCli.End end = cli.end(command.toArray(String[]::new));
        deployed = Instant.now();
        return end;
    }

    private String title() throws IOException, InterruptedException {
        var stack = cli.json("cloudformation", "describe-stacks", "--stack-name", "web").path("Stacks").path(0);
        return stack.path("StackStatus").asText() + " " + stack.path("Parameters").path(0).path("ParameterValue")
            .asText();
    }
}
