package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.servicecatalog.model.InvalidParametersException;
import software.amazon.awssdk.services.servicecatalog.model.RecordDetail;
import software.amazon.awssdk.services.servicecatalog.model.RecordOutput;
import software.amazon.awssdk.services.servicecatalog.model.ResourceNotFoundException;
import software.amazon.awssdk.services.servicecatalog.model.Tag;

/// What happens to a provisioned product in its life.
class UpdateAndTerminateTest extends LiveDemo {
    @Test
    void anUpdateKeepsSetsOrFallsBackToDefaults() {
        String id = launched("web").provisionedProductId();
        RecordDetail update = update(id, r -> r.provisioningParameters(
            keep("KeyName"), set("Size", "20"),
            keep("Password")));
        assertThat(update.statusAsString()).isEqualTo("CREATED");
        assertThat(status(id)).isEqualTo("UNDER_CHANGE");
        assertThat(ended(update).statusAsString()).isEqualTo("SUCCEEDED");
        assertThat(status(id)).isEqualTo("AVAILABLE");
        RecordDetail forgotten = ended(update(id, r -> r.provisioningParameters(set("Size", "20"))));
        assertThat(forgotten.recordErrors()).singleElement()
            .satisfies(error -> assertThat(error.description()).contains("Parameters: [KeyName] must have values"));
        assertThat(status(id)).isEqualTo("TAINTED");
    }

    @Test
    void aParameterIsKeptOrSetButNotBoth() {
        String id = launched("web").provisionedProductId();
        assertThatThrownBy(() -> update(id, r -> r.provisioningParameters(
            keep("Password").toBuilder().value("another").build())))
            .isInstanceOf(InvalidParametersException.class)
            .hasMessageContaining("Cannot specify usePreviousValue as true and non empty value for a parameter");
        assertThat(status(id)).isEqualTo("AVAILABLE");
    }

    @Test
    void aVersionMayDropAParameterAndAskForAnother() {
        String id = launched("web").provisionedProductId();
        assertThat(ended(update(id, r -> r.provisioningArtifactId("pa-server4").provisioningParameters(
            keep("KeyName"), keep("Size"),
            set("Owner", "ada")))).recordErrors().toString())
            .contains("Parameters: [Size] do not exist in the template");
        assertThatThrownBy(() -> update(id, r -> r.provisioningArtifactId("pa-server4").provisioningParameters(
            keep("KeyName"), keep("Owner"))))
            .isInstanceOf(InvalidParametersException.class).hasMessageContaining("not in the previous template");
        assertThat(ended(update(id, r -> r.provisioningArtifactName("v4").provisioningParameters(
            keep("KeyName"), set("Owner", "ada")))).statusAsString())
            .isEqualTo("SUCCEEDED");
        assertThat(provisioned(id).provisioningArtifactId()).isEqualTo("pa-server4");
    }

    @Test
    void aFailedUpdateTaintsAndLeavesVersionAndOutputsOfBefore() {
        String id = launched("breaks-soon").provisionedProductId();
        List<RecordOutput> before = outputs(id);
        RecordDetail update = ended(update(id, r -> r.provisioningArtifactId("pa-server4").provisioningParameters(
            set("KeyName", "ops"), set("Owner", "ada"))));
        assertThat(update.statusAsString()).isEqualTo("FAILED");
        assertThat(provisioned(id)).satisfies(detail -> {
            assertThat(detail.statusAsString()).isEqualTo("TAINTED");
            assertThat(detail.statusMessage()).isEqualTo("The update broke");
            assertThat(detail.provisioningArtifactId()).isEqualTo("pa-server2");
            assertThat(detail.lastProvisioningRecordId()).isEqualTo(update.recordId());
            assertThat(detail.lastSuccessfulProvisioningRecordId()).isNotEqualTo(update.recordId());
        });
        assertThat(outputs(id)).isEqualTo(before).hasSize(4);
    }

    @Test
    void nothingIsUpdatedWhileItChangesOrAfterItsFirstLaunchFailed() {
        String id = launch("web", more -> { }).provisionedProductId();
        assertThatThrownBy(() -> update(id, r -> { })).isInstanceOf(InvalidParametersException.class)
            .hasMessageContaining("UNDER_CHANGE");
        String failed = launched("fails-always").provisionedProductId();
        assertThat(status(failed)).isEqualTo("ERROR");
        assertThatThrownBy(() -> update(failed, r -> { })).isInstanceOf(InvalidParametersException.class)
            .hasMessageContaining("ERROR");
    }

    @Test
    void tagsChangeOnlyWhereThePathAllowsIt() {
        Tag stage = Tag.builder().key("stage").value("prod").build();
        String id = launched("web").provisionedProductId();
        assertThat(ended(update(id, r -> r.tags(stage).provisioningParameters(set("KeyName", "ops"))))
            .recordTags()).anySatisfy(tag -> assertThat(tag.key() + tag.value()).isEqualTo("stageprod"));
        String queue = queue("plain").provisionedProductId();
        assertThatThrownBy(() -> update(queue, r -> r.tags(stage))).isInstanceOf(InvalidParametersException.class)
            .hasMessageContaining("Tag updates are not allowed");
    }

