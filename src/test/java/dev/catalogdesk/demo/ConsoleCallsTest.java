package dev.catalogdesk.demo;

import static dev.catalogdesk.catalog.Answers.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catalogdesk.catalog.AwsServiceCatalog;
import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.ActionRequest;
import dev.catalogdesk.model.CatalogLanguage;
import dev.catalogdesk.model.ChangeRequest;
import dev.catalogdesk.model.ImportRequest;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.PlanExecution;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordFilter;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.model.StackSetPreferences;
import dev.catalogdesk.model.TerminateRequest;
import dev.catalogdesk.model.UpdateRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.servicecatalog.model.UpdateProvisioningParameter;

/// What the console sends to change something, and how it reads the history, against the simulated AWS.
class ConsoleCallsTest extends LiveDemo {
    private final ServiceCatalog console = new AwsServiceCatalog(() -> catalog, () -> CatalogLanguage.ENGLISH);

    @Test
    void anUpdateChangesWhatIsGivenAndKeepsTheRest() {
        String id = launched("web").provisionedProductId();
        RecordDetail record = done(new UpdateRequest(id, "prod-server", "pa-server2", Optional.of(SERVER_PATH),
            Map.of("Size", "20"), List.of("KeyName", "Password", "InstanceType"), List.of(), StackSetPreferences.NONE,
            "", token()));

        assertThat(record.status().is(RecordStatus.SUCCEEDED)).as("%s", record.errors()).isTrue();
        assertThat(record.recordType()).isEqualTo("UPDATE_PROVISIONED_PRODUCT");
        assertThat(record.provisionedProductId()).isEqualTo(id);
        RecordDetail refused = done(new UpdateRequest(id, "prod-server", "pa-server2", Optional.of(SERVER_PATH),
            Map.of("Size", "999"), List.of("KeyName", "Password"), List.of(), StackSetPreferences.NONE, "", token()));
        assertThat(refused.status().is(RecordStatus.FAILED)).isTrue();
        assertThat(refused.errors().toString()).contains("Size");
    }

    @Test
    void aTerminationIsTheSameTerminationWhenSentTwice() {
        String id = queue("orders").provisionedProductId();
        TerminateRequest request = new TerminateRequest(id, false, false, token());
        String first = recorded(console.send(request)).id();

        assertThat(recorded(console.send(request)).id()).isEqualTo(first);
        assertThat(done(request).status().is(RecordStatus.SUCCEEDED)).isTrue();
        assertThatThrownBy(() -> console.describeProvisionedProduct(id)).isInstanceOf(CatalogException.NotFound.class);
    }

    @Test
    void aPlanIsExecutedOnce() {
        String plan = catalog.createProvisionedProductPlan(r -> r.planName("plan").planType("CLOUDFORMATION")
            .productId("prod-server").provisioningArtifactId("pa-server2").pathId(SERVER_PATH)
            .provisionedProductName("fresh").idempotencyToken(token())
            .provisioningParameters(value("KeyName", "ops"), value("Password", "correct horse"))).planId();
        time.pass(Duration.ofSeconds(10));
        PlanExecution request = new PlanExecution(plan, token());
        String first = recorded(console.send(request)).id();

        assertThat(recorded(console.send(request)).id()).isEqualTo(first);
        assertThat(done(request).status().is(RecordStatus.SUCCEEDED)).isTrue();
    }

    @Test
    void anActionRunsWithItsParameters() {
        String id = launched("web").provisionedProductId();
        RecordDetail record = done(new ActionRequest(id, SampleScenario.RESTART,
            Map.of("InstanceId", List.of("i-0123456789abcdef0")), token()));

        assertThat(record.status().is(RecordStatus.SUCCEEDED)).as("%s", record.errors()).isTrue();
        assertThat(record.recordType()).isEqualTo("EXECUTE_PROVISIONED_PRODUCT_SERVICE_ACTION");
    }

    @Test
    void anImportTakesAStack() {
        RecordDetail record = done(new ImportRequest("prod-queue", "pa-queue", "taken",
            SampleScenario.stackArn("loose"), token()));

        assertThat(record.status().is(RecordStatus.SUCCEEDED)).as("%s", record.errors()).isTrue();
        assertThat(record.recordType()).isEqualTo("IMPORT_PROVISIONED_PRODUCT");
    }

    @Test
    void aLaunchRunsByTheConsolesOwnRequest() {
        RecordDetail record = done(new LaunchRequest("prod-queue", "pa-queue", Optional.empty(), "orders", Map.of(),
            List.of(), List.of(), token()));
        assertThat(record.status().is(RecordStatus.SUCCEEDED)).isTrue();
    }

    @Test
    void theHistoryComesInPagesNewestFirstAndKeepsWhatIsGone() {
        List<String> made = new ArrayList<>();
        String first = "";
        for (int i = 0; i < 22; i++) {
            RecordDetail record = done(new LaunchRequest("prod-queue", "pa-queue", Optional.empty(), "queue-" + i,
                Map.of(), List.of(), List.of(), token()));
            made.addFirst(record.id());
            first = first.isEmpty() ? record.provisionedProductId() : first;
        }
        made.addFirst(done(new TerminateRequest(first, false, false, token())).id());

        Page<RecordDetail> page = console.listRecordHistory(AccessScope.USER, Optional.empty(), Optional.empty());
        assertThat(page.items()).hasSize(20);
        List<RecordDetail> all = new ArrayList<>(page.items());
        all.addAll(console.listRecordHistory(AccessScope.USER, Optional.empty(), page.nextToken()).items());
        assertThat(all).extracting(RecordDetail::id).containsExactlyElementsOf(made);
        assertThat(console.listRecordHistory(AccessScope.USER, Optional.of(RecordFilter.provisionedProduct(first)),
            Optional.empty()).items()).extracting(RecordDetail::recordType)
            .containsExactly("TERMINATE_PROVISIONED_PRODUCT", "PROVISION_PRODUCT");
        assertThat(console.listRecordHistory(AccessScope.USER, Optional.of(RecordFilter.product("prod-server")),
            Optional.empty()).items()).isEmpty();
    }

    @Test
    void theHistoryOfTheAccountHoldsWhatOthersDid() {
        queue("orders");
        ServiceCatalog other = new AwsServiceCatalog(() -> as(SampleScenario.OTHER_ROLE_KEY),
            () -> CatalogLanguage.ENGLISH);

        assertThat(names(other, AccessScope.USER)).doesNotContain("orders");
        assertThat(names(other, AccessScope.ACCOUNT)).contains("orders");
    }

    private static List<String> names(ServiceCatalog of, AccessScope scope) {
        return of.listRecordHistory(scope, Optional.empty(), Optional.empty()).items().stream()
            .map(RecordDetail::provisionedProductName).toList();
    }

    /// Sends, lets it end, and reads the record again.
    private RecordDetail done(ChangeRequest request) {
        String id = recorded(console.send(request)).id();
        time.pass(Duration.ofMinutes(2));
        return console.describeRecord(id, Optional.empty()).detail();
    }

    private static UpdateProvisioningParameter value(String key, String value) {
        return UpdateProvisioningParameter.builder().key(key).value(value).build();
    }
}
