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
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.servicecatalog.ServiceCatalogClient;

/// Answers of the real service, as AWS prints them in its command line's reference, are read by our mapping.
class RecordingsTest {
    private static final Path FOLDER = Path.of("../shared/data/recordings/aws-cli-examples");

    private static final Map<String, Function<ServiceCatalog, Object>> CALLS = Map.of(
        "search-products", c -> c.searchProducts(ProductSearch.all(), Optional.empty()).page().items().getFirst(),
        "describe-product", c -> c.describeProduct("prod-a").summary().name(),
        "list-launch-paths", c -> c.listLaunchPaths("prod-a", Optional.empty()).items().getFirst().path().id(),
        "describe-provisioning-parameters",
        c -> c.describeProvisioningParameters("prod-a", "pa-a", Optional.empty()).parameters().getFirst().key(),
        "provision-product", c -> c.describeRecord("rec-a", Optional.empty()).detail().createdTime().orElseThrow(),
        "describe-provisioned-product", c -> c.describeProvisionedProduct("pp-a").createdTime().orElseThrow(),
        "search-provisioned-products",
        c -> c.searchProvisionedProducts(AccessScope.ACCOUNT, "", Optional.empty()).page().items().getFirst().name());

    @ParameterizedTest
    @ValueSource(strings = {"search-products", "describe-product", "list-launch-paths",
        "describe-provisioning-parameters", "provision-product", "describe-provisioned-product",
        "search-provisioned-products"})
    void readsWhatAwsReallyAnswered(String operation) throws IOException {
        Path file = FOLDER.resolve("servicecatalog." + operation + ".json");
        assumeTrue(Files.exists(file), "the recordings of ../shared are not here");
        JsonNode examples = new ObjectMapper().readTree(file.toFile()).path("examples");
        assertThat(examples).isNotEmpty();
        for (JsonNode example : examples) {
            if (example.path("output").has("Filters")) {
                continue; // the reference prints the input file of this call as if it were an answer
            }
            try (CannedAws aws = new CannedAws(); ServiceCatalogClient client = aws.client()) {
                aws.answer(200, wire(example.path("output")).toString());
                ServiceCatalog catalog = new AwsServiceCatalog(() -> client, () -> CatalogLanguage.ENGLISH);
                assertThat(Optional.ofNullable(CALLS.get(operation)).orElseThrow().apply(catalog)).isNotNull();
            }
        }
    }

    /// The command line prints times in ISO 8601 where the wire has seconds.
    private static JsonNode wire(JsonNode node) {
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
