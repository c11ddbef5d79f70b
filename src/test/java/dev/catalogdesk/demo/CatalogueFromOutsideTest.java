package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catalogdesk.demo.scenario.ScenarioLoader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.servicecatalog.ServiceCatalogClient;
import software.amazon.awssdk.services.servicecatalog.model.CreateProductResponse;
import software.amazon.awssdk.services.servicecatalog.model.CreateProvisioningArtifactResponse;
import software.amazon.awssdk.services.servicecatalog.model.DuplicateResourceException;
import software.amazon.awssdk.services.servicecatalog.model.InvalidParametersException;
import software.amazon.awssdk.services.servicecatalog.model.PrincipalType;
import software.amazon.awssdk.services.servicecatalog.model.ProductType;
import software.amazon.awssdk.services.servicecatalog.model.ProductViewFilterBy;
import software.amazon.awssdk.services.servicecatalog.model.ProvisionedProductStatus;
import software.amazon.awssdk.services.servicecatalog.model.ProvisioningArtifactGuidance;
import software.amazon.awssdk.services.servicecatalog.model.ProvisioningArtifactProperties;
import software.amazon.awssdk.services.servicecatalog.model.ProvisioningParameter;
import software.amazon.awssdk.services.servicecatalog.model.RecordDetail;
import software.amazon.awssdk.services.servicecatalog.model.RecordStatus;
import software.amazon.awssdk.services.servicecatalog.model.ResourceInUseException;
import software.amazon.awssdk.services.servicecatalog.model.ResourceNotFoundException;
import software.amazon.awssdk.services.servicecatalog.model.ServiceActionAssociation;
import software.amazon.awssdk.services.servicecatalog.model.ServiceActionDefinitionKey;
import software.amazon.awssdk.services.servicecatalog.model.ServiceActionDefinitionType;
import software.amazon.awssdk.services.servicecatalog.model.Tag;

/// Administrators build a catalogue with the real SDK in a region where there is nothing, and end users launch from it.
class CatalogueFromOutsideTest {
    private static final String OPERATOR = "arn:aws:iam::111122223333:role/Operator";
    private static final String ROLE = "arn:aws:iam::111122223333:role/Launch";
    private final HandTurnedTime time = new HandTurnedTime();
    private final TemplateHost host = new TemplateHost();
    private final DemoServer server = DemoServer.start(DemoOptions.of(SampleScenario.create()).withTime(time));
    private final ServiceCatalogClient catalog = SdkClients.catalog(server, server.accessKeyId(), "eu-west-1");

    @AfterEach
    void stop() {
        catalog.close();
        server.close();
        host.close();
    }

    @Test
    void aCatalogueBuiltFromNothingCanBeLaunchedFrom() {
        assertThat(catalog.searchProducts(r -> r.pageSize(10)).productViewSummaries()).isEmpty();
        String portfolio = portfolio("Compute");
        CreateProductResponse product = product("Queue", host.url("web.yaml"));
        String productId = product.productViewDetail().productViewSummary().productId();
        catalog.associateProductWithPortfolio(r -> r.productId(productId).portfolioId(portfolio));
        assertThat(catalog.searchProducts(r -> r.pageSize(10)).productViewSummaries()).as("nobody may see it yet")
            .isEmpty();
        catalog.associatePrincipalWithPortfolio(r -> r.portfolioId(portfolio).principalARN(OPERATOR)
            .principalType(PrincipalType.IAM));
        constrain(portfolio, productId, "LAUNCH", "{\"RoleArn\":\"" + ROLE + "\"}");
        constrain(portfolio, productId, "TEMPLATE", """
            {"Rules":{"Dev":{"Assertions":[{"Assert":{"Fn::Contains":[["dev"],{"Ref":"Stage"}]}}]}}}""");
        String option = catalog.createTagOption(r -> r.key("cost").value("4711")).tagOptionDetail().id();
        catalog.associateTagOptionWithResource(r -> r.resourceId(portfolio).tagOptionId(option));
        String version = product.provisioningArtifactDetail().id();

        assertThat(catalog.searchProducts(r -> r.pageSize(10)).productViewSummaries()).hasSize(1).first()
            .satisfies(found -> assertThat(found.name()).isEqualTo("Queue"));
        var described = catalog.describeProvisioningParameters(r ->
            r.productId(productId).provisioningArtifactId(version));
        assertThat(described.provisioningArtifactParameters()).extracting(each -> each.parameterKey())
            .containsExactly("Size", "Stage");
        assertThat(described.usageInstructions()).extracting(each -> each.type() + "=" + each.value())
            .contains("launchAsRole=" + ROLE);
        assertThat(described.tagOptions()).extracting(each -> each.key() + each.values()).containsExactly("cost[4711]");
        RecordDetail refused = launch(productId, version, "second", "prod");
        RecordDetail launched = launch(productId, version, "first", "dev");
        time.pass(Duration.ofMinutes(2));
        assertThat(catalog.describeRecord(r -> r.id(refused.recordId())).recordDetail().status())
            .isEqualTo(RecordStatus.FAILED);
        assertThat(catalog.describeRecord(r -> r.id(launched.recordId())).recordDetail().recordTags())
            .extracting(tag -> tag.key() + "=" + tag.value()).contains("cost=4711", "team=platform");
        assertThat(catalog.describeProvisionedProduct(r -> r.name("first")).provisionedProductDetail().status())
            .isEqualTo(ProvisionedProductStatus.AVAILABLE);
    }

