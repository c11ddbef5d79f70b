package dev.catalogdesk.catalog;

import dev.catalogdesk.model.ActionRequest;
import dev.catalogdesk.model.ChangeRequest;
import dev.catalogdesk.model.ImportRequest;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.PlanExecution;
import dev.catalogdesk.model.StackSetAmount;
import dev.catalogdesk.model.StackSetPreferences;
import dev.catalogdesk.model.TerminateRequest;
import dev.catalogdesk.model.UpdateRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.servicecatalog.ServiceCatalogClient;
import software.amazon.awssdk.services.servicecatalog.model.RecordDetail;
import software.amazon.awssdk.services.servicecatalog.model.UpdateProvisionedProductRequest;
import software.amazon.awssdk.services.servicecatalog.model.UpdateProvisioningParameter;
import software.amazon.awssdk.services.servicecatalog.model.UpdateProvisioningPreferences;

/// Sends what changes something by the SDK's call for it. What there is none of is left out: the service takes an empty
/// list for a wish.
final class ChangeMapping {
    private ChangeMapping() {
    }

    static @Nullable RecordDetail send(ServiceCatalogClient client, ChangeRequest request, String language) {
        return switch (request) {
            case LaunchRequest launch ->
                client.provisionProduct(ProvisionMapping.request(launch, language)).recordDetail();
            case UpdateRequest update -> client.updateProvisionedProduct(update(update, language)).recordDetail();
            case TerminateRequest end -> client.terminateProvisionedProduct(r -> r.acceptLanguage(language)
                .provisionedProductId(end.provisionedProductId()).ignoreErrors(end.ignoreErrors())
                .retainPhysicalResources(end.retainPhysicalResources()).terminateToken(end.terminateToken()))
                .recordDetail();
            case PlanExecution plan -> client.executeProvisionedProductPlan(r -> r.acceptLanguage(language)
                .planId(plan.planId()).idempotencyToken(plan.idempotencyToken())).recordDetail();
            case ActionRequest action -> client.executeProvisionedProductServiceAction(r -> {
                r.acceptLanguage(language).provisionedProductId(action.provisionedProductId())
                    .serviceActionId(action.serviceActionId()).executeToken(action.executeToken());
                if (!action.parameters().isEmpty()) {
                    r.parameters(action.parameters());
                }
            }).recordDetail();
            case ImportRequest stack -> client.importAsProvisionedProduct(r -> r.acceptLanguage(language)
                .productId(stack.productId()).provisioningArtifactId(stack.provisioningArtifactId())
                .provisionedProductName(stack.provisionedProductName()).physicalId(stack.physicalId())
                .idempotencyToken(stack.idempotencyToken())).recordDetail();
        };
    }

    private static UpdateProvisionedProductRequest update(UpdateRequest update, String language) {
        UpdateProvisionedProductRequest.Builder request = UpdateProvisionedProductRequest.builder()
            .acceptLanguage(language).provisionedProductId(update.provisionedProductId())
            .productId(update.productId()).provisioningArtifactId(update.provisioningArtifactId())
            .pathId(update.pathId().orElse(null)).provisioningParameters(parameters(update))
            .updateToken(update.updateToken());
        if (!update.tags().isEmpty()) {
            request.tags(ProvisionMapping.tags(update.tags()));
        }
        if (!update.stackSet().isEmpty() || !update.stackSetOperation().isEmpty()) {
            request.provisioningPreferences(preferences(update.stackSet(), update.stackSetOperation()));
        }
        return request.build();
    }

    /// Exactly one of value and `UsePreviousValue`: both are refused (`service-semantics` 2).
    private static List<UpdateProvisioningParameter> parameters(UpdateRequest update) {
        List<UpdateProvisioningParameter> parameters = new ArrayList<>();
        update.parameters().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> parameters.add(
            UpdateProvisioningParameter.builder().key(each.getKey()).value(each.getValue()).build()));
        update.previous().forEach(key -> parameters.add(
            UpdateProvisioningParameter.builder().key(key).usePreviousValue(true).build()));
        return parameters;
    }

    private static UpdateProvisioningPreferences preferences(StackSetPreferences wishes, String operation) {
        UpdateProvisioningPreferences.Builder preferences = UpdateProvisioningPreferences.builder();
        if (!operation.isEmpty()) {
            preferences.stackSetOperationType(operation);
        }
        if (!wishes.accounts().isEmpty()) {
            preferences.stackSetAccounts(wishes.accounts());
        }
        if (!wishes.regions().isEmpty()) {
            preferences.stackSetRegions(wishes.regions());
        }
        wishes.failureTolerance().ifPresent(amount -> tolerance(preferences, amount));
        wishes.maxConcurrency().ifPresent(amount -> concurrency(preferences, amount));
        return preferences.build();
    }

    private static void tolerance(UpdateProvisioningPreferences.Builder preferences, StackSetAmount amount) {
        if (amount.percentage()) {
            preferences.stackSetFailureTolerancePercentage(amount.value());
        } else {
            preferences.stackSetFailureToleranceCount(amount.value());
        }
    }

    private static void concurrency(UpdateProvisioningPreferences.Builder preferences, StackSetAmount amount) {
        if (amount.percentage()) {
            preferences.stackSetMaxConcurrencyPercentage(amount.value());
        } else {
            preferences.stackSetMaxConcurrencyCount(amount.value());
        }
    }
}
