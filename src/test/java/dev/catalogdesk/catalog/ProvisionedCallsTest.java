package dev.catalogdesk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.CatalogLanguage;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductPage;
import dev.catalogdesk.model.ProvisionedProductSearch;
import dev.catalogdesk.model.ProvisionedProductSort;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.SortOrder;
import dev.catalogdesk.model.StackInstance;
import dev.catalogdesk.model.StackInstanceStatus;
import dev.catalogdesk.model.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.servicecatalog.ServiceCatalogClient;

class ProvisionedCallsTest {
    private static final String COMMON = "\"Name\":\"orders\",\"Arn\":\"arn:a\",\"Type\":\"CFN_STACK\",\"Id\":\"pp-a\","
        + "\"Status\":\"TAINTED\",\"StatusMessage\":\"it broke\",\"CreatedTime\":1.536068318938E9,"
        + "\"IdempotencyToken\":\"token-1\",\"LastRecordId\":\"rec-c\",\"LastProvisioningRecordId\":\"rec-b\","
        + "\"LastSuccessfulProvisioningRecordId\":\"rec-a\",\"ProductId\":\"prod-a\","
        + "\"ProvisioningArtifactId\":\"pa-a\"";

    private final CannedAws aws = new CannedAws();
    private final ServiceCatalogClient client = aws.client();
    private final ServiceCatalog catalog = new AwsServiceCatalog(() -> client, () -> CatalogLanguage.ENGLISH);

    @AfterEach
    void stop() {
        client.close();
        aws.close();
    }

    @Test
    void readsAllThatADescribeTells() {
        aws.answer(200, "{\"ProvisionedProductDetail\":{" + COMMON + ",\"LaunchRoleArn\":\"arn:role\"},"
            + "\"CloudWatchDashboards\":[{\"Name\":\"orders-load\"},{\"Name\":\"orders-errors\"}]}");

        ProvisionedProduct found = catalog.describeProvisionedProduct("pp-a");

        assertThat(aws.request()).contains("\"Id\":\"pp-a\"").doesNotContain("\"Name\"");
        assertThat(found).isEqualTo(product("", "", "arn:role", "", "", "", List.of(),
            List.of("orders-load", "orders-errors")));
    }

    @Test
    void readsAllThatASearchTells() {
        aws.answer(200, "{\"ProvisionedProducts\":[{" + COMMON + ",\"ProductName\":\"Orders\","
            + "\"ProvisioningArtifactName\":\"v1\",\"PhysicalId\":\"arn:stack\",\"UserArn\":\"arn:user\","
            + "\"UserArnSession\":\"arn:session\",\"Tags\":[{\"Key\":\"team\",\"Value\":\"a\"}]}],"
            + "\"TotalResultsCount\":7,\"NextPageToken\":\"further\"}");

        ProvisionedProductPage page = catalog.searchProvisionedProducts(
            AccessScope.ROLE, "status:TAINTED", Optional.empty());

        assertThat(page.totalResultsCount()).isEqualTo(7);
        assertThat(page.page().nextToken()).contains("further");
        assertThat(page.page().items()).containsExactly(product("Orders", "v1", "", "arn:stack", "arn:user",
            "arn:session", List.of(new Tag("team", "a")), List.of()));
    }

    @Test
    void searchesInTheOrderOfNamesUnlessAnotherIsChosen() {
        catalog.searchProvisionedProducts(AccessScope.USER, "", Optional.empty());
        assertThat(aws.request()).contains("\"SortBy\":\"name\"", "\"SortOrder\":\"ASCENDING\"")
            .doesNotContain("Filters", "PageToken");

        catalog.searchProvisionedProducts(new ProvisionedProductSearch(AccessScope.ACCOUNT, "name:orders",
            ProvisionedProductSort.LAST_RECORD_ID, SortOrder.DESCENDING), Optional.of("next"));
        assertThat(aws.request()).contains("\"SortBy\":\"lastRecordId\"", "\"SortOrder\":\"DESCENDING\"",
            "\"AccessLevelFilter\":{\"Key\":\"Account\",\"Value\":\"self\"}", "\"PageSize\":100",
            "\"Filters\":{\"SearchQuery\":[\"name:orders\"]}", "\"PageToken\":\"next\"");
    }

