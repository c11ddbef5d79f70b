package dev.catalogdesk.catalog;

import static dev.catalogdesk.catalog.Answers.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.ActionRequest;
import dev.catalogdesk.model.CatalogLanguage;
import dev.catalogdesk.model.ChangeAnswer;
import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.model.ImportRequest;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.PlanDeletion;
import dev.catalogdesk.model.PlanExecution;
import dev.catalogdesk.model.PlanRequest;
import dev.catalogdesk.model.PlanSummary;
import dev.catalogdesk.model.ProductFilter;
import dev.catalogdesk.model.ProductPage;
import dev.catalogdesk.model.ProductSearch;
import dev.catalogdesk.model.ProductSort;
import dev.catalogdesk.model.ProductType;
import dev.catalogdesk.model.PropertyChange;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordError;
import dev.catalogdesk.model.RecordFilter;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.model.SortOrder;
import dev.catalogdesk.model.StackSetAmount;
import dev.catalogdesk.model.StackSetPreferences;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TerminateRequest;
import dev.catalogdesk.model.UpdateRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.servicecatalog.ServiceCatalogClient;

class AwsServiceCatalogTest {
    private final CannedAws aws = new CannedAws();
    private final ServiceCatalogClient client = aws.client();
    private CatalogLanguage language = CatalogLanguage.ENGLISH;
    private final ServiceCatalog catalog = new AwsServiceCatalog(() -> client, () -> language);

    @AfterEach
    void stop() {
        client.close();
        aws.close();
    }

    @Test
    void sendsFiltersSortPageSizeAndLanguage() {
        language = CatalogLanguage.JAPANESE;

        catalog.searchProducts(new ProductSearch(
            Map.of(ProductFilter.OWNER, List.of("Data Platform"), ProductFilter.PRODUCT_TYPE, List.of()),
            Optional.of(ProductSort.VERSION_COUNT), SortOrder.DESCENDING), Optional.of("next"));

        assertThat(aws.target()).isEqualTo("AWS242ServiceCatalogService.SearchProducts");
        assertThat(aws.request()).contains("\"AcceptLanguage\":\"jp\"", "\"Owner\":[\"Data Platform\"]",
            "\"SortBy\":\"VersionCount\"", "\"SortOrder\":\"DESCENDING\"", "\"PageSize\":100", "\"PageToken\":\"next\"")
            .doesNotContain("ProductType");
    }

    @Test
    void aLanguageChosenLaterGoesWithTheNextCall() {
        catalog.describeProduct("prod-a");
        assertThat(aws.request()).contains("\"AcceptLanguage\":\"en\"");

        language = CatalogLanguage.CHINESE;
        catalog.describeProduct("prod-a");
        assertThat(aws.request()).contains("\"AcceptLanguage\":\"zh\"");
    }

    @Test
    void readsAnEmptyAnswer() {
        ProductPage page = catalog.searchProducts(ProductSearch.all(), Optional.empty());

        assertThat(page.page().items()).isEmpty();
        assertThat(page.page().nextToken()).isEmpty();
        assertThat(page.facets()).isEmpty();
        assertThat(catalog.describeProduct("prod-a").versions()).isEmpty();
        assertThat(catalog.describeRecord("rec-a", Optional.empty()).detail().ended()).isFalse();
        assertThat(catalog.searchProvisionedProducts(AccessScope.USER, "", Optional.empty()).totalResultsCount())
            .isZero();
    }

    @Test
    void takesAnEmptyPageTokenForTheEnd() {
        aws.answer(200, "{\"NextPageToken\":\"\"}");
        assertThat(catalog.listLaunchPaths("prod-a", Optional.empty()).nextToken()).isEmpty();
    }

    @Test
    void keepsTheTextOfValuesItDoesNotKnow() {
        aws.answer(200, "{\"ProductViewSummary\":{\"Type\":\"QUANTUM\"},"
            + "\"ProvisioningArtifacts\":[{\"Id\":\"pa-a\",\"Guidance\":\"BEWARE\"}]}");

        var detail = catalog.describeProduct("prod-a");

        assertThat(detail.summary().type().value()).isEqualTo(ProductType.UNKNOWN);
        assertThat(detail.summary().type().text()).isEqualTo("QUANTUM");
        assertThat(detail.versions().getFirst().guidance().value()).isEqualTo(Guidance.UNKNOWN);
    }

