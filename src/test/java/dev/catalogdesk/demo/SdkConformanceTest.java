package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.servicecatalog.ServiceCatalogClient;
import software.amazon.awssdk.services.servicecatalog.model.AccessLevelFilterKey;
import software.amazon.awssdk.services.servicecatalog.model.DescribeProvisioningParametersResponse;
import software.amazon.awssdk.services.servicecatalog.model.InvalidParametersException;
import software.amazon.awssdk.services.servicecatalog.model.ProductViewFilterBy;
import software.amazon.awssdk.services.servicecatalog.model.ProductViewSortBy;
import software.amazon.awssdk.services.servicecatalog.model.ProductViewSummary;
import software.amazon.awssdk.services.servicecatalog.model.ProvisionProductRequest;
import software.amazon.awssdk.services.servicecatalog.model.ProvisionedProductStatus;
import software.amazon.awssdk.services.servicecatalog.model.ProvisionedProductViewFilterBy;
import software.amazon.awssdk.services.servicecatalog.model.ProvisioningParameter;
import software.amazon.awssdk.services.servicecatalog.model.ProvisioningPreferences;
import software.amazon.awssdk.services.servicecatalog.model.RecordDetail;
import software.amazon.awssdk.services.servicecatalog.model.RecordOutput;
import software.amazon.awssdk.services.servicecatalog.model.RecordStatus;
import software.amazon.awssdk.services.servicecatalog.model.RecordTag;
import software.amazon.awssdk.services.servicecatalog.model.ResourceNotFoundException;
import software.amazon.awssdk.services.servicecatalog.model.SearchProductsResponse;
import software.amazon.awssdk.services.servicecatalog.model.SortOrder;
import software.amazon.awssdk.services.servicecatalog.model.TagOptionSummary;
import software.amazon.awssdk.services.servicecatalog.model.UsageInstruction;
import software.amazon.awssdk.services.sts.StsClient;

/// The real SDK calls every operation, as it would call AWS.
class SdkConformanceTest {
    private final HandTurnedTime time = new HandTurnedTime();
    private DemoServer server = DemoServer.start(DemoOptions.of(SampleScenario.create()).withTime(time));
    private ServiceCatalogClient catalog = SdkClients.catalog(server, server.accessKeyId(), SampleScenario.REGION);

    @BeforeEach
    void nothingGoesWrongYet() {
        server.faults().clear();
    }

    @AfterEach
    void stop() {
        catalog.close();
        server.close();
    }

    @Test
    void tellsWhoCalls() {
        try (StsClient sts = SdkClients.sts(server, SampleScenario.OTHER_ROLE_KEY)) {
            assertThat(sts.getCallerIdentity().arn()).endsWith("assumed-role/Auditor/grace");
            assertThat(sts.getCallerIdentity().account()).isEqualTo("111122223333");
        }
        try (StsClient sts = SdkClients.sts(server, "AKIANOBODYKNOWSTHIS0")) {
            assertThat(sts.getCallerIdentity().arn()).endsWith("assumed-role/Operator/ada");
        }
    }

    @Test
    void deniesInStsToo() {
        server.faults().deny("GetCallerIdentity");
        try (StsClient sts = SdkClients.sts(server, server.accessKeyId())) {
            assertThatThrownBy(sts::getCallerIdentity).asInstanceOf(type(AwsServiceException.class))
                .satisfies(e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("AccessDenied"))
                .satisfies(e -> assertThat(e.statusCode()).isEqualTo(403))
                .satisfies(e -> assertThat(e.requestId()).isNotBlank());
        }
    }

