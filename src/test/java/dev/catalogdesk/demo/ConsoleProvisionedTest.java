package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catalogdesk.catalog.AwsServiceCatalog;
import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.CatalogLanguage;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductSearch;
import dev.catalogdesk.model.ProvisionedProductSort;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.SortOrder;
import dev.catalogdesk.model.StackInstance;
import dev.catalogdesk.model.StackInstanceStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// How the console finds and reads provisioned products, against the simulated AWS.
class ConsoleProvisionedTest extends LiveDemo {
    private final ServiceCatalog console = new AwsServiceCatalog(() -> catalog, () -> CatalogLanguage.ENGLISH);

    @Test
    void aScanComesInPagesAndMissesNothing() {
        launchQueues(23);

        Page<ProvisionedProduct> first = console.scanProvisionedProducts(AccessScope.USER, Optional.empty());

        assertThat(first.items()).hasSize(20);
        assertThat(all(token -> console.scanProvisionedProducts(AccessScope.USER, token)))
            .extracting(ProvisionedProduct::name).doesNotHaveDuplicates()
            .contains("queue-0", "queue-19", "queue-22");
    }

    @Test
    void aScanSeesOnlyItsScope() {
        queue("orders");
        ServiceCatalog other = new AwsServiceCatalog(() -> as(SampleScenario.OTHER_ROLE_KEY),
            () -> CatalogLanguage.ENGLISH);

        assertThat(other.scanProvisionedProducts(AccessScope.USER, Optional.empty()).items())
            .extracting(ProvisionedProduct::name).doesNotContain("orders");
        assertThat(other.scanProvisionedProducts(AccessScope.ACCOUNT, Optional.empty()).items())
            .extracting(ProvisionedProduct::name).contains("orders");
    }

    @Test
    void aSearchComesInEachOrderAsked() {
        launchQueues(3);
        time.pass(Duration.ofMinutes(1));

        assertThat(searched(ProvisionedProductSort.NAME, SortOrder.DESCENDING, ProvisionedProduct::name))
            .isSortedAccordingTo(Comparator.reverseOrder()).contains("queue-0", "queue-2");
        assertThat(searched(ProvisionedProductSort.ID, SortOrder.ASCENDING, ProvisionedProduct::id)).isSorted();
        assertThat(searched(ProvisionedProductSort.ARN, SortOrder.ASCENDING, ProvisionedProduct::arn)).isSorted();
        assertThat(searched(ProvisionedProductSort.LAST_RECORD_ID, SortOrder.DESCENDING,
            ProvisionedProduct::lastRecordId)).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void theStacksOfAStackSetComeByAccountAndRegion() {
        String id = ended(catalog.provisionProduct(r -> r.productId("prod-stackset")
            .provisioningArtifactId("pa-stackset").provisionedProductName("everywhere").provisionToken(token()))
            .recordDetail()).provisionedProductId();

        assertThat(all(token -> console.listStackInstances(id, token))).extracting(StackInstance::account)
            .contains("111122223333", "444455556666");
        assertThat(all(token -> console.listStackInstances(id, token))).extracting(StackInstance::status)
            .containsOnly(OpenEnum.of(StackInstanceStatus.CURRENT));
    }

    @Test
    void whatIsNoStackSetHasNoStacksToList() {
        String id = queue("orders").provisionedProductId();
        assertThatThrownBy(() -> console.listStackInstances(id, Optional.empty()))
            .isInstanceOf(CatalogException.Refused.class).hasMessageContaining("CFN_STACKSET");
    }

    @Test
    void theOutputsAreThoseOfTheLastGoodRecord() {
        String id = launched("web").provisionedProductId();
        List<RecordOutput> before = all(token -> console.provisionedProductOutputs(id, token));

        ended(update(id, r -> r.productId("prod-server").provisioningArtifactId("pa-server2").pathId(SERVER_PATH)
            .provisioningParameters(set("Size", "999"), keep("KeyName"), keep("Password"))));

        assertThat(before).extracting(RecordOutput::key).contains("CloudformationStackARN");
        assertThat(all(token -> console.provisionedProductOutputs(id, token))).isEqualTo(before);
    }

    private void launchQueues(int number) {
        for (int i = 0; i < number; i++) {
            queue("queue-" + i);
        }
    }

    private List<String> searched(ProvisionedProductSort sort, SortOrder order,
            Function<ProvisionedProduct, String> shown) {
        return console.searchProvisionedProducts(new ProvisionedProductSearch(AccessScope.ACCOUNT, "", sort, order),
            Optional.empty()).page().items().stream().map(shown).toList();
    }

    private static <T> List<T> all(Function<Optional<String>, Page<T>> ask) {
        List<T> found = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            Page<T> page = ask.apply(token);
            found.addAll(page.items());
            token = page.nextToken();
        } while (token.isPresent());
        return found;
    }
}