    @Test
    void readsTimesInSecondsAndFractions() {
        aws.answer(200, "{\"RecordDetail\":{\"RecordId\":\"rec-a\",\"Status\":\"CREATED\","
            + "\"CreatedTime\":1.536068318938E9}}");
        assertThat(catalog.describeRecord("rec-a", Optional.empty()).detail().createdTime())
            .contains(Instant.parse("2018-09-04T13:38:38.938Z"));
    }

    @Test
    void launchesByIdsWithTheTokenGiven() {
        aws.answer(200, "{\"RecordDetail\":{\"RecordId\":\"rec-a\",\"Status\":\"CREATED\"}}");

        RecordDetail record = recorded(catalog.send(new LaunchRequest("prod-a", "pa-a", Optional.of("lpv2-a"),
            "orders", Map.of("Secret", "hunter2"), List.of(), List.of(), "token-1")));

        assertThat(record.status().is(RecordStatus.CREATED)).isTrue();
        assertThat(aws.request()).contains("\"ProductId\":\"prod-a\"", "\"PathId\":\"lpv2-a\"",
            "\"ProvisionToken\":\"token-1\"", "\"Key\":\"Secret\",\"Value\":\"hunter2\"")
            .doesNotContain("Tags", "NotificationArns", "ProvisioningPreferences");
    }

    @Test
    void sendsTagsTopicsAndStackSetPreferences() {
        aws.answer(200, "{\"RecordDetail\":{\"RecordId\":\"rec-a\",\"Status\":\"CREATED\"}}");

        catalog.send(new LaunchRequest("prod-a", "pa-a", Optional.empty(), "baseline", Map.of(),
            List.of(new Tag("team", "a")), List.of("arn:aws:sns:eu-central-1:111122223333:x"),
            new StackSetPreferences(List.of("111122223333"), List.of("eu-central-1"),
                Optional.of(StackSetAmount.percent(20)), Optional.of(StackSetAmount.count(3))), "token-1"));

        assertThat(aws.request()).contains("\"Tags\":[{\"Key\":\"team\",\"Value\":\"a\"}]",
            "\"NotificationArns\":[\"arn:aws:sns:eu-central-1:111122223333:x\"]",
            "\"StackSetAccounts\":[\"111122223333\"]", "\"StackSetRegions\":[\"eu-central-1\"]",
            "\"StackSetFailureTolerancePercentage\":20", "\"StackSetMaxConcurrencyCount\":3");
    }

    @Test
    void listsTheHistoryByScopeAndFilterPageByPage() {
        aws.answer(200, "{\"RecordDetails\":[{\"RecordId\":\"rec-b\",\"Status\":\"FAILED\",\"RecordErrors\":"
            + "[{\"Code\":\"E1\",\"Description\":\"first\"},{\"Code\":\"E2\",\"Description\":\"second\"}],"
            + "\"RecordTags\":[{\"Key\":\"team\",\"Value\":\"a\"}],\"PathId\":\"lpv2-a\",\"LaunchRoleArn\":\"arn:r\"},"
            + "{\"RecordId\":\"rec-a\",\"Status\":\"SUCCEEDED\"}],\"NextPageToken\":\"further\"}");

        Page<RecordDetail> page = catalog.listRecordHistory(
            AccessScope.ROLE, Optional.of(RecordFilter.product("prod-a")), Optional.of("next"));

        assertThat(aws.target()).endsWith(".ListRecordHistory");
        assertThat(aws.request()).contains("\"AccessLevelFilter\":{\"Key\":\"Role\",\"Value\":\"self\"}",
            "\"SearchFilter\":{\"Key\":\"product\",\"Value\":\"prod-a\"}", "\"PageSize\":20",
            "\"PageToken\":\"next\"");
        assertThat(page.nextToken()).contains("further");
        assertThat(page.items()).extracting(RecordDetail::id).containsExactly("rec-b", "rec-a");
        assertThat(page.items().getFirst().errors()).containsExactly(
            new RecordError("E1", "first"), new RecordError("E2", "second"));
        assertThat(page.items().getFirst().tags()).containsExactly(new Tag("team", "a"));
        assertThat(page.items().getFirst().launchRoleArn()).isEqualTo("arn:r");
    }

