package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.catalogdesk.demo.scenario.Scenario;
import dev.catalogdesk.demo.scenario.ScenarioLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.servicecatalog.ServiceCatalogClient;

/// `docs/scenarios.md` tells the truth: its example runs, and it names every key.
class ScenarioDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/scenarios.md");
    private static final Pattern FILE = Pattern.compile("^`([^`]+)`:\\n\\n```\\w+\\n(.*?)^```$",
        Pattern.MULTILINE | Pattern.DOTALL);
    private static final Instant NOW = Instant.parse("2030-03-01T12:00:00Z");
    private final Map<String, String> files = new LinkedHashMap<>();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeExample() throws IOException {
        Matcher file = FILE.matcher(Files.readString(DOCUMENT));
        while (file.find()) {
            files.put(file.group(1), file.group(2));
            Path path = folder.resolve(file.group(1));
            Files.createDirectories(path.resolve("..").normalize());
            Files.writeString(path, file.group(2));
        }
    }

    @Test
    void holdsAnExampleThatStarts() {
        Scenario scenario = new ScenarioLoader().load(folder, NOW);

        try (DemoServer server = DemoServer.start(DemoOptions.of(scenario));
                ServiceCatalogClient client = SdkClients.catalog(server, server.accessKeyId(), "eu-central-1")) {
            assertThat(client.searchProducts(_ -> { }).productViewSummaries()).singleElement()
                .satisfies(product -> assertThat(product.name()).isEqualTo("Queue"));
            assertThat(client.describeProvisionedProduct(request -> request.name("orders"))
                .provisionedProductDetail().productId()).startsWith("prod-");
        }
    }

    @Test
    void namesEveryKeyThatMayStandSomewhere() throws IOException {
        String document = Files.readString(DOCUMENT);

        assertThat(allowedKeys()).hasSizeGreaterThan(50)
            .allSatisfy(key -> assertThat(document).contains('`' + key + '`'));
    }

    /// Puts a key that nobody knows at every place of the example that has keys. The answer names those that are known.
    private List<String> allowedKeys() throws IOException {
        String good = files.getOrDefault("catalogue.yaml", "");
        List<String> keys = new ArrayList<>();
        Matcher place = Pattern.compile("(?m)\\{(?=\\w+: )|^ *(?:- )?(?=\\w+: )").matcher(good);
        while (place.find()) {
            String comma = place.group().endsWith("{") ? "nonsense: x, "
                : "nonsense: x\n" + " ".repeat(place.group().length());
            Files.writeString(folder.resolve("catalogue.yaml"),
                good.substring(0, place.end()) + comma + good.substring(place.end()));
            Throwable problem = catchThrowable(() -> new ScenarioLoader().load(folder, NOW));
            Matcher known = Pattern.compile("the key nonsense is not known here, only (.*)\\.")
                .matcher(problem == null ? "" : String.valueOf(problem.getMessage()));
            if (known.find()) {
                keys.addAll(List.of(known.group(1).split(", ")));
            }
        }
        return keys.stream().distinct().toList();
    }
}
