package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.servicecatalog.ServiceCatalogClient;
import software.amazon.awssdk.services.servicecatalog.model.CreateProvisionedProductPlanResponse;
import software.amazon.awssdk.services.servicecatalog.model.DescribeProvisionedProductPlanResponse;
import software.amazon.awssdk.services.servicecatalog.model.InvalidParametersException;
import software.amazon.awssdk.services.servicecatalog.model.InvalidStateException;
import software.amazon.awssdk.services.servicecatalog.model.ProvisionedProductAttribute;
import software.amazon.awssdk.services.servicecatalog.model.RecordDetail;
import software.amazon.awssdk.services.servicecatalog.model.ResourceChange;
import software.amazon.awssdk.services.servicecatalog.model.ResourceNotFoundException;
import software.amazon.awssdk.services.servicecatalog.model.SearchProvisionedProductsRequest;

/// The odd cases of the service that clients stumble over.
class OddCasesTest extends LiveDemo {
    @Test
    void aPathThatWasTakenAwayCannotBeUsedForAnUpdate() {
        String id = queue("orphan").provisionedProductId();
        catalog.disassociateProductFromPortfolio(r -> r.productId("prod-queue").portfolioId("port-aaaaaaaaaaaaa"));
        assertThatThrownBy(() -> update(id, r -> { })).hasMessageContaining("prod-queue");
        assertThat(status(id)).as("it runs on").isEqualTo("AVAILABLE");
    }

    @Test
    void whoSeesWhatDependsOnTheScope() {
        ServiceCatalogClient other = as(SampleScenario.OTHER_ROLE_KEY);
        queue("mine");
        assertThat(names(catalog, "User")).containsExactly("mine");
        assertThat(names(catalog, "Role")).containsExactly("mine");
        assertThat(names(catalog, "Account")).containsExactlyInAnyOrder("mine", "old-server");
        assertThat(names(other, "User")).containsExactly("old-server");
        assertThat(other.scanProvisionedProducts(r -> { }).provisionedProducts()).as("scans begin with the user's own")
            .extracting(detail -> detail.name()).containsExactly("old-server");
        assertThat(other.searchProvisionedProducts(r -> { }).totalResultsCount()).as("searches with the account's")
            .isEqualTo(2);
        assertThat(other.listRecordHistory(r -> r.accessLevelFilter(f -> f.key("Account").value("self")))
            .recordDetails()).extracting(RecordDetail::provisionedProductName).contains("mine", "old-server");
    }

    @Test
    void theSearchIndexLagsBehindButTheScanDoesNot() {
        launch("late", more -> { });
        assertThat(names(catalog, "User")).isEmpty();
        assertThat(catalog.scanProvisionedProducts(r -> { }).provisionedProducts()).hasSize(1);
        time.pass(Duration.ofSeconds(3));
        assertThat(names(catalog, "User")).containsExactly("late");
    }

    @Test
    void findsByEveryFieldAndByWordsAnywhere() {
        RecordDetail record = queue("orders-queue.v1");
        ProvisionedProductAttribute found = search("name:orders-queue.v1").getFirst();
        for (String query : List.of("id:" + found.id(), "arn:" + found.arn(), "type:CFN_STACK name:orders-queue.v1",
                "idempotencyToken:" + found.idempotencyToken(), "lastRecordId:" + record.recordId(),
                "lastProvisioningRecordId:" + record.recordId(), "physicalId:" + found.physicalId(),
                "lastSuccessfulProvisioningRecordId:" + record.recordId(), "productId:prod-queue",
                "provisioningArtifactId:pa-queue", "productName:Queue", "provisioningArtifactName:v1 queue",
                "userArn:" + found.userArn(), "userArnSession:" + found.userArnSession(), "status:AVAILABLE orders",
                "tags:aws:servicecatalog:productArn orders", found.id(), "orders", "111122223333 orders",
                "createdTime:" + found.createdTime().toString().substring(0, 10))) {
            assertThat(search(query)).as(query).extracting(ProvisionedProductAttribute::name)
                .contains("orders-queue.v1");
        }
        assertThat(search("status:ERROR orders")).as("words of one text narrow").isEmpty();
        assertThat(search("name:orders.queue")).as("near-misses come back").hasSize(1);
    }