    @Test
    void asksForTheWholeHistoryWithoutAFilter() {
        assertThat(catalog.listRecordHistory(AccessScope.ACCOUNT, Optional.empty(), Optional.empty()).items())
            .isEmpty();
        assertThat(aws.request()).contains("\"Key\":\"Account\"").doesNotContain("SearchFilter", "PageToken");
    }

    @Test
    void asksForTheRecordsOfAProvisionedProduct() {
        catalog.listRecordHistory(AccessScope.USER, Optional.of(RecordFilter.provisionedProduct("pp-a")),
            Optional.empty());
        assertThat(aws.request()).contains("\"Key\":\"User\"",
            "\"SearchFilter\":{\"Key\":\"provisionedproduct\",\"Value\":\"pp-a\"}");
    }

    @Test
    void anUpdateGivesEachParameterAValueOrKeepsIt() {
        aws.answer(200, "{\"RecordDetail\":{\"RecordId\":\"rec-a\",\"Status\":\"CREATED\"}}");

        RecordDetail record = recorded(catalog.send(new UpdateRequest("pp-a", "prod-a", "pa-b",
            Optional.of("lpv2-a"), Map.of("Size", "20"), List.of("Password"), List.of(), StackSetPreferences.NONE, "",
            "token-1")));

        assertThat(record.id()).isEqualTo("rec-a");
        assertThat(aws.target()).endsWith(".UpdateProvisionedProduct");
        assertThat(aws.request()).contains("\"ProvisionedProductId\":\"pp-a\"", "\"ProductId\":\"prod-a\"",
            "\"ProvisioningArtifactId\":\"pa-b\"", "\"PathId\":\"lpv2-a\"", "\"UpdateToken\":\"token-1\"",
            "{\"Key\":\"Size\",\"Value\":\"20\"}", "{\"Key\":\"Password\",\"UsePreviousValue\":true}")
            .doesNotContain("Tags", "ProvisioningPreferences");
    }

    @Test
    void anUpdateOfAStackSetSaysWhatHappensToItsInstances() {
        catalog.send(new UpdateRequest("pp-a", "prod-a", "pa-b", Optional.empty(), Map.of(), List.of(),
            List.of(new Tag("team", "a")), new StackSetPreferences(List.of("111122223333"), List.of("eu-central-1"),
                Optional.of(StackSetAmount.count(1)), Optional.of(StackSetAmount.percent(50))), "DELETE", "token-1"));

        assertThat(aws.request()).contains("\"StackSetOperationType\":\"DELETE\"",
            "\"StackSetAccounts\":[\"111122223333\"]", "\"StackSetRegions\":[\"eu-central-1\"]",
            "\"StackSetFailureToleranceCount\":1", "\"StackSetMaxConcurrencyPercentage\":50",
            "\"Tags\":[{\"Key\":\"team\",\"Value\":\"a\"}]").doesNotContain("PathId");
    }

    @Test
    void aTerminationSaysWhatBecomesOfTheResources() {
        catalog.send(new TerminateRequest("pp-a", true, false, "token-1"));
        assertThat(aws.target()).endsWith(".TerminateProvisionedProduct");
        assertThat(aws.request()).contains("\"ProvisionedProductId\":\"pp-a\"", "\"IgnoreErrors\":true",
            "\"RetainPhysicalResources\":false", "\"TerminateToken\":\"token-1\"");
    }

    @Test
    void aPlanIsExecutedByItsId() {
        catalog.send(new PlanExecution("plan-a", "token-1"));
        assertThat(aws.target()).endsWith(".ExecuteProvisionedProductPlan");
        assertThat(aws.request()).contains("\"PlanId\":\"plan-a\"", "\"IdempotencyToken\":\"token-1\"");
    }

