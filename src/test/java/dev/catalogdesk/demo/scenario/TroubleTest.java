package dev.catalogdesk.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.demo.faults.FaultKind;
import dev.catalogdesk.demo.faults.FaultRule;
import dev.catalogdesk.demo.scenario.SeededOperation.Outcome;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.template.TemplateParser;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TroubleTest {
    private static final Instant NOW = Instant.parse("2030-03-01T12:00:00Z");
    private final Scenario trouble = new ScenarioLoader().load(ScenarioChoice.TROUBLE, NOW);
    private final RegionalCatalogue region = trouble.regions().getFirst();

    @Test
    void isTheSameEachTime() {
        assertThat(new ScenarioLoader().load(ScenarioChoice.TROUBLE, NOW)).isEqualTo(trouble);
    }

    @Test
    void hasWhatIsTaintedFailedAndStuck() {
        List<SeededOperation> last = region.provisionedProducts().stream()
            .map(each -> each.history().getLast()).toList();

        assertThat(region.provisionedProducts()).extracting(SeededProvisionedProduct::status).contains(
            ProvisionedProductStatus.AVAILABLE, ProvisionedProductStatus.TAINTED, ProvisionedProductStatus.ERROR,
            ProvisionedProductStatus.UNDER_CHANGE, ProvisionedProductStatus.PLAN_IN_PROGRESS);
        for (OperationKind kind : List.of(OperationKind.LAUNCH, OperationKind.UPDATE, OperationKind.ACTION)) {
            assertThat(last).anyMatch(each -> each.kind() == kind && each.outcome() == Outcome.STUCK)
                .anyMatch(each -> each.kind() == kind && each.outcome() == Outcome.FAILED);
        }
        assertThat(last).anyMatch(each -> each.kind() == OperationKind.TERMINATE && each.outcome() == Outcome.FAILED);
    }

    @Test
    void strikesEveryOperationButImports() {
        for (OperationKind kind : OperationKind.values()) {
            assertThat(region.mishaps()).filteredOn(mishap -> mishap.operations().contains(kind))
                .hasSizeGreaterThanOrEqualTo(kind == OperationKind.IMPORT ? 0 : 1);
        }
        assertThat(region.mishaps()).allSatisfy(mishap ->
            assertThat(mishap.error().isEmpty()).isEqualTo(mishap.kind() == Mishap.Kind.STICK));
    }

    @Test
    void hasThrottlingExpiryAndASearchThatLags() {
        assertThat(trouble.faults().searchLag()).isPresent();
        assertThat(trouble.faults().expireTokenAfter()).isPresent();
        assertThat(trouble.faults().rules()).extracting(FaultRule::kind).contains(FaultKind.THROTTLE);
    }

    @Test
    void hasTemplatesThatCanBeReadAndValuesThatFitThem() {
        assertThat(region.products()).flatExtracting(CatalogueProduct::versions)
            .allSatisfy(version -> assertThat(TemplateParser.parse(version.template()).outputs()).isNotEmpty());
        assertThat(region.provisionedProducts()).allSatisfy(each ->
            assertThat(Parameters.of(region, each.versionId())).containsAll(each.parameters().keySet()));
    }

    @Test
    void hasMishapsThatGoByPatternsOfNames() {
        Mishap mishap = new Mishap(Set.of(OperationKind.UPDATE), Optional.empty(), "v1.*", "web-*-?",
            Mishap.Kind.STICK, "", "", Optional.empty());

        assertThat(mishap.strikes(OperationKind.UPDATE, "prod-1", "v1.2", "web-a-b-?")).isTrue();
        assertThat(mishap.strikes(OperationKind.UPDATE, "prod-1", "v2.1", "web-a-?")).isFalse();
        assertThat(mishap.strikes(OperationKind.UPDATE, "prod-1", "v1.2", "web-?")).isFalse();
        assertThat(mishap.strikes(OperationKind.LAUNCH, "prod-1", "v1.2", "web-a-?")).isFalse();
    }
}
