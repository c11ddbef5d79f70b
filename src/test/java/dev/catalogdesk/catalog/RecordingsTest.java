package dev.catalogdesk.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.CatalogLanguage;
import dev.catalogdesk.model.ProductSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.servicecatalog.ServiceCatalogClient;

/// Answers of the real service, as AWS prints them in its command line's reference, are read by our mapping.
class RecordingsTest {
    private static final Path FOLDER = Path.of("../shared/data/recordings/aws-cli-examples");

    /// What our records leave out, because nothing of the console needs it.
    private static final Set<String> LEFT_OUT = Set.of("HasDefaultPath", "ProvisioningArtifactOutputs");

    private static final Map<String, Function<ServiceCatalog, Object>> CALLS = Map.of(
        "search-products", c -> c.searchProducts(ProductSearch.all(), Optional.empty()),
        "describe-product", c -> c.describeProduct("prod-a"),
        "list-launch-paths", c -> c.listLaunchPaths("prod-a", Optional.empty()),
        "describe-provisioning-parameters", c -> c.describeProvisioningParameters("prod-a", "pa-a", Optional.empty()),
        "provision-product", c -> c.describeRecord("rec-a", Optional.empty()),
        "describe-provisioned-product", c -> c.describeProvisionedProduct("pp-a"),
        "scan-provisioned-products", c -> c.scanProvisionedProducts(AccessScope.ACCOUNT, Optional.empty()),
        "search-provisioned-products", c -> c.searchProvisionedProducts(AccessScope.ACCOUNT, "", Optional.empty()));

    @ParameterizedTest
    @ValueSource(strings = {"search-products", "describe-product", "list-launch-paths",
        "describe-provisioning-parameters", "provision-product", "describe-provisioned-product",
        "scan-provisioned-products", "search-provisioned-products"})
    void losesNothingOfWhatAwsReallyAnswered(String operation) throws IOException {
        Path file = FOLDER.resolve("servicecatalog." + operation + ".json");
        assumeTrue(Files.exists(file), "the recordings of ../shared are not here");
        JsonNode examples = new ObjectMapper().readTree(file.toFile()).path("examples");
        assertThat(examples).isNotEmpty();
        for (JsonNode example : examples) {
            if (example.path("output").has("Filters")) {
                continue; // the reference prints the input file of this call as if it were an answer
            }
            try (CannedAws aws = new CannedAws(); ServiceCatalogClient client = aws.client()) {
                aws.answer(200, wire(example.path("output").deepCopy()).toString());
                ServiceCatalog catalog = new AwsServiceCatalog(() -> client, () -> CatalogLanguage.ENGLISH);
                String read = String.valueOf(Optional.ofNullable(CALLS.get(operation)).orElseThrow().apply(catalog));
                assertThat(texts(example.path("output"), "")).allSatisfy(text -> assertThat(read).contains(text));
            }
        }
    }

    /// All texts of an answer, times as the moment they mean.
    private static List<String> texts(JsonNode node, String name) {
        if (LEFT_OUT.contains(name)) {
            return List.of();
        }
        if (node.isContainerNode()) {
            List<String> texts = new ArrayList<>();
            node.properties().forEach(each -> texts.addAll(texts(each.getValue(), each.getKey())));
            if (node.isArray()) {
                node.forEach(each -> texts.addAll(texts(each, name)));
            }
            return texts;
        }
        if (name.endsWith("Time")) {
            return List.of((node.isTextual() ? OffsetDateTime.parse(node.asText()).toInstant()
                : Instant.ofEpochMilli(Math.round(node.asDouble() * 1000))).toString());
        }
        return node.isBoolean() || node.asText().isEmpty() ? List.of() : List.of(node.asText());
    }

    /// The command line prints times in ISO 8601 where the wire has seconds.
    static JsonNode wire(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                field.setValue(field.getKey().endsWith("Time") && field.getValue().isTextual()
                    ? JsonNodeFactory.instance.numberNode(
                        OffsetDateTime.parse(field.getValue().asText()).toInstant().toEpochMilli() / 1000.0)
                    : wire(field.getValue()));
            }
        } else {
            node.forEach(RecordingsTest::wire);
        }
        return node;
    }
}