    @Test
    void aPlanIsAskedForByIdsAndAnsweredWithoutARecord() {
        aws.answer(200, "{\"PlanId\":\"plan-a\",\"ProvisionProductId\":\"pp-a\",\"ProvisioningArtifactId\":\"pa-a\"}");

        assertThat(catalog.send(new PlanRequest("resize", "prod-a", "pa-a", Optional.of("lpv2-a"), "orders",
            Map.of("Size", "20"), List.of("Password"), List.of(), List.of(), "token-1")))
            .isEqualTo(new ChangeAnswer.Planned("plan-a", "pp-a", "pa-a"));
        assertThat(aws.target()).endsWith(".CreateProvisionedProductPlan");
        assertThat(aws.request()).contains("\"PlanName\":\"resize\"", "\"PlanType\":\"CLOUDFORMATION\"",
            "\"ProductId\":\"prod-a\"", "\"ProvisioningArtifactId\":\"pa-a\"", "\"PathId\":\"lpv2-a\"",
            "\"ProvisionedProductName\":\"orders\"", "\"IdempotencyToken\":\"token-1\"",
            "{\"Key\":\"Size\",\"Value\":\"20\"}", "{\"Key\":\"Password\",\"UsePreviousValue\":true}")
            .doesNotContain("Tags", "NotificationArns");
    }

    @Test
    void aDeletedPlanIsAnsweredWithNothing() {
        assertThat(catalog.send(new PlanDeletion("plan-a", true, "token-1"))).isEqualTo(new ChangeAnswer.Done());
        assertThat(aws.target()).endsWith(".DeleteProvisionedProductPlan");
        assertThat(aws.request()).contains("\"PlanId\":\"plan-a\"", "\"IgnoreErrors\":true")
            .doesNotContain("token-1");
    }

    @Test
    void aChangeOfPropertiesIsAnsweredWithARecord() {
        aws.answer(200, "{\"ProvisionedProductId\":\"pp-a\",\"RecordId\":\"rec-a\",\"Status\":\"IN_PROGRESS\"}");

        RecordDetail record = recorded(catalog.send(new PropertyChange("pp-a",
            Map.of(PropertyChange.Property.OWNER, "arn:aws:iam::111122223333:user/ann"), "token-1")));
        assertThat(record.id()).isEqualTo("rec-a");
        assertThat(record.provisionedProductId()).isEqualTo("pp-a");
        assertThat(record.status().is(RecordStatus.IN_PROGRESS)).isTrue();
        assertThat(aws.target()).endsWith(".UpdateProvisionedProductProperties");
        assertThat(aws.request()).contains("\"ProvisionedProductId\":\"pp-a\"", "\"IdempotencyToken\":\"token-1\"",
            "\"ProvisionedProductProperties\":{\"OWNER\":\"arn:aws:iam::111122223333:user/ann\"}");
    }

    @Test
    void plansAreListedForAProvisionedProduct() {
        aws.answer(200, "{\"ProvisionedProductPlans\":[{\"PlanId\":\"plan-a\",\"PlanName\":\"resize\","
            + "\"ProvisionProductId\":\"pp-a\",\"ProvisionProductName\":\"orders\","
            + "\"ProvisioningArtifactId\":\"pa-a\"}],\"NextPageToken\":\"next\"}");

        assertThat(catalog.listPlans(AccessScope.USER, Optional.of("pp-a"), Optional.empty())).isEqualTo(new Page<>(
            List.of(new PlanSummary("plan-a", "resize", "pp-a", "orders", "pa-a")), Optional.of("next")));
        assertThat(aws.request()).contains("\"ProvisionProductId\":\"pp-a\"", "\"Key\":\"User\"");
    }