    @Test
    void searchesInPagesWithFacetsOfAllThatWasFound() {
        SearchProductsResponse first = catalog.searchProducts(r -> r.pageSize(100).sortBy(ProductViewSortBy.TITLE)
            .sortOrder(SortOrder.DESCENDING));
        assertThat(first.productViewSummaries()).hasSize(100).first()
            .extracting(ProductViewSummary::name).isEqualTo("Web server");
        assertThat(first.productViewAggregations().get("ProductType"))
            .extracting(value -> value.value() + "=" + value.approximateCount())
            .contains("MARKETPLACE=344", "TERRAFORM_OPEN_SOURCE=1");
        String token = first.nextPageToken();
        assertThat(catalog.searchProducts(r -> r.pageSize(100).pageToken(token).sortBy(ProductViewSortBy.TITLE)
            .sortOrder(SortOrder.DESCENDING)).productViewSummaries()).hasSize(100)
            .doesNotContainAnyElementsOf(first.productViewSummaries());
        assertThatThrownBy(() -> catalog.searchProducts(r -> r.pageToken(token)))
            .as("a token belongs to its question").isInstanceOf(InvalidParametersException.class);
        assertThatThrownBy(() -> catalog.searchProducts(r -> r.pageToken("MToxMjM")))
            .as("a forged token").isInstanceOf(InvalidParametersException.class);
    }

    @Test
    void filtersProductsByEveryFilterOfTheService() {
        assertThat(names(Map.of(ProductViewFilterBy.FULL_TEXT_SEARCH, List.of("WEB serv"))))
            .containsExactly("Web server");
        assertThat(names(Map.of(ProductViewFilterBy.OWNER, List.of("Network", "Data"))))
            .containsExactlyInAnyOrder("Many outputs", "Terraform network");
        assertThat(names(Map.of(ProductViewFilterBy.PRODUCT_TYPE, List.of("TERRAFORM_OPEN_SOURCE"),
            ProductViewFilterBy.OWNER, List.of("Data")))).isEmpty();
        assertThat(names(Map.of(ProductViewFilterBy.SOURCE_PRODUCT_ID, List.of("prod-x")))).isEmpty();
    }

    @Test
    void describesAProductByIdNameAndViewWithoutInactiveVersions() {
        var byId = catalog.describeProduct(r -> r.id("prod-server").acceptLanguage("jp"));
        assertThat(byId.provisioningArtifacts()).extracting(artifact -> artifact.name() + artifact.guidanceAsString())
            .containsExactly("v1DEPRECATED", "v2DEFAULT", "v4DEFAULT");
        assertThat(byId.launchPaths()).extracting(path -> path.name()).containsExactly("Compute", "Compute");
        assertThat(byId.budgets()).hasSize(1);
        assertThat(catalog.describeProduct(r -> r.name("Web server")).productViewSummary())
            .isEqualTo(byId.productViewSummary());
        assertThat(catalog.describeProductView(r -> r.id("prodview-server")).productViewSummary())
            .isEqualTo(byId.productViewSummary());
        assertThatThrownBy(() -> catalog.describeProduct(r -> r.id("prod-none")))
            .isInstanceOf(ResourceNotFoundException.class)
            .hasMessageContaining("prod-none does not exist or access was denied");
        assertThatThrownBy(() -> catalog.describeProduct(r -> { })).isInstanceOf(InvalidParametersException.class);
    }

    @Test
    void tellsWhatALaunchAsksFor() {
        assertThatThrownBy(() -> catalog.describeProvisioningParameters(r -> r.productId("prod-server")
            .provisioningArtifactId("pa-server2"))).isInstanceOf(InvalidParametersException.class)
            .hasMessageContaining("More than one launch path ids exist");
        DescribeProvisioningParametersResponse asked = catalog.describeProvisioningParameters(r ->
            r.productName("Web server").provisioningArtifactName("v2").pathId("lpv2-first00000000"));
        assertThat(asked.provisioningArtifactParameters()).extracting(p -> p.parameterKey() + ":" + p.isNoEcho())
            .containsExactly("KeyName:false", "InstanceType:false", "Size:false", "Password:true");
        assertThat(asked.provisioningArtifactParameters().get(1).parameterConstraints().allowedValues())
            .containsExactly("t3.micro", "t3.large");
        assertThat(asked.provisioningArtifactParameters().get(2).parameterConstraints().minValue()).isEqualTo("5");
        assertThat(asked.usageInstructions()).extracting(UsageInstruction::type).containsExactly(
            "rules", "version", "description", "metadata", "launchAsRole", "tagUpdateOnProvisionedProduct");
        assertThat(asked.usageInstructions().getFirst().value()).startsWith("{\"Small\":");
        assertThat(asked.tagOptions()).extracting(TagOptionSummary::key).containsExactly("stage", "cost", "clash");
        assertThat(asked.tagOptions().getLast().values()).isEmpty();
        assertThat(asked.provisioningArtifactOutputKeys()).extracting(key -> key.key()).contains("ServerId");
        assertThat(catalog.describeProvisioningParameters(r -> r.productId("prod-stackset")
            .provisioningArtifactId("pa-stackset")).provisioningArtifactPreferences().stackSetAccounts())
            .containsExactly("111122223333", "444455556666");
    }

