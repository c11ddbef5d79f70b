package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catalogdesk.demo.scenario.ScenarioLoader;
import dev.catalogdesk.demo.state.StateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.servicecatalog.ServiceCatalogClient;
import software.amazon.awssdk.services.servicecatalog.model.ProvisioningParameter;
import software.amazon.awssdk.services.servicecatalog.model.RecordDetail;
import software.amazon.awssdk.services.servicecatalog.model.UpdateProvisioningParameter;

/// What happened is still there after a restart.
class KeptStateTest {
    private static final String SECRET = "correct horse battery";
    private final HandTurnedTime time = new HandTurnedTime();

    private final Path folder;

    KeptStateTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whatWasLaunchedGoesOnAfterARestart() throws IOException {
        RecordDetail[] launch = new RecordDetail[1];
        run(catalog -> launch[0] = launch(catalog, "web", "token-1"));
        time.pass(Duration.ofMinutes(1));
        run(catalog -> {
            assertThat(catalog.describeRecord(r -> r.id(launch[0].recordId())).recordDetail().statusAsString())
                .isEqualTo("SUCCEEDED");
            assertThat(launch(catalog, "web", "token-1").recordId()).as("tokens are kept")
                .isEqualTo(launch[0].recordId());
            RecordDetail update = catalog.updateProvisionedProduct(r -> r.provisionedProductName("web")
                .updateToken("token-2").provisioningParameters(
                    UpdateProvisioningParameter.builder().key("KeyName").usePreviousValue(true).build(),
                    UpdateProvisioningParameter.builder().key("Password").usePreviousValue(true).build()))
                .recordDetail();
            time.pass(Duration.ofMinutes(1));
            assertThat(catalog.describeRecord(r -> r.id(update.recordId())).recordDetail().statusAsString())
                .as("the stack is kept, and its secret can be kept").isEqualTo("SUCCEEDED");
        });
        assertThat(content()).contains("web").doesNotContain(SECRET);
    }

    @Test
    void whatWasAnsweredIsOnTheDiskAlready() throws IOException {
        try (DemoServer server = start();
                ServiceCatalogClient catalog =
                    SdkClients.catalog(server, server.accessKeyId(), SampleScenario.REGION)) {
            RecordDetail launch = launch(catalog, "web", "token-1");
            assertThat(content()).contains(launch.recordId(), "token-1");
        }
    }

    @Test
    void theTemplateOfADeletedVersionIsKept() {
        run(catalog -> {
            launch(catalog, "web", "token-1");
            time.pass(Duration.ofMinutes(1));
            catalog.deleteProvisioningArtifact(r -> r.productId("prod-server").provisioningArtifactId("pa-server2"));
        });
        run(catalog -> assertThat(catalog.getProvisionedProductOutputs(r -> r.provisionedProductName("web"))
            .outputs()).extracting(output -> output.outputKey()).contains("ServerId"));
    }

    @Test
    void aFolderThatIsNotThereIsRefusedAtTheStart() {
        DemoOptions options = DemoOptions.of(SampleScenario.create()).withState(folder.resolve("none/demo.state"));
        assertThatThrownBy(() -> DemoServer.start(options).close()).isInstanceOf(StateException.class)
            .hasMessageContaining("none").hasMessageContaining("make the folder");
    }

    @Test
    void nothingIsKeptOfWhatNobodyChanged() {
        run(catalog -> catalog.searchProducts(r -> { }));
        assertThat(file()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no gzip", "gzip:", "gzip:{", "gzip:[]", "gzip:{\"format\": 2}", "gzip:null",
        "gzip:{\"format\": 2, \"scenario\": \"sample\", \"account\": \"1\", \"secrets\": {\"salt\": \"x\"},"
            + " \"regions\": {\"us-east-1\": {}}}",
        "gzip:{\"format\": 2, \"scenario\": null, \"account\": \"1\", \"secrets\": {\"salt\": \"x\"},"
            + " \"regions\": {}}"})
    void aBrokenFileIsRefusedAndLeftAsItIs(String content) throws IOException {
        write(content);
        byte[] before = Files.readAllBytes(file());
        assertThatThrownBy(() -> start().close()).isInstanceOf(StateException.class)
            .hasMessageContaining(file().toString()).hasMessageContaining("left as it is");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void aFileOfAnotherScenarioIsRefused() {
        run(catalog -> launch(catalog, "web", "token-1"));
        DemoOptions other = DemoOptions.of(new ScenarioLoader().load("showcase", time.instant())).withState(file());
        assertThatThrownBy(() -> DemoServer.start(other).close()).isInstanceOf(StateException.class)
            .hasMessageContaining("sample").hasMessageContaining("showcase");
    }

    @Test
    void writingLeavesNothingElseBehind() throws IOException {
        run(catalog -> launch(catalog, "web", "token-1"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    private RecordDetail launch(ServiceCatalogClient catalog, String name, String token) {
        return catalog.provisionProduct(r -> r.productId("prod-server").provisioningArtifactId("pa-server2")
            .pathId(LiveDemo.SERVER_PATH).provisionedProductName(name).provisionToken(token)
            .provisioningParameters(ProvisioningParameter.builder().key("KeyName").value("ops").build(),
                ProvisioningParameter.builder().key("Password").value(SECRET).build())).recordDetail();
    }

    private void run(Consumer<ServiceCatalogClient> calls) {
        try (DemoServer server = start();
                ServiceCatalogClient catalog =
                    SdkClients.catalog(server, server.accessKeyId(), SampleScenario.REGION)) {
            calls.accept(catalog);
        }
    }

    private DemoServer start() {
        return DemoServer.start(DemoOptions.of(SampleScenario.create()).withTime(time).withState(file()));
    }

    private Path file() {
        return folder.resolve("demo.state");
    }

    private void write(String content) throws IOException {
        if (!content.startsWith("gzip:")) {
            Files.writeString(file(), content);
            return;
        }
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file()))) {
            out.write(content.substring("gzip:".length()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private String content() throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