    @Test
    void endUsersSeeEachChangeOfAnAdministratorAtOnce() {
        String portfolio = portfolio("Compute");
        String productId = offered(portfolio, "Queue");
        CreateProvisioningArtifactResponse second = catalog.createProvisioningArtifact(r -> r.productId(productId)
            .parameters(version("v2", host.url("moved.yaml"))));
        String id = second.provisioningArtifactDetail().id();
        assertThat(second.info()).containsEntry("TemplateUrl", host.url("moved.yaml"));
        catalog.updateProvisioningArtifact(r -> r.productId(productId).provisioningArtifactId(id)
            .guidance(ProvisioningArtifactGuidance.DEPRECATED).name("v2 old"));
        catalog.updateProduct(r -> r.id(productId).name("Line").description("").addTags(tag("b", "2"))
            .removeTags("team"));
        catalog.updatePortfolio(r -> r.id(portfolio).displayName("Servers"));

        var seen = catalog.describeProduct(r -> r.id(productId));
        assertThat(seen.productViewSummary().name()).isEqualTo("Line");
        assertThat(seen.launchPaths()).extracting(path -> path.name()).containsExactly("Servers");
        assertThat(seen.provisioningArtifacts()).extracting(each -> each.name() + " " + each.guidanceAsString())
            .containsExactly("v1 DEFAULT", "v2 old DEPRECATED");
        assertThat(catalog.describeProductAsAdmin(r -> r.id(productId)).tags())
            .extracting(tag -> tag.key() + "=" + tag.value()).containsExactly("b=2");
        catalog.updateProvisioningArtifact(r -> r.productId(productId).provisioningArtifactId(id).active(false));
        assertThat(catalog.describeProduct(r -> r.id(productId)).provisioningArtifacts()).hasSize(1);
        assertThat(catalog.listProvisioningArtifacts(r -> r.productId(productId)).provisioningArtifactDetails())
            .hasSize(2).last().satisfies(last -> assertThat(last.active()).isFalse());
        catalog.deleteProvisioningArtifact(r -> r.productId(productId).provisioningArtifactId(id));
        assertThat(catalog.describeProductAsAdmin(r -> r.name("Line")).provisioningArtifactSummaries()).hasSize(1);
        catalog.disassociatePrincipalFromPortfolio(r -> r.portfolioId(portfolio).principalARN(OPERATOR));
        assertThatThrownBy(() -> catalog.describeProduct(r -> r.id(productId)))
            .isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void aCatalogueCanBeTakenDownAgainButOnlyInOrder() {
        String portfolio = portfolio("Compute");
        String productId = offered(portfolio, "Queue");
        String constraint = constrain(portfolio, productId, "NOTIFICATION",
            "{\"NotificationArns\":[\"arn:aws:sns:eu-west-1:111122223333:Launches\"]}");
        assertThatThrownBy(() -> catalog.deletePortfolio(r -> r.id(portfolio)))
            .isInstanceOf(ResourceInUseException.class);
        assertThatThrownBy(() -> catalog.deleteProduct(r -> r.id(productId)))
            .isInstanceOf(ResourceInUseException.class);
        assertThatThrownBy(() -> catalog.disassociateProductFromPortfolio(r ->
            r.productId(productId).portfolioId(portfolio))).isInstanceOf(ResourceInUseException.class);
        catalog.deleteConstraint(r -> r.id(constraint));
        catalog.disassociateProductFromPortfolio(r -> r.productId(productId).portfolioId(portfolio));
        catalog.deleteProduct(r -> r.id(productId));
        assertThatThrownBy(() -> catalog.deletePortfolio(r -> r.id(portfolio)))
            .isInstanceOf(ResourceInUseException.class);
        catalog.disassociatePrincipalFromPortfolio(r -> r.portfolioId(portfolio).principalARN(OPERATOR)
            .principalType(PrincipalType.IAM));
        catalog.deletePortfolio(r -> r.id(portfolio));
        assertThat(catalog.listPortfolios(r -> r.pageSize(5)).portfolioDetails()).isEmpty();
        assertThat(catalog.searchProductsAsAdmin(r -> r.pageSize(5)).productViewDetails()).isEmpty();
    }

    @Test
    void serviceActionsAreOfferedOnTheVersionsTheyArePutOn() {
        String portfolio = portfolio("Compute");
        String productId = offered(portfolio, "Queue");
        String version = catalog.listProvisioningArtifacts(r -> r.productId(productId)).provisioningArtifactDetails()
            .getFirst().id();
        String action = catalog.createServiceAction(r -> r.name("Restart")
            .definitionType(ServiceActionDefinitionType.SSM_AUTOMATION).definition(Map.of(
                ServiceActionDefinitionKey.NAME, "AWS-RestartEC2Instance", ServiceActionDefinitionKey.VERSION, "1",
                ServiceActionDefinitionKey.ASSUME_ROLE, "LAUNCH_ROLE", ServiceActionDefinitionKey.PARAMETERS,
                "[{\"Name\":\"InstanceId\",\"Type\":\"TARGET\"},{\"Name\":\"Why\",\"Type\":\"TEXT_VALUE\"}]")))
            .serviceActionDetail().serviceActionSummary().id();
        assertThat(catalog.batchAssociateServiceActionWithProvisioningArtifact(r -> r.serviceActionAssociations(
            use(action, productId, version), use("act-none", productId, version)))
            .failedServiceActionAssociations()).extracting(each -> each.errorCodeAsString())
            .containsExactly("RESOURCE_NOT_FOUND");
        RecordDetail launched = launch(productId, version, "first", "dev");
        time.pass(Duration.ofMinutes(2));
        assertThat(catalog.listServiceActionsForProvisioningArtifact(r -> r.productId(productId)
            .provisioningArtifactId(version)).serviceActionSummaries()).extracting(each -> each.name())
            .containsExactly("Restart");
        assertThat(catalog.describeServiceActionExecutionParameters(r -> r.serviceActionId(action)
            .provisionedProductId(launched.provisionedProductId())).serviceActionParameters())
            .extracting(each -> each.name() + " " + each.type())
            .containsExactly("InstanceId TARGET", "Why TEXT_VALUE");
        assertThatThrownBy(() -> catalog.deleteServiceAction(r -> r.id(action)))
            .isInstanceOf(ResourceInUseException.class);
    }

    @Test
    void constraintsTellTheParametersAsTheyWereWritten() {
        String portfolio = portfolio("Compute");
        String productId = offered(portfolio, "Queue");
        String local = "{ \"LocalRoleName\": \"Launch\" }";
        String id = constrain(portfolio, productId, "LAUNCH", local);
        assertThat(catalog.describeConstraint(r -> r.id(id)).constraintParameters()).isEqualTo(local);
        assertThat(usage(productId)).contains("launchAsRole=" + ROLE);
        String other = "{\"RoleArn\":\"arn:aws:iam::111122223333:role/Other\"}";
        assertThat(catalog.updateConstraint(r -> r.id(id).parameters(other).description("Other"))
            .constraintDetail().description()).isEqualTo("Other");
        assertThat(usage(productId)).contains("launchAsRole=arn:aws:iam::111122223333:role/Other");
        constrain(portfolio, productId, "RESOURCE_UPDATE",
            "{\"Version\":\"2.0\",\"Properties\":{\"TagUpdateOnProvisionedProduct\":\"ALLOWED\"}}");
        assertThat(usage(productId)).contains("tagUpdateOnProvisionedProduct=ALLOWED");
        assertThat(catalog.listConstraintsForPortfolio(r -> r.portfolioId(portfolio).productId(productId))
            .constraintDetails()).extracting(each -> each.type()).containsExactly("LAUNCH", "RESOURCE_UPDATE");
    }

    @Test
    void administratorsSearchByPortfolioWordsAndOwnerInOrder() {
        String portfolio = portfolio("Compute");
        offered(portfolio, "Queue");
        product("Bucket", host.url("web.yaml"));
        assertThat(catalog.searchProductsAsAdmin(r -> r.sortBy("Title")).productViewDetails())
            .extracting(each -> each.productViewSummary().name()).containsExactly("Bucket", "Queue");
        assertThat(catalog.searchProductsAsAdmin(r -> r.portfolioId(portfolio)).productViewDetails())
            .extracting(each -> each.productViewSummary().name()).containsExactly("Queue");
        assertThat(catalog.searchProductsAsAdmin(r -> r.filters(Map.of(
            ProductViewFilterBy.FULL_TEXT_SEARCH, List.of("buck"), ProductViewFilterBy.OWNER, List.of("Platform"))))
            .productViewDetails()).extracting(each -> each.productViewSummary().name()).containsExactly("Bucket");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "broken.yaml|Package properties validation failed: Line",
        "large.yaml|gives no template of 1 MB at most",
        "nothing.yaml|answered with status 404",
        "away.yaml|loads templates only from loopback addresses",
        "circle.yaml|answered with status 302"})
    void refusesTemplatesThatLoopbackDoesNotGive(String file, String words) {
        assertThatThrownBy(() -> product("Queue", host.url(file))).isInstanceOf(InvalidParametersException.class)
            .hasMessageContaining(words);
    }

