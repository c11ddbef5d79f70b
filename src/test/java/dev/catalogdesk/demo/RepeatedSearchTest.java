package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.servicecatalog.model.AccessLevelFilterKey;
import software.amazon.awssdk.services.servicecatalog.model.ProvisionedProductAttribute;
import software.amazon.awssdk.services.servicecatalog.model.ProvisionedProductViewFilterBy;
import software.amazon.awssdk.services.servicecatalog.model.SearchProvisionedProductsRequest;
import software.amazon.awssdk.services.servicecatalog.model.SearchProvisionedProductsResponse;
import software.amazon.awssdk.services.servicecatalog.model.SortOrder;

/// A search that is asked again is remembered, which nobody may notice: it tells what is so now.
class RepeatedSearchTest extends LiveDemo {
    @Test
    void showsWhatBecameOfAnOperationMeanwhile() {
        String id = launched("web-9").provisionedProductId();
        update(id, r -> r.provisioningParameters(keep("KeyName"), keep("Password"), set("Size", "20")));
        assertThat(names("status:UNDER_CHANGE")).contains("web-9");
        assertThat(names("status:AVAILABLE")).doesNotContain("web-9");
        time.pass(Duration.ofMinutes(2));
        assertThat(names("status:UNDER_CHANGE")).doesNotContain("web-9");
        assertThat(names("status:AVAILABLE")).contains("web-9");
    }

    @Test
    void showsWhatTheIndexCaughtUpWith() {
        assertThat(names("name:late-1")).isEmpty();
        queue("late-1");
        assertThat(names("name:late-1")).containsExactly("late-1");
    }

    @Test
    void losesWhatIsTerminatedAtItsEnd() {
        String id = queue("gone-1").provisionedProductId();
        assertThat(names("name:gone-1")).containsExactly("gone-1");
        catalog.terminateProvisionedProduct(r -> r.provisionedProductId(id).terminateToken(token()));
        assertThat(names("name:gone-1")).containsExactly("gone-1");
        time.pass(Duration.ofMinutes(2));
        assertThat(names("name:gone-1")).isEmpty();
    }

    @Test
    void keepsScopesConditionsAndOrdersApart() {
        queue("order-1");
        queue("order-2");
        assertThat(sorted(SortOrder.ASCENDING)).containsExactly("order-1", "order-2");
        assertThat(sorted(SortOrder.DESCENDING)).containsExactly("order-2", "order-1");
        assertThat(names("name:order-2")).containsExactly("order-2");
        assertThat(catalog.searchProvisionedProducts(search("name:order").accessLevelFilter(
            filter -> filter.key(AccessLevelFilterKey.USER).value("self")).build()).totalResultsCount()).isEqualTo(2);
    }

    @Test
    void staysCorrectWhereMoreSearchesAreAskedThanAreRemembered() {
        for (int i = 0; i < 20; i++) {
            queue("many-" + i);
        }
        for (int i = 0; i < 40; i++) {
            assertThat(names("name:many-" + i % 20)).containsExactly("many-" + i % 20);
        }
    }

    private List<String> names(String query) {
        return names(catalog.searchProvisionedProducts(search(query).build()));
    }

    private List<String> sorted(SortOrder order) {
        return names(catalog.searchProvisionedProducts(search("name:order").sortBy("name").sortOrder(order).build()));
    }

    private static SearchProvisionedProductsRequest.Builder search(String query) {
        return SearchProvisionedProductsRequest.builder()
            .filters(Map.of(ProvisionedProductViewFilterBy.SEARCH_QUERY, List.of(query)));
    }

    private static List<String> names(SearchProvisionedProductsResponse answer) {
        return answer.provisionedProducts().stream().map(ProvisionedProductAttribute::name).toList();
    }
}
