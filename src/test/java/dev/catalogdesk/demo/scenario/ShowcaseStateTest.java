package dev.catalogdesk.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.catalogdesk.demo.scenario.SeededOperation.Outcome;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.template.TemplateParser;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What had happened in the showcase before it begins: every case that the console must be able to show.
class ShowcaseStateTest {
    private static final Instant NOW = Instant.parse("2030-03-01T12:00:00Z");
    private static final List<String> IMPORTABLE = List.of("CREATE_COMPLETE", "UPDATE_COMPLETE",
        "UPDATE_ROLLBACK_COMPLETE", "IMPORT_COMPLETE", "IMPORT_ROLLBACK_COMPLETE");
    private final Scenario showcase = new ScenarioLoader().load(ScenarioChoice.SHOWCASE, NOW);
    private final RegionalCatalogue region = showcase.regions().getFirst();

    @ParameterizedTest
    @EnumSource(value = ProvisionedProductStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void hasAProvisionedProductInEveryState(ProvisionedProductStatus status) {
        assertThat(region.provisionedProducts()).anyMatch(each -> !each.isTerminated() && each.status() == status);
    }

    @ParameterizedTest
    @EnumSource(SeededPlan.Status.class)
    void hasAPlanInEveryState(SeededPlan.Status status) {
        assertThat(region.plans()).anyMatch(plan -> plan.status() == status);
    }

    @ParameterizedTest
    @EnumSource(value = OperationKind.class, mode = EnumSource.Mode.EXCLUDE, names = "PLAN")
    void hasRecordsOfEveryOperation(OperationKind kind) {
        assertThat(operations()).anyMatch(each -> each.kind() == kind && each.outcome() == Outcome.SUCCEEDED);
    }

    @Test
    void hasWhatRunsFailsAndNeverEnds() {
        assertThat(operations()).anyMatch(each -> each.outcome() == Outcome.FAILED)
            .anyMatch(each -> each.outcome() == Outcome.STUCK)
            .anyMatch(each -> each.outcome() == Outcome.RUNNING && each.error().isEmpty())
            .anyMatch(each -> each.outcome() == Outcome.RUNNING && !each.error().isEmpty());
        assertThat(operations()).allSatisfy(each ->
            assertThat(each.outcome() == Outcome.FAILED && each.error().isEmpty()).isFalse());
    }

    @Test
    void hasRecordsThatOutliveTheirProvisionedProduct() {
        assertThat(region.provisionedProducts()).filteredOn(SeededProvisionedProduct::isTerminated)
            .hasSizeGreaterThanOrEqualTo(2).anyMatch(each -> each.history().size() > 2);
    }

    @Test
    void hasLongHistoriesAndManyOutputs() {
        assertThat(region.provisionedProducts()).anyMatch(each -> each.history().size() >= 6);
        assertThat(region.provisionedProducts()).anyMatch(each -> region.products().stream()
            .flatMap(product -> product.versions().stream()).filter(version -> version.id().equals(each.versionId()))
            .anyMatch(version -> TemplateParser.parse(version.template()).outputs().size() > 20));
    }

    @Test
    void hasATypeThatTheServiceNeverDocumented() {
        assertThat(region.provisionedProducts()).anyMatch(each -> each.kind().equals("CONTROL_TOWER_ACCOUNT")
            && each.physicalId().matches("\\d{12}"));
    }

    @Test
    void hasServiceActionsOnSeveralProductsWithTargetsAndDefaults() {
        assertThat(region.products()).filteredOn(product -> product.versions().stream()
            .anyMatch(version -> !version.serviceActionIds().isEmpty())).hasSizeGreaterThanOrEqualTo(4);
        assertThat(region.serviceActions()).flatExtracting(ServiceAction::parameters)
            .anyMatch(ServiceAction.Parameter::target)
            .anyMatch(parameter -> parameter.defaultValues().size() > 1);
    }

    @Test
    void hasAStackForEveryVerdictOfAnImport() {
        List<String> imported = region.provisionedProducts().stream().map(SeededProvisionedProduct::physicalId)
            .toList();
        List<SeededStack> plain = region.stacks().stream()
            .filter(stack -> stack.parentArn().isEmpty() && stack.stackSetArn().isEmpty())
            .filter(stack -> !imported.contains(stack.arn())).toList();

        assertThat(plain).as("importable").anyMatch(stack -> isOfAVersion(stack) && inGoodState(stack));
        assertThat(plain).as("another template").anyMatch(stack -> !isOfAVersion(stack) && inGoodState(stack));
        assertThat(plain).as("wrong state").anyMatch(stack -> isOfAVersion(stack) && !inGoodState(stack));
        assertThat(plain).as("going").anyMatch(stack -> stack.status().equals("DELETE_IN_PROGRESS"));
        assertThat(plain).as("gone").anyMatch(stack -> stack.status().equals("DELETE_COMPLETE"));
        assertThat(region.stacks()).as("nested").anyMatch(stack -> !stack.parentArn().isEmpty());
        assertThat(region.stacks()).as("of a stack set").anyMatch(stack -> !stack.stackSetArn().isEmpty());
        assertThat(region.stacks()).as("imported already").anyMatch(stack -> imported.contains(stack.arn()));
    }

    private boolean isOfAVersion(SeededStack stack) {
        return region.products().stream().flatMap(product -> product.versions().stream())
            .anyMatch(version -> version.template().equals(stack.template()));
    }

    private static boolean inGoodState(SeededStack stack) {
        return IMPORTABLE.contains(stack.status());
    }

    @Test
    void hasValuesThatFitTheTemplateOfTheirVersion() {
        for (RegionalCatalogue each : showcase.regions()) {
            assertThat(each.provisionedProducts()).flatExtracting(SeededProvisionedProduct::history)
                .filteredOn(operation -> operation.kind() != OperationKind.ACTION)
                .allSatisfy(operation -> assertThat(Parameters.of(each, operation.versionId()))
                    .containsAll(operation.parameters().keySet()));
            assertThat(each.plans()).allSatisfy(plan ->
                assertThat(Parameters.of(each, plan.versionId())).containsAll(plan.parameters().keySet()));
            assertThat(each.stacks()).allSatisfy(stack ->
                assertThat(Parameters.of(stack.template())).containsAll(stack.parameters().keySet()));
        }
    }

    @Test
    void hasCallersThatShareARoleAndPortfoliosThatNotEverybodySees() {
        Caller operator = showcase.callers().getFirst();

        assertThat(showcase.callers().stream().map(Caller::principalArn).distinct().count())
            .isLessThan(showcase.callers().size());
        assertThat(showcase.callers()).anyMatch(caller -> caller.arn().contains(":user/"))
            .anyMatch(caller -> caller.arn().contains(":assumed-role/"));
        assertThat(region.portfolios()).anyMatch(portfolio -> !portfolio.isOpenTo(operator));
        assertThat(region.portfolios())
            .allMatch(portfolio -> showcase.callers().stream().anyMatch(portfolio::isOpenTo));
    }

    @Test
    void hasLaunchesOnlyByThoseWhoSeeThePortfolio() {
        List<String> open = region.portfolios().stream()
            .flatMap(portfolio -> showcase.callers().stream().filter(portfolio::isOpenTo)
                .map(caller -> portfolio.id() + ' ' + caller.arn())).toList();

        assertThat(region.provisionedProducts()).filteredOn(each -> !each.pathId().isEmpty()).allSatisfy(each ->
            assertThat(open).contains(portfolioOf(each.pathId()) + ' ' + each.launchedBy()));
    }

    private String portfolioOf(String pathId) {
        return region.products().stream().flatMap(product -> product.paths().stream())
            .filter(path -> path.id().equals(pathId)).findFirst().orElseThrow().portfolioId();
    }

    @Test
    void hasIdsAndNamesThatTheServiceModelAllows() throws IOException {
        JsonNode shapes = shapes();
        List<String> ids = new ArrayList<>();
        region.serviceActions().forEach(each -> ids.add(each.id()));
        region.plans().forEach(each -> ids.add(each.id()));
        region.provisionedProducts().forEach(each -> each.history().forEach(record -> ids.add(record.recordId())));

        assertThat(ids).doesNotHaveDuplicates()
            .allMatch(id -> id.matches("(act|plan|rec)-[a-z0-9]{13}") && fits(shapes.path("Id"), id));
        assertThat(region.provisionedProducts()).allMatch(each ->
            fits(shapes.path("ProvisionedProductName"), each.name()));
        assertThat(region.plans()).allMatch(plan ->
            fits(shapes.path("ProvisionedProductName"), plan.provisionedProductName()));
        assertThat(region.serviceActions()).extracting(ServiceAction::name)
            .allMatch(name -> fits(shapes.path("ServiceActionName"), name));
        assertThat(tags()).allMatch(tag ->
            fits(shapes.path("TagKey"), tag.key()) && fits(shapes.path("TagValue"), tag.value()));
    }

    private Stream<Tag> tags() {
        return Stream.of(region.provisionedProducts().stream().flatMap(each -> each.tags().stream()),
            region.portfolios().stream().flatMap(each -> each.tags().stream()),
            region.products().stream().flatMap(each -> each.tags().stream()),
            region.stacks().stream().flatMap(each -> each.tags().stream())).flatMap(each -> each);
    }

    private static JsonNode shapes() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                Scenario.class.getResourceAsStream("/dev/catalogdesk/demo/wire/servicecatalog.json"))) {
            return new ObjectMapper().readTree(in).path("shapes");
        }
    }

    private static boolean fits(JsonNode shape, String text) {
        return !shape.isMissingNode() && text.matches(shape.path("pattern").asText(".*"))
            && text.length() >= shape.path("min").asInt(0)
            && text.length() <= shape.path("max").asInt(Integer.MAX_VALUE);
    }

    private List<SeededOperation> operations() {
        return region.provisionedProducts().stream().flatMap(each -> each.history().stream()).toList();
    }
}