    @Test
    void aPlanTellsHowFarItHasComeAndWhy() {
        aws.answer(200, "{\"ProvisionedProductPlanDetails\":{\"PlanId\":\"plan-a\",\"PathId\":\"lpv2-a\","
            + "\"Status\":\"CREATE_FAILED\",\"StatusMessage\":\"No updates are to be performed.\","
            + "\"CreatedTime\":1.5E9}}");

        assertThat(catalog.describePlan("plan-a")).satisfies(plan -> {
            assertThat(plan.summary().id()).isEqualTo("plan-a");
            assertThat(plan.ended()).isTrue();
            assertThat(plan.nothingToChange()).isTrue();
            assertThat(plan.createdTime()).contains(Instant.ofEpochSecond(1_500_000_000));
        });
    }

    @Test
    void anActionTakesOnlyTheParametersThatAreGiven() {
        catalog.send(new ActionRequest("pp-a", "act-a", Map.of("InstanceId", List.of("i-1", "i-2")), "token-1"));
        assertThat(aws.target()).endsWith(".ExecuteProvisionedProductServiceAction");
        assertThat(aws.request()).contains("\"ProvisionedProductId\":\"pp-a\"", "\"ServiceActionId\":\"act-a\"",
            "\"Parameters\":{\"InstanceId\":[\"i-1\",\"i-2\"]}", "\"ExecuteToken\":\"token-1\"");

        catalog.send(new ActionRequest("pp-a", "act-a", Map.of(), "token-1"));
        assertThat(aws.request()).doesNotContain("Parameters");
    }

    @Test
    void anImportNamesTheStackByItsArn() {
        catalog.send(new ImportRequest("prod-a", "pa-a", "orders", "arn:aws:cloudformation:x", "token-1"));
        assertThat(aws.target()).endsWith(".ImportAsProvisionedProduct");
        assertThat(aws.request()).contains("\"ProductId\":\"prod-a\"", "\"ProvisioningArtifactId\":\"pa-a\"",
            "\"ProvisionedProductName\":\"orders\"", "\"PhysicalId\":\"arn:aws:cloudformation:x\"",
            "\"IdempotencyToken\":\"token-1\"").doesNotContain("Tags", "PathId");
    }

    @Test
    void aLaunchRequestDoesNotTellItsParameters() {
        assertThat(new LaunchRequest("prod-a", "pa-a", Optional.empty(), "orders", Map.of("Secret", "hunter2"),
            List.of(), List.of(), "token-1").toString()).doesNotContain("hunter2");
    }

    @ParameterizedTest
    @CsvSource({
        "AccessDeniedException, AccessDenied, false",
        "ExpiredTokenException, NeedsSignIn, false",
        "UnrecognizedClientException, NeedsSignIn, false",
        "ThrottlingException, Throttled, true",
        "ResourceNotFoundException, NotFound, false",
        "InvalidParametersException, Refused, false",
        "com.amazonaws.servicecatalog#DuplicateResourceException, Refused, false",
        "ValidationException, Refused, false"})
    void saysWhatKindOfFailureItIs(String code, String kind, boolean retryHelps) {
        aws.error(code, "AWS says no");

        CatalogException failure = failure();

        assertThat(failure.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(failure.getMessage()).isEqualTo("AWS says no");
        assertThat(failure.requestId()).isEqualTo("id-of-the-request");
        assertThat(failure.operation()).isEqualTo("DescribeProduct");
        assertThat(failure.code()).isEqualTo(code.substring(code.indexOf('#') + 1));
        assertThat(failure.retryHelps()).isEqualTo(retryHelps);
    }

    @Test
    void aFaultOfTheServiceMayPass() {
        aws.answer(500, "{\"__type\":\"InternalFailure\"}");
        assertThat(failure()).isInstanceOf(CatalogException.ServiceFault.class);
    }

    @Test
    void anAnswerThatIsNoJsonIsAFaultNotACrash() {
        aws.answer(200, "<html>proxy</html>");
        assertThat(failure()).isInstanceOf(CatalogException.class);
    }

    @Test
    void aServerThatIsGoneIsUnreachable() {
        aws.close();
        assertThat(failure()).isInstanceOf(CatalogException.Unreachable.class)
            .hasMessageContaining("refused");
    }

    private CatalogException failure() {
        CatalogException failure =
            catchThrowableOfType(CatalogException.class, () -> catalog.describeProduct("prod-a"));
        assertThat(failure).isNotNull();
        return failure;
    }
}
