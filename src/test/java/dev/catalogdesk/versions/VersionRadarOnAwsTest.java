package dev.catalogdesk.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.catalogdesk.catalog.AwsServiceCatalog;
import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.demo.DemoOptions;
import dev.catalogdesk.demo.DemoServer;
import dev.catalogdesk.demo.HandTurnedTime;
import dev.catalogdesk.demo.scenario.ScenarioLoader;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.CatalogLanguage;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.VersionBadge;
import dev.catalogdesk.versions.VersionStanding.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.servicecatalog.ServiceCatalogClient;

/// The radar over the real SDK and the simulated AWS, on as many threads as it likes.
class VersionRadarOnAwsTest {
    /// Sees the whole account, but few of its products.
    private static final String FEW_PRODUCTS = "AKIACATALOGDESKDEMO6";

    private final HandTurnedTime time = new HandTurnedTime();
    private final DemoServer server = DemoServer.start(
        DemoOptions.of(new ScenarioLoader().load("showcase", time.instant())).withTime(time));
    private final List<ServiceCatalogClient> clients = new ArrayList<>();

    @AfterEach
    void stop() {
        clients.forEach(ServiceCatalogClient::close);
        server.close();
    }

    @Test
    void tellsOfEachProvisionedProductWhatDescribeProductSays() throws InterruptedException {
        ServiceCatalog catalog = catalog(server.accessKeyId());
        List<ProvisionedProduct> rows = rows(catalog);
        VersionRadar radar = asked(catalog, rows);

        for (ProvisionedProduct row : rows) {
            VersionStanding standing = radar.standing(row);
            if (radar.told(row.productId()).isPresent()) {
                assertThat(standing).isEqualTo(VersionStanding.of(
                    catalog.describeProduct(row.productId()).versions(), row.provisioningArtifactId()));
            } else {
                assertThat(standing).isInstanceOf(VersionStanding.Unknown.class);
            }
        }
        Map<VersionBadge, Integer> counts = radar.counts(rows);
        assertThat(counts.get(VersionBadge.NEWEST)).isPositive();
        assertThat(counts.get(VersionBadge.BEHIND)).isPositive();
        assertThat(counts.get(VersionBadge.DEPRECATED)).isPositive();
        assertThat(counts.get(VersionBadge.GONE)).isPositive();
    }

    @Test
    void productsThatACallerMayNotReadAreUnknownInAwsWords() throws InterruptedException {
        List<ProvisionedProduct> rows = rows(catalog(server.accessKeyId()));
        ServiceCatalog narrow = catalog(FEW_PRODUCTS);
        VersionRadar radar = asked(narrow, rows);

        List<ProvisionedProduct> unknown = rows.stream()
            .filter(row -> radar.standing(row) instanceof VersionStanding.Unknown).toList();
        assertThat(unknown).isNotEmpty();
        for (ProvisionedProduct row : unknown) {
            CatalogException.NotFound refusal = catchThrowableOfType(
                CatalogException.NotFound.class, () -> narrow.describeProduct(row.productId()));
            assertThat(radar.standing(row))
                .isEqualTo(new VersionStanding.Unknown(Why.NOT_READABLE, refusal.getMessage()));
        }
    }

    private VersionRadar asked(ServiceCatalog catalog, List<ProvisionedProduct> rows) throws InterruptedException {
        try (ExecutorService background = Executors.newVirtualThreadPerTaskExecutor()) {
            VersionRadar radar = new VersionRadar(catalog, background, time);
            radar.ask(rows.stream().map(ProvisionedProduct::productId).toList());
            background.shutdown();
            assertThat(background.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
            assertThat(radar.open()).isZero();
            return radar;
        }
    }

    private static List<ProvisionedProduct> rows(ServiceCatalog catalog) {
        return catalog.searchProvisionedProducts(AccessScope.ACCOUNT, "", Optional.empty()).page().items();
    }

    private ServiceCatalog catalog(String accessKeyId) {
        ServiceCatalogClient client = ServiceCatalogClient.builder().httpClient(UrlConnectionHttpClient.create())
            .region(Region.EU_CENTRAL_1).endpointOverride(server.endpoint())
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKeyId, "any")))
            .build();
        clients.add(client);
        return new AwsServiceCatalog(() -> client, () -> CatalogLanguage.ENGLISH);
    }
}