    @Test
    void listsPathsWithTheirTerms() {
        assertThat(catalog.listLaunchPaths(r -> r.productId("prod-server")).launchPathSummaries().getFirst()
            .constraintSummaries()).extracting(c -> c.type()).containsExactly("LAUNCH", "TEMPLATE", "RESOURCE_UPDATE");
        assertThatThrownBy(() -> catalog.listLaunchPaths(r -> r.productId("prod-pathless")))
            .isInstanceOf(ResourceNotFoundException.class)
            .hasMessageContaining("No launch paths found for resource: prod-pathless");
    }

    @Test
    void launchRunsToItsOutputs() {
        RecordDetail record = launch("web-1", "token-1", Map.of("KeyName", "mine", "Password", "s3cret-s3cret"));
        assertThat(record.status()).isEqualTo(RecordStatus.CREATED);
        assertThat(status(record)).isEqualTo(RecordStatus.CREATED);
        time.pass(Duration.ofSeconds(2));
        assertThat(status(record)).isEqualTo(RecordStatus.IN_PROGRESS);
        assertThat(provisioned(record)).isEqualTo(ProvisionedProductStatus.UNDER_CHANGE);
        time.pass(Duration.ofSeconds(18));
        assertThat(status(record)).isEqualTo(RecordStatus.SUCCEEDED);
        assertThat(provisioned(record)).isEqualTo(ProvisionedProductStatus.AVAILABLE);
        var described = catalog.describeRecord(r -> r.id(record.recordId()));
        assertThat(described.recordOutputs()).extracting(RecordOutput::outputKey)
            .containsExactly("CloudformationStackARN", "ServerId", "Address", "Secret");
        assertThat(described.recordOutputs().get(2).outputValue()).endsWith("/us-east-1/t3.micro");
        assertThat(described.recordOutputs()).extracting(RecordOutput::outputValue).doesNotContain("s3cret-s3cret");
        assertThat(described.recordDetail().recordTags()).extracting(RecordTag::key)
            .contains("team", "cost", "aws:servicecatalog:productArn", "aws:servicecatalog:portfolioArn");
    }

    @Test
    void sameTokenIsTheSameLaunchAndAnotherBodyIsRefused() {
        RecordDetail record = launch("web-1", "token-1", Map.of("KeyName", "mine"));
        assertThat(launch("web-1", "token-1", Map.of("KeyName", "mine")).recordId()).isEqualTo(record.recordId());
        assertThatThrownBy(() -> launch("web-1", "token-1", Map.of("KeyName", "yours")))
            .isInstanceOf(InvalidParametersException.class);
        assertThatThrownBy(() -> launch("web-1", "token-2", Map.of("KeyName", "mine")))
            .isInstanceOf(InvalidParametersException.class).hasMessageContaining("A stack named web-1 already exists.");
    }