    @ParameterizedTest
    @CsvSource({"https://s3.amazonaws.com/bucket/web.yaml", "http://192.0.2.1/web.yaml", "http://127.0.0.1.example/w",
        "http://user@127.0.0.1/w", "file:/etc/passwd", "../secret", "http://[", "ftp://127.0.0.1/w"})
    void refusesTemplatesFromElsewhereInTheWordsOfTheService(String address) {
        assertThatThrownBy(() -> product("Queue", address)).isInstanceOf(InvalidParametersException.class)
            .hasMessageStartingWith("Package properties validation failed: Could not read package properties from"
                + " JSON.");
    }

    @Test
    void takesATemplateThatCannotBeReadOnlyWhereValidationIsOff() {
        String portfolio = portfolio("Compute");
        String productId = offered(portfolio, "Queue");
        ProvisioningArtifactProperties odd =
            version("odd", host.url("broken.yaml")).toBuilder().disableTemplateValidation(true).build();
        String id = catalog.createProvisioningArtifact(r -> r.productId(productId).parameters(odd))
            .provisioningArtifactDetail().id();
        assertThatThrownBy(() -> catalog.describeProvisioningParameters(r ->
            r.productId(productId).provisioningArtifactId(id))).isInstanceOf(InvalidParametersException.class)
            .hasMessageContaining("Error occurred during parameter parsing");
        assertThatThrownBy(() -> launch(productId, id, "odd", "dev")).isInstanceOf(InvalidParametersException.class);
    }

