package dev.catalogdesk.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.catalog.AwsServiceCatalog;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.demo.DemoOptions;
import dev.catalogdesk.demo.DemoServer;
import dev.catalogdesk.demo.scenario.LargeScenario;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.CatalogLanguage;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.servicecatalog.ServiceCatalogClient;

/// What the simulated AWS finds for its share, judged here again, is what a filter means over everything there is.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilterOnAwsTest {
    private static final int SEEDS = 150;
    private final DemoServer server = DemoServer.start(DemoOptions.of(
        LargeScenario.of(new LargeScenario.Size(30, 250), Rows.NOW)).withTime(() -> Rows.NOW));
    private final ServiceCatalogClient client = ServiceCatalogClient.builder()
        .httpClient(UrlConnectionHttpClient.create()).region(Region.EU_CENTRAL_1).endpointOverride(server.endpoint())
        .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(server.accessKeyId(), "any")))
        .build();
    private final ServiceCatalog catalog = new AwsServiceCatalog(() -> client, () -> CatalogLanguage.ENGLISH);
    private List<ProvisionedProduct> everything = List.of();

    @BeforeAll
    void readEverything() {
        everything = ask("");
        assertThat(everything).hasSize(250);
    }

    @AfterAll
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void findsWhatTheLineMeans() {
        int shared = 0;
        int narrowed = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomFilter random = RandomFilter.of(new Random(seed), everything);
            ProvisionedFilter filter = ProvisionedFilter.parse(random.line());
            String query = filter.split().searchQuery();
            if (!query.isEmpty()) {
                List<ProvisionedProduct> answer = ask(query);
                assertThat(found(filter, answer)).as("%d: %s asked as %s", seed, random.line(), query).isEqualTo(
                    everything.stream().filter(random.meaning()).map(ProvisionedProduct::id).toList());
                shared++;
                narrowed += answer.size() < everything.size() ? 1 : 0;
            }
        }
        assertThat(shared).isGreaterThan(SEEDS / 4);
        assertThat(narrowed).as("filters that AWS made smaller").isGreaterThan(shared / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status:", "type:", "id:", "name=", "productId:", "physical:", "token:", ""})
    void awsFindsOneByEachFieldThatItIsAskedFor(String field) {
        ProvisionedProduct one = everything.stream().filter(row -> row.physicalId().contains(":stack/")
            && FilterWords.TYPES.contains(FilterWords.lower(row.type()))).findFirst().orElseThrow();
        String value = switch (field) {
            case "status:" -> one.status().text();
            case "type:" -> one.type();
            case "name=" -> one.name();
            case "productId:" -> one.productId();
            case "physical:" -> one.physicalId();
            case "token:" -> one.idempotencyToken();
            default -> one.id();
        };
        ProvisionedFilter filter = ProvisionedFilter.parse(field + value);
        assertThat(filter.split().awsDoesAll()).isTrue();
        assertThat(found(filter, ask(filter.split().searchQuery()))).contains(one.id());
    }

    @Test
    void nearMissesOfAwsAreRuledOutHere() {
        ProvisionedProduct one = everything.stream().filter(row -> row.name().contains("-")).findFirst().orElseThrow();
        String piece = one.name().substring(0, one.name().indexOf('-'));
        ProvisionedFilter filter = ProvisionedFilter.parse("name=" + piece);
        assertThat(ask(filter.split().searchQuery())).isNotEmpty();
        assertThat(found(filter, ask(filter.split().searchQuery()))).isEmpty();
    }

    @Test
    void aRawQueryIsJudgedByAwsAlone() {
        ProvisionedFilter filter = ProvisionedFilter.parse("query:\"status:AVAILABLE\"");
        assertThat(found(filter, ask(filter.split().searchQuery()))).hasSameSizeAs(
            everything.stream().filter(row -> row.status().text().equals("AVAILABLE")).toList());
    }

    private List<String> found(ProvisionedFilter filter, List<ProvisionedProduct> rows) {
        FilterRun run = filter.run(Rows.NOW, RandomFilter.BADGES);
        return rows.stream().filter(run::matches).map(ProvisionedProduct::id).toList();
    }

    private List<ProvisionedProduct> ask(String query) {
        List<ProvisionedProduct> all = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            ProvisionedProductPage page = catalog.searchProvisionedProducts(AccessScope.ACCOUNT, query, token);
            all.addAll(page.page().items());
            token = page.page().nextToken();
        } while (token.isPresent());
        return all;
    }
}