    @Test
    void missingAndBrokenValuesAreAcceptedAndFailLater() {
        assertThat(failure(launch("web-1", "t1", Map.of()))).contains("Parameters: [KeyName] must have values");
        assertThat(failure(launch("web-2", "t2", Map.of("KeyName", "k", "InstanceType", "huge"))))
            .contains("Parameter 'InstanceType' must be one of AllowedValues");
        assertThat(failure(launch("web-3", "t3", Map.of("KeyName", "k", "Size", "51"))))
            .contains("Parameter 'Size' must be a number not greater than 50");
        assertThat(failure(launch("web-4", "t4", Map.of("KeyName", "k", "Password", "short"))))
            .contains("Parameter 'Password' must contain at least 8 characters").doesNotContain("short");
        assertThat(failure(launch("web-5", "t5", Map.of("KeyName", "k", "Colour", "red"))))
            .contains("Parameters: [Colour] do not exist in the template");
        assertThat(catalog.describeProvisionedProduct(r -> r.name("web-1")).provisionedProductDetail()
            .statusMessage()).contains("must have values");
    }

    @Test
    void refusesADeprecatedAVanishedVersionAndAVanishedPath() {
        ProvisionProductRequest.Builder request = request("web-1", "t1", Map.of());
        assertThatThrownBy(() -> catalog.provisionProduct(request.provisioningArtifactId("pa-server1").build()))
            .isInstanceOf(InvalidParametersException.class).hasMessageContaining("deprecated");
        assertThatThrownBy(() -> catalog.provisionProduct(request.provisioningArtifactId("pa-serverx").build()))
            .isInstanceOf(ResourceNotFoundException.class);
        assertThatThrownBy(() -> catalog.provisionProduct(request.provisioningArtifactId("pa-server2")
            .pathId("lpv2-gone").build())).isInstanceOf(InvalidParametersException.class)
            .hasMessageContaining("Invalid PathId: lpv2-gone");
    }

    @Test
    void stackSetGoesWhereItWasAskedTo() {
        RecordDetail record = catalog.provisionProduct(stackSet("all", ProvisioningPreferences.builder()))
            .recordDetail();
        assertThat(instances(record)).containsExactly("111122223333 us-east-1 OUTDATED",
            "444455556666 us-east-1 OUTDATED", "111122223333 eu-central-1 OUTDATED",
            "444455556666 eu-central-1 OUTDATED");
        record = catalog.provisionProduct(stackSet("some", ProvisioningPreferences.builder()
            .stackSetAccounts("444455556666").stackSetRegions("eu-central-1", "us-east-1")
            .stackSetFailureTolerancePercentage(50).stackSetMaxConcurrencyCount(2))).recordDetail();
        time.pass(Duration.ofMinutes(1));
        assertThat(instances(record))
            .containsExactly("444455556666 us-east-1 CURRENT", "444455556666 eu-central-1 CURRENT");
        RecordDetail plain = launch("web-1", "t1", Map.of("KeyName", "mine"));
        assertThatThrownBy(() -> instances(plain)).isInstanceOf(InvalidParametersException.class);
    }

    @Test
    void refusesStackSetPreferencesThatBreakTheConstraintOrOneAnother() {
        assertThat(refusal(ProvisioningPreferences.builder().stackSetAccounts("999900001111")))
            .contains("StackSetAccounts [999900001111] are not allowed");
        assertThat(refusal(ProvisioningPreferences.builder().stackSetRegions("eu-west-3"))).contains("eu-west-3");
        assertThat(refusal(ProvisioningPreferences.builder().stackSetMaxConcurrencyCount(2)))
            .contains("at most one more than StackSetFailureToleranceCount");
        assertThat(refusal(ProvisioningPreferences.builder().stackSetFailureToleranceCount(1)
            .stackSetFailureTolerancePercentage(1))).contains("not both");
        assertThat(refusal(ProvisioningPreferences.builder().stackSetMaxConcurrencyPercentage(0)))
            .contains("greater than or equal to 1");
        assertThat(refusal(ProvisioningPreferences.builder().stackSetAccounts("12"))).contains("^[0-9]{12}$");
    }

    @Test
    void outputsComeInPagesOfTwenty() {
        RecordDetail record = catalog.provisionProduct(r -> r.productId("prod-outputs")
            .provisioningArtifactId("pa-many").provisionedProductName("many").provisionToken("t")).recordDetail();
        time.pass(Duration.ofMinutes(1));
        var first = catalog.describeRecord(r -> r.id(record.recordId()));
        assertThat(first.recordOutputs()).hasSize(20);
        assertThat(catalog.describeRecord(r -> r.id(record.recordId()).pageToken(first.nextPageToken()))
            .recordOutputs()).hasSize(6);
    }