    @Test
    void takesTheTemplateOfAStack() {
        String portfolio = portfolio("Compute");
        String productId = offered(portfolio, "Queue");
        launch(productId, catalog.listProvisioningArtifacts(r -> r.productId(productId))
            .provisioningArtifactDetails().getFirst().id(), "first", "dev");
        time.pass(Duration.ofMinutes(2));
        String stack = catalog.searchProvisionedProducts(r -> r.pageSize(1)).provisionedProducts().getFirst()
            .physicalId();
        String copied = catalog.createProvisioningArtifact(r -> r.productId(productId)
            .parameters(p -> p.name("copy").info(Map.of("ImportFromPhysicalId", stack))))
            .provisioningArtifactDetail().id();
        var described = catalog.describeProvisioningArtifact(r -> r.productName("Queue")
            .provisioningArtifactName("copy").verbose(true).includeProvisioningArtifactParameters(true));
        assertThat(described.provisioningArtifactDetail().id()).isEqualTo(copied);
        assertThat(described.info()).containsEntry("ImportFromPhysicalId", stack)
            .hasEntrySatisfying("CloudFormationTemplate", text -> assertThat(text).contains("A queue"));
        assertThat(described.provisioningArtifactParameters()).extracting(each -> each.parameterKey())
            .containsExactly("Size", "Stage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"templates/admin-host/v3.0.0.yaml", "file:templates/admin-host/v3.0.0.yaml",
        "admin-host/v3.0.0.yaml"})
    void takesTemplatesFromTheFolderOfTheScenario(String file) {
        var showcase = new ScenarioLoader().load("showcase", time.instant());
        try (DemoServer other = DemoServer.start(DemoOptions.of(showcase));
                ServiceCatalogClient client = SdkClients.catalog(other, other.accessKeyId(), "eu-west-1")) {
            CreateProductResponse made = client.createProduct(r -> r.name("Copy").owner("P")
                .productType(ProductType.CLOUD_FORMATION_TEMPLATE)
                .provisioningArtifactParameters(version("v1", file)));
            assertThat(client.describeProvisioningArtifact(r -> r.productName("Copy").provisioningArtifactName("v1")
                .includeProvisioningArtifactParameters(true)).provisioningArtifactParameters()).isNotEmpty();
            assertThat(made.provisioningArtifactDetail().active()).isTrue();
        }
    }

