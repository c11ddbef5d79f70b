package dev.catalogdesk.catalog;

import static dev.catalogdesk.catalog.SdkValues.text;
import static dev.catalogdesk.catalog.SdkValues.token;

import dev.catalogdesk.model.ChangeAnswer;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.PlanRequest;
import dev.catalogdesk.model.PlanStatus;
import dev.catalogdesk.model.PlanSummary;
import dev.catalogdesk.model.ProvisionedProductPlan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.servicecatalog.model.CreateProvisionedProductPlanRequest;
import software.amazon.awssdk.services.servicecatalog.model.CreateProvisionedProductPlanResponse;
import software.amazon.awssdk.services.servicecatalog.model.ListProvisionedProductPlansResponse;
import software.amazon.awssdk.services.servicecatalog.model.ProvisionedProductPlanDetails;
import software.amazon.awssdk.services.servicecatalog.model.ProvisionedProductPlanType;

/// Plans into the SDK's classes and from them.
final class PlanMapping {
    private PlanMapping() {
    }

    static CreateProvisionedProductPlanRequest request(PlanRequest plan, String language) {
        CreateProvisionedProductPlanRequest.Builder request = CreateProvisionedProductPlanRequest.builder()
            .acceptLanguage(language).planName(plan.planName()).planType(ProvisionedProductPlanType.CLOUDFORMATION)
            .productId(plan.productId()).provisioningArtifactId(plan.provisioningArtifactId())
            .pathId(plan.pathId().orElse(null)).provisionedProductName(plan.provisionedProductName())
            .provisioningParameters(ChangeMapping.parameters(plan.parameters(), plan.previous()))
            .idempotencyToken(plan.idempotencyToken());
        if (!plan.tags().isEmpty()) {
            request.tags(ProvisionMapping.tags(plan.tags()));
        }
        if (!plan.notificationArns().isEmpty()) {
            request.notificationArns(plan.notificationArns());
        }
        return request.build();
    }

    /// Whatever its documentation says, `ProvisionProductId` is the provisioned product (`service-semantics` 3.3).
    static ChangeAnswer.Planned planned(CreateProvisionedProductPlanResponse response) {
        return new ChangeAnswer.Planned(text(response.planId()), text(response.provisionProductId()),
            text(response.provisioningArtifactId()));
    }

    static Page<PlanSummary> page(ListProvisionedProductPlansResponse response) {
        return new Page<>(
            response.provisionedProductPlans().stream()
                .map(p -> new PlanSummary(text(p.planId()), text(p.planName()), text(p.provisionProductId()),
                    text(p.provisionProductName()), text(p.provisioningArtifactId())))
                .toList(),
            token(response.nextPageToken()));
    }

    static ProvisionedProductPlan plan(@Nullable ProvisionedProductPlanDetails details) {
        var d = details == null ? ProvisionedProductPlanDetails.builder().build() : details;
        PlanSummary summary = new PlanSummary(text(d.planId()), text(d.planName()), text(d.provisionProductId()),
            text(d.provisionProductName()), text(d.provisioningArtifactId()));
        return new ProvisionedProductPlan(summary, text(d.productId()), text(d.pathId()),
            OpenEnum.read(text(d.statusAsString()), PlanStatus.UNKNOWN), text(d.statusMessage()),
            Optional.ofNullable(d.createdTime()), Optional.ofNullable(d.updatedTime()));
    }
}