    @Test
    void scansAScopePageByPage() {
        aws.answer(200, "{\"ProvisionedProducts\":[{" + COMMON + ",\"LaunchRoleArn\":\"arn:role\"}],"
            + "\"NextPageToken\":\"further\"}");

        Page<ProvisionedProduct> page = catalog.scanProvisionedProducts(AccessScope.ROLE, Optional.of("next"));

        assertThat(aws.target()).endsWith(".ScanProvisionedProducts");
        assertThat(aws.request()).contains("\"AccessLevelFilter\":{\"Key\":\"Role\",\"Value\":\"self\"}",
            "\"PageSize\":20", "\"PageToken\":\"next\"");
        assertThat(page.nextToken()).contains("further");
        assertThat(page.items()).containsExactly(product("", "", "arn:role", "", "", "", List.of(), List.of()));
    }

    @Test
    void listsTheStacksOfAStackSet() {
        aws.answer(200, "{\"StackInstances\":[{\"Account\":\"111122223333\",\"Region\":\"eu-central-1\","
            + "\"StackInstanceStatus\":\"CURRENT\"},{\"Account\":\"444455556666\",\"Region\":\"us-east-1\","
            + "\"StackInstanceStatus\":\"DRIFTING\"}],\"NextPageToken\":\"further\"}");

        Page<StackInstance> page = catalog.listStackInstances("pp-a", Optional.of("next"));

        assertThat(aws.target()).endsWith(".ListStackInstancesForProvisionedProduct");
        assertThat(aws.request()).contains("\"ProvisionedProductId\":\"pp-a\"", "\"PageSize\":20",
            "\"PageToken\":\"next\"");
        assertThat(page.nextToken()).contains("further");
        assertThat(page.items()).containsExactly(
            new StackInstance("111122223333", "eu-central-1", OpenEnum.of(StackInstanceStatus.CURRENT)),
            new StackInstance("444455556666", "us-east-1",
                new OpenEnum<>(StackInstanceStatus.UNKNOWN, "DRIFTING")));
    }

    @Test
    void tellsTheOutputsOfAProvisionedProduct() {
        aws.answer(200, "{\"Outputs\":[{\"OutputKey\":\"Url\",\"OutputValue\":\"https://a\","
            + "\"Description\":\"where\"},{\"OutputKey\":\"Empty\"}],\"NextPageToken\":\"further\"}");

        Page<RecordOutput> page = catalog.provisionedProductOutputs("pp-a", Optional.of("next"));

        assertThat(aws.target()).endsWith(".GetProvisionedProductOutputs");
        assertThat(aws.request()).contains("\"ProvisionedProductId\":\"pp-a\"", "\"PageSize\":20",
            "\"PageToken\":\"next\"");
        assertThat(page.nextToken()).contains("further");
        assertThat(page.items()).containsExactly(
            new RecordOutput("Url", "https://a", "where"), new RecordOutput("Empty", "", ""));
    }

    @Test
    void readsEmptyAnswers() {
        assertThat(catalog.describeProvisionedProduct("pp-a").dashboards()).isEmpty();
        assertThat(catalog.scanProvisionedProducts(AccessScope.USER, Optional.empty()).items()).isEmpty();
        assertThat(catalog.listStackInstances("pp-a", Optional.empty()).items()).isEmpty();
        assertThat(catalog.provisionedProductOutputs("pp-a", Optional.empty()).nextToken()).isEmpty();
    }

    private static ProvisionedProduct product(String productName, String versionName, String role, String physicalId,
            String user, String session, List<Tag> tags, List<String> dashboards) {
        return new ProvisionedProduct("pp-a", "orders", "arn:a", "CFN_STACK",
            OpenEnum.of(ProvisionedProductStatus.TAINTED), "it broke",
            Optional.of(Instant.parse("2018-09-04T13:38:38.938Z")), "token-1", "rec-c", "rec-b", "rec-a", "prod-a",
            productName, "pa-a", versionName, role, physicalId, user, session, tags, dashboards);
    }
}