    @Test
    void whatWasLaunchedOutlivesItsProduct() {
        String portfolio = portfolio("Compute");
        String productId = offered(portfolio, "Queue");
        launch(productId, catalog.listProvisioningArtifacts(r -> r.productId(productId))
            .provisioningArtifactDetails().getFirst().id(), "first", "dev");
        time.pass(Duration.ofMinutes(2));
        catalog.disassociateProductFromPortfolio(r -> r.productId(productId).portfolioId(portfolio));
        catalog.deleteProduct(r -> r.id(productId));
        assertThat(catalog.searchProvisionedProducts(r -> r.pageSize(5)).provisionedProducts())
            .extracting(each -> each.name()).containsExactly("first");
        assertThat(catalog.describeProvisionedProduct(r -> r.name("first")).provisionedProductDetail().productId())
            .isEqualTo(productId);
        RecordDetail end = catalog.terminateProvisionedProduct(r -> r.provisionedProductName("first")).recordDetail();
        time.pass(Duration.ofMinutes(2));
        assertThat(catalog.describeRecord(r -> r.id(end.recordId())).recordDetail().status())
            .isEqualTo(RecordStatus.SUCCEEDED);
    }

    @ParameterizedTest
    @CsvSource({"arn:aws:iam:::role/Oper*,true", "arn:aws:iam:::role/Operator?,true", "arn:aws:iam:::role/O,false"})
    void principalsWithWildcardsOpenAPortfolioToAllThatMatch(String pattern, boolean open) {
        String portfolio = portfolio("Compute");
        String id = product("Queue", host.url("web.yaml")).productViewDetail().productViewSummary().productId();
        catalog.associateProductWithPortfolio(r -> r.productId(id).portfolioId(portfolio));
        catalog.associatePrincipalWithPortfolio(r -> r.portfolioId(portfolio).principalARN(pattern)
            .principalType(PrincipalType.IAM_PATTERN));
        assertThat(catalog.searchProducts(r -> r.pageSize(5)).productViewSummaries()).hasSize(open ? 1 : 0);
    }