    @Test
    void aStackSetGrowsAndShrinksWithoutAnotherVersion() {
        RecordDetail launch = ended(catalog.provisionProduct(r -> r.productId("prod-stackset")
            .provisioningArtifactId("pa-stackset").provisionedProductName("everywhere").provisionToken(token())
            .provisioningPreferences(p -> p.stackSetAccounts("111122223333").stackSetRegions("us-east-1")))
            .recordDetail());
        String id = launch.provisionedProductId();
        assertThat(instances(id)).containsExactly("us-east-1 111122223333");
        ended(update(id, r -> r.provisioningArtifactId("pa-none").provisioningPreferences(p ->
            p.stackSetOperationType("CREATE").stackSetAccounts("444455556666").stackSetRegions("us-east-1"))));
        assertThat(instances(id)).containsExactly("us-east-1 111122223333", "us-east-1 444455556666");
        assertThat(provisioned(id).provisioningArtifactId()).as("another version is ignored").isEqualTo("pa-stackset");
        ended(update(id, r -> r.provisioningPreferences(p -> p.stackSetOperationType("DELETE")
            .stackSetAccounts("111122223333").stackSetRegions("us-east-1"))));
        assertThat(instances(id)).containsExactly("us-east-1 444455556666");
        ended(update(id, r -> r.provisioningPreferences(p -> p.stackSetOperationType("CREATE")
            .stackSetAccounts("111122223333").stackSetRegions("eu-central-1"))));
        assertThat(instances(id)).as("only what was named")
            .containsExactly("us-east-1 444455556666", "eu-central-1 111122223333");
    }

    @Test
    void pageTokensAreTheCallersOwn() {
        String token = catalog.searchProducts(r -> r.pageSize(2)).nextPageToken();
        assertThatThrownBy(() -> as(SampleScenario.OTHER_ROLE_KEY).searchProducts(r -> r.pageSize(2).pageToken(token)))
            .isInstanceOf(InvalidParametersException.class);
    }

    @Test
    void moreThanTwentyChangesAndOutputsComeInPages() {
        RecordDetail launch = ended(catalog.provisionProduct(r -> r.productId("prod-outputs")
            .provisioningArtifactId("pa-many").provisionedProductName("many").provisionToken(token()))
            .recordDetail());
        var first = catalog.describeRecord(r -> r.id(launch.recordId()));
        assertThat(first.recordOutputs()).hasSize(20);
        assertThat(catalog.describeRecord(r -> r.id(launch.recordId()).pageToken(first.nextPageToken()))
            .recordOutputs()).hasSize(6);
        CreateProvisionedProductPlanResponse plan = catalog.createProvisionedProductPlan(r -> r.planName("wide")
            .planType("CLOUDFORMATION").productId("prod-wide").provisioningArtifactId("pa-wide")
            .provisionedProductName("wide").idempotencyToken(token()));
        time.pass(Duration.ofMinutes(1));
        DescribeProvisionedProductPlanResponse changes =
            catalog.describeProvisionedProductPlan(r -> r.planId(plan.planId()));
        assertThat(changes.resourceChanges()).hasSize(20);
        assertThat(catalog.describeProvisionedProductPlan(r -> r.planId(plan.planId())
            .pageToken(changes.nextPageToken())).resourceChanges()).extracting(ResourceChange::logicalResourceId)
            .doesNotContainAnyElementsOf(changes.resourceChanges().stream()
                .map(ResourceChange::logicalResourceId).toList()).hasSize(5);
        assertThatThrownBy(() -> catalog.describeProvisionedProductPlan(r -> r.planId(plan.planId()).pageSize(21)))
            .as("pages end at 20").hasMessageContaining("less than or equal to 20");
    }

    @Test
    void aConflictOfTagOptionsLeavesATagThatTellsIt() {
        assertThat(launched("web").recordTags()).anySatisfy(tag -> {
            assertThat(tag.key()).isEqualTo("sc-tagoption-conflict-port-aaaaaaaaaaaaa-prod-server");
            assertThat(tag.value()).isEqualTo("clash");
        });
    }

