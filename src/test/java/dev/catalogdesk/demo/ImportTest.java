package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.servicecatalog.model.DuplicateResourceException;
import software.amazon.awssdk.services.servicecatalog.model.InvalidStateException;
import software.amazon.awssdk.services.servicecatalog.model.RecordDetail;

/// Stacks that are taken under the catalogue's governance.
class ImportTest extends LiveDemo {
    @Test
    void aRetainedStackComesBackByImport() {
        String id = queue("first").provisionedProductId();
        String stack = catalog.searchProvisionedProducts(r -> r.filtersWithStrings(
            Map.of("SearchQuery", List.of("id:" + id)))).provisionedProducts().getFirst().physicalId();
        ended(catalog.terminateProvisionedProduct(r -> r.provisionedProductId(id).terminateToken(token())
            .retainPhysicalResources(true)).recordDetail());
        RecordDetail imported = ended(take("again", stack));
        assertThat(imported.statusAsString()).isEqualTo("SUCCEEDED");
        assertThat(imported.recordType()).isEqualTo("IMPORT_PROVISIONED_PRODUCT");
        assertThat(status(imported.provisionedProductId())).isEqualTo("AVAILABLE");
        assertThat(catalog.describeRecord(r -> r.id(imported.recordId())).recordOutputs().getFirst().outputValue())
            .isEqualTo(stack);
        assertThat(catalog.getProvisionedProductOutputs(r -> r.provisionedProductName("again")).outputs().getFirst()
            .outputValue()).isEqualTo(stack);
        assertThat(ended(update(imported.provisionedProductId(), r -> { })).pathId())
            .as("the first update brings the path").isEqualTo("lpv2-queue");
    }

    @ParameterizedTest
    @CsvSource({
        "busy, InvalidStateException, UPDATE_IN_PROGRESS",
        "rolled-back, InvalidStateException, ROLLBACK_COMPLETE",
        "different, InvalidParametersException, does not match the template",
        "nested, InvalidParametersException, nested stack",
        "instance, InvalidParametersException, stack set",
        "missing, ResourceNotFoundException, does not exist"})
    void refusesWhatCannotBeImported(String stack, String error, String words) {
        assertThatThrownBy(() -> take("taken", SampleScenario.stackArn(stack)))
            .isInstanceOfSatisfying(AwsServiceException.class,
                e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo(error))
            .hasMessageContaining(words);
    }

    @Test
    void refusesAnotherPhysicalIdThanAStackArn() {
        assertThatThrownBy(() -> take("taken", "my-bucket")).hasMessageContaining("ARN of a CloudFormation stack");
    }

    @Test
    void importsOneAtATimeAndNothingTwice() {
        RecordDetail first = take("taken", SampleScenario.stackArn("loose"));
        assertThatThrownBy(() -> take("next", SampleScenario.stackArn("second")))
            .isInstanceOf(InvalidStateException.class).hasMessageContaining("one provisioned product at a time");
        ended(first);
        assertThatThrownBy(() -> take("next", SampleScenario.stackArn("loose")))
            .isInstanceOf(DuplicateResourceException.class);
        assertThatThrownBy(() -> take("taken", SampleScenario.stackArn("second")))
            .isInstanceOf(DuplicateResourceException.class);
        assertThat(ended(take("next", SampleScenario.stackArn("second"))).statusAsString()).isEqualTo("SUCCEEDED");
    }

    @Test
    void anImportThatFailsTellsWhy() {
        RecordDetail record = take("unwanted-one", SampleScenario.stackArn("loose"));
        time.pass(Duration.ofMinutes(1));
        assertThat(record(record.recordId()).recordErrors().toString()).contains("rolled back");
        assertThat(status(record.provisionedProductId())).isEqualTo("ERROR");
    }

    private RecordDetail take(String name, String stack) {
        return catalog.importAsProvisionedProduct(r -> r.productId("prod-queue").provisioningArtifactId("pa-queue")
            .provisionedProductName(name).physicalId(stack).idempotencyToken(token())).recordDetail();
    }
}