    @Test
    void aRepeatedTokenMakesNothingNew() {
        String first = catalog.createPortfolio(r -> r.displayName("A").providerName("P").idempotencyToken("t"))
            .portfolioDetail().id();
        assertThat(catalog.createPortfolio(r -> r.displayName("A").providerName("P").idempotencyToken("t"))
            .portfolioDetail().id()).isEqualTo(first);
        assertThat(catalog.listPortfolios(r -> r.pageSize(5)).portfolioDetails()).hasSize(1);
        assertThatThrownBy(() -> catalog.createPortfolio(r ->
            r.displayName("B").providerName("P").idempotencyToken("t"))).isInstanceOf(InvalidParametersException.class);
    }

    @Test
    void ofManyAtOnceOneWinsAndNothingIsLost() throws Exception {
        String portfolio = portfolio("Compute");
        String productId = offered(portfolio, "Queue");
        List<Callable<String>> rivals = IntStream.range(0, 8).<Callable<String>>mapToObj(i -> () -> {
            catalog.createTagOption(r -> r.key("stage").value("value" + i));
            try {
                return constrain(portfolio, productId, "LAUNCH", "{\"LocalRoleName\":\"Role" + i + "\"}");
            } catch (DuplicateResourceException e) {
                return "";
            }
        }).toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<String> made = threads.invokeAll(rivals).stream().map(Future::resultNow).toList();
            assertThat(made).filteredOn(id -> !id.isEmpty()).hasSize(1);
        }
        assertThat(catalog.listTagOptions(r -> r.pageSize(20)).tagOptionDetails()).hasSize(8);
        assertThat(catalog.listConstraintsForPortfolio(r -> r.portfolioId(portfolio)).constraintDetails()).hasSize(1);
    }

    private String portfolio(String name) {
        return catalog.createPortfolio(r -> r.displayName(name).providerName("Platform")
            .tags(tag("team", "platform"))).portfolioDetail().id();
    }

    private CreateProductResponse product(String name, String template) {
        return catalog.createProduct(r -> r.name(name).owner("Platform")
            .productType(ProductType.CLOUD_FORMATION_TEMPLATE).tags(tag("team", "platform"))
            .provisioningArtifactParameters(version("v1", template)));
    }

    private static Tag tag(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }

    private static ServiceActionAssociation use(String action, String product, String version) {
        return ServiceActionAssociation.builder().productId(product).provisioningArtifactId(version)
            .serviceActionId(action).build();
    }

    private static ProvisioningArtifactProperties version(String name, String template) {
        return ProvisioningArtifactProperties.builder().name(name).info(Map.of("LoadTemplateFromURL", template))
            .build();
    }

    private String offered(String portfolio, String name) {
        String id = product(name, host.url("web.yaml")).productViewDetail().productViewSummary().productId();
        catalog.associateProductWithPortfolio(r -> r.productId(id).portfolioId(portfolio));
        catalog.associatePrincipalWithPortfolio(r -> r.portfolioId(portfolio).principalARN(OPERATOR)
            .principalType(PrincipalType.IAM));
        return id;
    }

    private String constrain(String portfolio, String product, String type, String parameters) {
        return catalog.createConstraint(r -> r.portfolioId(portfolio).productId(product).type(type)
            .parameters(parameters)).constraintDetail().constraintId();
    }

    private List<String> usage(String productId) {
        String version = catalog.listProvisioningArtifacts(r -> r.productId(productId))
            .provisioningArtifactDetails().getFirst().id();
        return catalog.describeProvisioningParameters(r -> r.productId(productId).provisioningArtifactId(version))
            .usageInstructions().stream().map(each -> each.type() + "=" + each.value()).toList();
    }

    private RecordDetail launch(String product, String version, String name, String stage) {
        return catalog.provisionProduct(r -> r.productId(product).provisioningArtifactId(version)
            .provisionedProductName(name).provisionToken(UUID.randomUUID().toString())
            .provisioningParameters(ProvisioningParameter.builder().key("Stage").value(stage).build())).recordDetail();
    }
}