    @Test
    void searchLagsThenFindsByScopeAndQuery() {
        launch("web-1", "token-1", Map.of("KeyName", "mine"));
        assertThat(found("status:UNDER_CHANGE")).isEmpty();
        time.pass(Duration.ofSeconds(3));
        assertThat(found("status:UNDER_CHANGE type:CFN_STACK")).containsExactly("web-1");
        assertThat(found("idempotencyToken:token-1")).containsExactly("web-1");
        assertThat(found("prod-server")).containsExactlyInAnyOrder("web-1", "old-server");
        assertThat(found("name:nothing")).isEmpty();
        var mine = catalog.searchProvisionedProducts(r -> r.accessLevelFilter(f -> f.key(AccessLevelFilterKey.USER)
            .value("self")).sortBy("name"));
        assertThat(mine.totalResultsCount()).isEqualTo(1);
        assertThat(mine.provisionedProducts().getFirst().userArn())
            .isEqualTo("arn:aws:iam::111122223333:role/Operator");
        assertThatThrownBy(() -> catalog.searchProvisionedProducts(r -> r.sortBy("colour")))
            .isInstanceOf(InvalidParametersException.class);
    }

    @Test
    void taintedOneKeepsItsLastSuccess() {
        var detail = catalog.describeProvisionedProduct(r -> r.id("pp-seeded0000000")).provisionedProductDetail();
        assertThat(detail.status()).isEqualTo(ProvisionedProductStatus.TAINTED);
        assertThat(status(catalog.describeRecord(r -> r.id(detail.lastRecordId())).recordDetail()))
            .isEqualTo(RecordStatus.FAILED);
        assertThat(status(catalog.describeRecord(r -> r.id(detail.lastSuccessfulProvisioningRecordId()))
            .recordDetail())).isEqualTo(RecordStatus.SUCCEEDED);
        assertThatThrownBy(() -> catalog.describeProvisionedProduct(r -> r.id("pp-x").name("y")))
            .isInstanceOf(InvalidParametersException.class);
    }

    @Test
    void checksInputInTheWordsOfAws() {
        assertThatThrownBy(() -> catalog.describeRecord(r -> r.id("rec 1").pageSize(21)))
            .asInstanceOf(type(AwsServiceException.class))
            .satisfies(e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("ValidationException"))
            .satisfies(e -> assertThat(e.awsErrorDetails().errorMessage()).isEqualTo(
                "2 validation errors detected: Value 'rec 1' at 'id' failed to satisfy constraint: Member must satisfy"
                    + " regular expression pattern: ^[a-zA-Z0-9_\\-]*; Value '21' at 'pageSize' failed to satisfy"
                    + " constraint: Member must have value less than or equal to 20"));
    }

    @Test
    void faultsHappenAsAsked() {
        server.faults().throttle("SearchProducts", 1);
        assertThatThrownBy(() -> catalog.searchProducts(r -> { })).asInstanceOf(type(AwsServiceException.class))
            .satisfies(e -> assertThat(e.isThrottlingException()).isTrue());
        assertThat(catalog.searchProducts(r -> { }).productViewSummaries()).isNotEmpty();
        server.faults().expireToken("SearchProducts");
        assertThatThrownBy(() -> catalog.searchProducts(r -> { })).asInstanceOf(type(AwsServiceException.class))
            .satisfies(e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("ExpiredTokenException"));
        server.faults().clear();
        server.faults().deny("DescribeProduct");
        assertThatThrownBy(() -> catalog.describeProduct(r -> r.id("prod-server")))
            .hasMessageContaining("is not authorized to perform: servicecatalog:DescribeProduct");
        server.faults().failInternally("SearchProducts", 1);
        assertThatThrownBy(() -> catalog.searchProducts(r -> { })).asInstanceOf(type(AwsServiceException.class))
            .satisfies(e -> assertThat(e.statusCode()).isEqualTo(500));
    }

