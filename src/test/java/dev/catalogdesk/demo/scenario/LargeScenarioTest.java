package dev.catalogdesk.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.ProvisionedProductStatus;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LargeScenarioTest {
    private static final Instant NOW = Instant.parse("2030-03-01T12:00:00Z");
    private static Scenario large = LargeScenario.of(new LargeScenario.Size(0, 0), NOW);

    @BeforeAll
    static void make() {
        large = LargeScenario.of(LargeScenario.USUAL, NOW);
    }

    @Test
    void hasAsManyProductsAsARegionAllowsAndEachOnce() {
        List<CatalogueProduct> products = catalogue().products();

        assertThat(products).hasSize(350);
        assertThat(products).extracting(CatalogueProduct::id).doesNotHaveDuplicates();
        assertThat(products).extracting(CatalogueProduct::name).doesNotHaveDuplicates();
    }

    @Test
    void isTheSameEachTime() {
        assertThat(LargeScenario.of(LargeScenario.USUAL, NOW)).isEqualTo(large);
    }

    @Test
    void spreadsProvisionedProductsOverProductsCallersAndStates() {
        List<SeededProvisionedProduct> provisioned = catalogue().provisionedProducts();

        assertThat(provisioned).hasSize(10_000);
        assertThat(provisioned).extracting(SeededProvisionedProduct::id).doesNotHaveDuplicates();
        assertThat(provisioned).extracting(SeededProvisionedProduct::name).doesNotHaveDuplicates()
            .allMatch(name -> name.matches("[a-zA-Z0-9][a-zA-Z0-9._-]{0,127}"));
        assertThat(distinct(provisioned.stream().map(SeededProvisionedProduct::productId).toList())).hasSize(350);
        assertThat(distinct(provisioned.stream().map(SeededProvisionedProduct::launchedBy).toList()))
            .hasSizeGreaterThanOrEqualTo(6);
        assertThat(provisioned).extracting(SeededProvisionedProduct::status)
            .containsAll(EnumSet.complementOf(EnumSet.of(ProvisionedProductStatus.UNKNOWN)));
    }

    @Test
    void hasAPlanForEachThatWaitsForOne() {
        Set<String> waiting = catalogue().provisionedProducts().stream()
            .filter(each -> each.status() == ProvisionedProductStatus.PLAN_IN_PROGRESS)
            .map(SeededProvisionedProduct::id).collect(Collectors.toSet());

        assertThat(catalogue().plans()).extracting(SeededPlan::provisionedProductId)
            .containsExactlyInAnyOrderElementsOf(waiting);
    }

    @Test
    void hasHistoriesThatLieInThePastAndInOrder() {
        assertThat(catalogue().provisionedProducts()).allSatisfy(each -> {
            assertThat(each.history()).extracting(SeededOperation::startedTime).isSorted();
            assertThat(each.createdTime()).isEqualTo(each.history().getFirst().startedTime());
            assertThat(each.updatedTime()).isBetween(each.createdTime(), NOW);
        });
    }

    @Test
    void sharesValuesSoThatItStaysSmall() {
        long different = catalogue().provisionedProducts().stream()
            .map(each -> System.identityHashCode(each.parameters())).distinct().count();

        assertThat(different).isLessThan(200);
    }

    @Test
    void growsByItsScale() {
        assertThat(LargeScenario.USUAL.times(10)).isEqualTo(new LargeScenario.Size(350, 100_000));
    }

    private static RegionalCatalogue catalogue() {
        return large.regions().getFirst();
    }

    private static Set<String> distinct(List<String> texts) {
        return Set.copyOf(texts);
    }
}