    @Test
    void anotherOwnerIsSeenInSearches() {
        String id = queue("given-away").provisionedProductId();
        String record = catalog.updateProvisionedProductProperties(r -> r.provisionedProductId(id)
            .idempotencyToken(token()).provisionedProductPropertiesWithStrings(
                Map.of("OWNER", "arn:aws:sts::111122223333:assumed-role/Auditor/grace"))).recordId();
        time.pass(Duration.ofMinutes(1));
        assertThatThrownBy(() -> record(record)).as("the former owner has the history only")
            .isInstanceOf(ResourceNotFoundException.class);
        assertThat(catalog.listRecordHistory(r -> { }).recordDetails())
            .extracting(RecordDetail::provisionedProductId).contains(id);
        assertThat(as(SampleScenario.OTHER_ROLE_KEY).describeRecord(r -> r.id(record)).recordDetail()
            .statusAsString()).isEqualTo("SUCCEEDED");
        assertThat(names(as(SampleScenario.OTHER_ROLE_KEY), "User")).contains("given-away");
        assertThat(names(catalog, "User")).doesNotContain("given-away");
        assertThatThrownBy(() -> catalog.updateProvisionedProductProperties(r -> r.provisionedProductId(id)
            .idempotencyToken(token()).provisionedProductPropertiesWithStrings(Map.of("LAUNCH_ROLE", "nobody"))))
            .isInstanceOf(InvalidParametersException.class);
    }

    @Test
    void actionsRunOnlyOnWhatIsStableAndKnowsThem() {
        String id = launch("web", more -> { }).provisionedProductId();
        assertThatThrownBy(() -> act(id)).isInstanceOf(InvalidStateException.class);
        time.pass(Duration.ofMinutes(1));
        RecordDetail record = ended(act(id));
        assertThat(record.recordType()).isEqualTo("EXECUTE_PROVISIONED_PRODUCT_SERVICE_ACTION");
        assertThat(provisioned(id).lastProvisioningRecordId()).as("is no provisioning")
            .isNotEqualTo(provisioned(id).lastRecordId());
        String queue = queue("plain").provisionedProductId();
        assertThatThrownBy(() -> act(queue)).isInstanceOf(InvalidParametersException.class);
        String breaking = launched("breaks-down").provisionedProductId();
        assertThat(ended(act(breaking)).recordErrors().toString()).contains("The automation failed");
        assertThat(status(breaking)).as("an action changes nothing").isEqualTo("AVAILABLE");
    }

    @Test
    void aStackIsSeenFromCloudFormationToo() {
        String topic = "arn:aws:sns:us-east-1:111122223333:told";
        RecordDetail launch = ended(launch("web", r -> r.notificationArns(topic)));
        String arn = search("name:web").getFirst().physicalId();
        try (CloudFormationClient stacks = SdkClients.stacks(server, SampleScenario.REGION)) {
            assertThat(stacks.describeStacks(r -> r.stackName(arn)).stacks()).singleElement().satisfies(stack -> {
                assertThat(stack.stackStatusAsString()).isEqualTo("CREATE_COMPLETE");
                assertThat(stack.stackName()).isEqualTo("SC-111122223333-" + launch.provisionedProductId());
                assertThat(stack.notificationARNs()).containsExactly(topic);
                assertThat(stack.parameters()).anySatisfy(parameter -> assertThat(
                    parameter.parameterKey() + parameter.parameterValue()).isEqualTo("Password****"));
                assertThat(stack.outputs()).extracting(output -> output.outputKey()).contains("ServerId");
            });
            assertThat(stacks.describeStacks(r -> r.stackName(arn)).stacks().getFirst().tags())
                .extracting(tag -> tag.key()).contains("aws:servicecatalog:productArn", "team");
            assertThat(stacks.getTemplate(r -> r.stackName(arn)).templateBody()).contains("Description: One server");
            assertThat(stacks.describeStacks().stacks()).extracting(stack -> stack.stackName())
                .contains("loose", "nested");
            assertThatThrownBy(() -> stacks.describeStacks(r -> r.stackName("none")))
                .hasMessageContaining("Stack with id none does not exist");
        }
    }

    private RecordDetail act(String id) {
        return catalog.executeProvisionedProductServiceAction(r -> r.provisionedProductId(id)
            .serviceActionId(SampleScenario.RESTART).executeToken(token())
            .parameters(Map.of("Reason", List.of("because")))).recordDetail();
    }

    private List<String> instances(String id) {
        return catalog.listStackInstancesForProvisionedProduct(r -> r.provisionedProductId(id)).stackInstances()
            .stream().map(each -> each.region() + " " + each.account()).toList();
    }

    private List<ProvisionedProductAttribute> search(String query) {
        return catalog.searchProvisionedProducts(SearchProvisionedProductsRequest.builder()
            .filtersWithStrings(Map.of("SearchQuery", List.of(query))).build()).provisionedProducts();
    }

    private static List<String> names(ServiceCatalogClient client, String scope) {
        return client.searchProvisionedProducts(r -> r.accessLevelFilter(f -> f.key(scope).value("self")))
            .provisionedProducts().stream().map(ProvisionedProductAttribute::name).toList();
    }
}