    @Test
    void cutAfterwardsLosesTheAnswerNotTheLaunch() {
        server.faults().cutAfterwards("ProvisionProduct", Integer.MAX_VALUE);
        assertThatThrownBy(() -> launch("web-1", "token-1", Map.of("KeyName", "k")))
            .isInstanceOf(SdkClientException.class);
        server.faults().clear();
        assertThat(catalog.describeProvisionedProduct(r -> r.name("web-1")).provisionedProductDetail()
            .idempotencyToken()).isEqualTo("token-1");
        server.faults().cut("SearchProducts", Integer.MAX_VALUE);
        assertThatThrownBy(() -> catalog.searchProducts(r -> { })).isInstanceOf(SdkClientException.class);
    }

    @Test
    void anotherRegionIsAnotherCatalogue() {
        try (ServiceCatalogClient other = SdkClients.catalog(server, server.accessKeyId(), "eu-west-3")) {
            assertThat(other.searchProducts(r -> { }).productViewSummaries()).isEmpty();
        }
    }

    private List<String> names(Map<ProductViewFilterBy, List<String>> filters) {
        return catalog.searchProducts(r -> r.filters(filters)).productViewSummaries().stream()
            .map(ProductViewSummary::name).toList();
    }

    private List<String> found(String query) {
        return catalog.searchProvisionedProducts(r ->
            r.filters(Map.of(ProvisionedProductViewFilterBy.SEARCH_QUERY, List.of(query)))).provisionedProducts()
            .stream().map(each -> each.name()).toList();
    }

    private RecordDetail launch(String name, String token, Map<String, String> values) {
        return catalog.provisionProduct(request(name, token, values).build()).recordDetail();
    }

    private static ProvisionProductRequest.Builder request(String name, String token, Map<String, String> values) {
        return ProvisionProductRequest.builder().productId("prod-server").provisioningArtifactId("pa-server2")
            .pathId("lpv2-first00000000").provisionedProductName(name).provisionToken(token)
            .provisioningParameters(values.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(e -> ProvisioningParameter.builder().key(e.getKey()).value(e.getValue()).build()).toList());
    }

    private static ProvisionProductRequest stackSet(String name, ProvisioningPreferences.Builder preferences) {
        return ProvisionProductRequest.builder().productId("prod-stackset").provisioningArtifactId("pa-stackset")
            .provisionedProductName(name).provisionToken(name).provisioningPreferences(preferences.build()).build();
    }

    private String refusal(ProvisioningPreferences.Builder preferences) {
        return String.valueOf(assertThatThrownBy(() -> catalog.provisionProduct(stackSet("refused", preferences)))
            .isInstanceOf(AwsServiceException.class).actual().getMessage());
    }

    private List<String> instances(RecordDetail record) {
        return catalog.listStackInstancesForProvisionedProduct(r ->
            r.provisionedProductId(record.provisionedProductId())).stackInstances().stream()
            .map(each -> each.account() + " " + each.region() + " " + each.stackInstanceStatusAsString()).toList();
    }

    private String failure(RecordDetail record) {
        time.pass(Duration.ofSeconds(5));
        assertThat(status(record)).isEqualTo(RecordStatus.IN_PROGRESS_IN_ERROR);
        time.pass(Duration.ofSeconds(5));
        assertThat(status(record)).isEqualTo(RecordStatus.FAILED);
        assertThat(provisioned(record)).isEqualTo(ProvisionedProductStatus.ERROR);
        var described = catalog.describeRecord(r -> r.id(record.recordId()));
        assertThat(described.recordOutputs()).isEmpty();
        return described.recordDetail().recordErrors().getFirst().description();
    }

    private RecordStatus status(RecordDetail record) {
        return catalog.describeRecord(r -> r.id(record.recordId())).recordDetail().status();
    }

    private ProvisionedProductStatus provisioned(RecordDetail record) {
        return catalog.describeProvisionedProduct(r -> r.id(record.provisionedProductId()))
            .provisionedProductDetail().status();
    }
}
