package dev.catalogdesk.catalog;

import dev.catalogdesk.model.ActionRequest;
import dev.catalogdesk.model.ChangeAnswer;
import dev.catalogdesk.model.ChangeRequest;
import dev.catalogdesk.model.ImportRequest;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.PlanDeletion;
import dev.catalogdesk.model.PlanExecution;
import dev.catalogdesk.model.PlanRequest;
import dev.catalogdesk.model.PropertyChange;
import dev.catalogdesk.model.StackSetAmount;
import dev.catalogdesk.model.StackSetPreferences;
import dev.catalogdesk.model.TerminateRequest;
import dev.catalogdesk.model.UpdateRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.servicecatalog.ServiceCatalogClient;
import software.amazon.awssdk.services.servicecatalog.model.RecordDetail;
import software.amazon.awssdk.services.servicecatalog.model.UpdateProvisionedProductPropertiesResponse;
import software.amazon.awssdk.services.servicecatalog.model.UpdateProvisionedProductRequest;
import software.amazon.awssdk.services.servicecatalog.model.UpdateProvisioningParameter;
import software.amazon.awssdk.services.servicecatalog.model.UpdateProvisioningPreferences;

/// Sends what changes something by the SDK's call for it. What there is none of is left out: the service takes an empty
/// list for a wish.
final class ChangeMapping {
    private ChangeMapping() {
    }

    static ChangeAnswer send(ServiceCatalogClient client, ChangeRequest request, String language) {
        return switch (request) {
            case LaunchRequest launch ->
                recorded(client.provisionProduct(ProvisionMapping.request(launch, language)).recordDetail());
            case UpdateRequest update ->
                recorded(client.updateProvisionedProduct(update(update, language)).recordDetail());
            case TerminateRequest end -> recorded(client.terminateProvisionedProduct(r -> r.acceptLanguage(language)
                .provisionedProductId(end.provisionedProductId()).ignoreErrors(end.ignoreErrors())
                .retainPhysicalResources(end.retainPhysicalResources()).terminateToken(end.terminateToken()))
                .recordDetail());
            case PlanRequest plan -> PlanMapping.planned(
                client.createProvisionedProductPlan(PlanMapping.request(plan, language)));
            case PlanExecution plan -> recorded(client.executeProvisionedProductPlan(r -> r.acceptLanguage(language)
                .planId(plan.planId()).idempotencyToken(plan.idempotencyToken())).recordDetail());
            case PlanDeletion plan -> {
                client.deleteProvisionedProductPlan(r -> r.acceptLanguage(language)
                    .planId(plan.planId()).ignoreErrors(plan.ignoreErrors()));
                yield new ChangeAnswer.Done();
            }
            case ActionRequest action -> recorded(client.executeProvisionedProductServiceAction(r -> {
                r.acceptLanguage(language).provisionedProductId(action.provisionedProductId())
                    .serviceActionId(action.serviceActionId()).executeToken(action.executeToken());
                if (!action.parameters().isEmpty()) {
                    r.parameters(action.parameters());
                }
            }).recordDetail());
            case ImportRequest stack -> recorded(client.importAsProvisionedProduct(r -> r.acceptLanguage(language)
                .productId(stack.productId()).provisioningArtifactId(stack.provisioningArtifactId())
                .provisionedProductName(stack.provisionedProductName()).physicalId(stack.physicalId())
                .idempotencyToken(stack.idempotencyToken())).recordDetail());
            case PropertyChange change -> properties(client, change, language);
        };
    }

    private static ChangeAnswer recorded(@Nullable RecordDetail detail) {
        return new ChangeAnswer.Recorded(RecordMapping.detail(detail));
    }

    /// The answer has what a record has, but not in its shape.
    private static ChangeAnswer properties(ServiceCatalogClient client, PropertyChange change, String language) {
        Map<String, String> properties = new TreeMap<>();
        change.properties().forEach((property, value) -> properties.put(property.name(), value));
        UpdateProvisionedProductPropertiesResponse answer = client.updateProvisionedProductProperties(r -> r
            .acceptLanguage(language).provisionedProductId(change.provisionedProductId())
            .provisionedProductPropertiesWithStrings(properties).idempotencyToken(change.idempotencyToken()));
        return recorded(RecordDetail.builder().recordId(answer.recordId())
            .provisionedProductId(answer.provisionedProductId()).status(answer.statusAsString()).build());
    }

    private static UpdateProvisionedProductRequest update(UpdateRequest update, String language) {
        UpdateProvisionedProductRequest.Builder request = UpdateProvisionedProductRequest.builder()
            .acceptLanguage(language).provisionedProductId(update.provisionedProductId())
            .productId(update.productId()).provisioningArtifactId(update.provisioningArtifactId())
            .pathId(update.pathId().orElse(null))
            .provisioningParameters(parameters(update.parameters(), update.previous()))
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
    static List<UpdateProvisioningParameter> parameters(Map<String, String> values, List<String> previous) {
        List<UpdateProvisioningParameter> parameters = new ArrayList<>();
        values.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> parameters.add(
            UpdateProvisioningParameter.builder().key(each.getKey()).value(each.getValue()).build()));
        previous.forEach(key -> parameters.add(
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