    @Test
    void aTokenThatComesBackGetsTheSameAnswer() {
        String id = launched("web").provisionedProductId();
        String token = token();
        RecordDetail first = catalog.updateProvisionedProduct(r -> r.provisionedProductId(id).updateToken(token)
            .provisioningParameters(set("KeyName", "ops"))).recordDetail();
        assertThat(catalog.updateProvisionedProduct(r -> r.provisionedProductId(id).updateToken(token)
            .provisioningParameters(set("KeyName", "ops"))).recordDetail().recordId())
            .isEqualTo(first.recordId());
        assertThatThrownBy(() -> catalog.updateProvisionedProduct(r -> r.provisionedProductId(id).updateToken(token)))
            .isInstanceOf(InvalidParametersException.class).hasMessageContaining(token);
    }

    @Test
    void oneEngineCannotTakeOverWhatAnotherMade() {
        String stack = queue("plain").provisionedProductId();
        for (String other : List.of("prod-terraform", "prod-stackset")) {
            assertThatThrownBy(() -> update(stack, r -> r.productId(other).provisioningArtifactName("v1")))
                .isInstanceOf(InvalidParametersException.class).hasMessageContaining("is of type CFN_STACK");
        }
        assertThat(status(stack)).isEqualTo("AVAILABLE");
    }

    @Test
    void theOrderOfParametersMakesNoOtherQuestion() {
        String token = token();
        String first = launch("web", r -> r.provisionToken(token)).recordId();
        assertThat(launch("web", r -> r.provisionToken(token).provisioningParameters(
            List.copyOf(r.build().provisioningParameters().reversed()))).recordId()).isEqualTo(first);
    }

    @Test
    void aTagMustBeAmongItsOptions() {
        assertThatThrownBy(() -> launch("web", r -> r.tags(Tag.builder().key("stage").value("nowhere").build())))
            .isInstanceOf(InvalidParametersException.class).hasMessageContaining("dev, prod");
        assertThat(launch("web", r -> r.tags(Tag.builder().key("stage").value("dev").build())).statusAsString())
            .isEqualTo("CREATED");
    }

    @Test
    void aTokenOfATerminationThatFailedBeginsAnew() {
        String id = launched("clings-on").provisionedProductId();
        String token = token();
        RecordDetail first = ended(catalog.terminateProvisionedProduct(r -> r.provisionedProductId(id)
            .terminateToken(token)).recordDetail());
        assertThat(catalog.terminateProvisionedProduct(r -> r.provisionedProductId(id).terminateToken(token))
            .recordDetail().recordId()).isNotEqualTo(first.recordId());
    }

    @Test
    void whyItIsTaintedStaysKnownAfterAnAction() {
        String id = launched("breaks-soon").provisionedProductId();
        ended(update(id, r -> r.provisioningParameters(set("KeyName", "ops"))));
        ended(catalog.executeProvisionedProductServiceAction(r -> r.provisionedProductId(id)
            .serviceActionId(SampleScenario.RESTART).executeToken(token())).recordDetail());
        assertThat(provisioned(id).statusMessage()).isEqualTo("The update broke");
    }

    @Test
    void whatIsTerminatedIsGoneButItsRecordsStay() {
        RecordDetail launch = launched("web");
        String id = launch.provisionedProductId();
        RecordDetail end = catalog.terminateProvisionedProduct(r -> r.provisionedProductName("web")
            .terminateToken(token())).recordDetail();
        assertThat(status(id)).isEqualTo("UNDER_CHANGE");
        assertThat(ended(end).statusAsString()).isEqualTo("SUCCEEDED");
        assertThatThrownBy(() -> provisioned(id)).isInstanceOf(ResourceNotFoundException.class);
        assertThatThrownBy(() -> catalog.terminateProvisionedProduct(r -> r.provisionedProductId(id)
            .terminateToken(token()))).isInstanceOf(ResourceNotFoundException.class);
        assertThat(record(launch.recordId()).provisionedProductName()).isEqualTo("web");
        assertThat(catalog.listRecordHistory(r -> r.searchFilter(f -> f.key("provisionedproduct").value(id)))
            .recordDetails()).extracting(RecordDetail::recordType)
            .containsExactly("TERMINATE_PROVISIONED_PRODUCT", "PROVISION_PRODUCT");
        assertThat(launched("web").statusAsString()).as("the name is free again").isEqualTo("SUCCEEDED");
    }

    @Test
    void aTerminationThatFailsTaintsUnlessErrorsAreIgnored() {
        String id = launched("clings-on").provisionedProductId();
        assertThat(ended(catalog.terminateProvisionedProduct(r -> r.provisionedProductId(id).terminateToken(token()))
            .recordDetail()).recordErrors().toString()).contains("The bucket is not empty");
        assertThat(status(id)).isEqualTo("TAINTED");
        assertThat(ended(catalog.terminateProvisionedProduct(r -> r.provisionedProductId(id).terminateToken(token())
            .ignoreErrors(true)).recordDetail()).statusAsString()).isEqualTo("SUCCEEDED");
        assertThatThrownBy(() -> provisioned(id)).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void nothingIsTerminatedWhileItChanges() {
        String id = launch("sticks-here", more -> { }).provisionedProductId();
        time.pass(Duration.ofDays(1));
        assertThat(status(id)).isEqualTo("UNDER_CHANGE");
        assertThatThrownBy(() -> catalog.terminateProvisionedProduct(r -> r.provisionedProductId(id)
            .terminateToken(token()).ignoreErrors(true))).isInstanceOf(AwsServiceException.class)
            .hasMessageContaining("UNDER_CHANGE");
    }

    private List<RecordOutput> outputs(String id) {
        return catalog.getProvisionedProductOutputs(r -> r.provisionedProductId(id)).outputs();
    }
}
