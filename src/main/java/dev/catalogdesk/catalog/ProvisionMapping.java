package dev.catalogdesk.catalog;

import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.StackSetPreferences;
import dev.catalogdesk.model.Tag;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.servicecatalog.model.ProvisionProductRequest;
import software.amazon.awssdk.services.servicecatalog.model.ProvisioningParameter;
import software.amazon.awssdk.services.servicecatalog.model.ProvisioningPreferences;

/// A launch from our records into the SDK's classes. What there is none of is left out: the service takes an empty
/// list for a wish.
final class ProvisionMapping {
    private ProvisionMapping() {
    }

    static ProvisionProductRequest request(LaunchRequest launch, String language) {
        ProvisionProductRequest.Builder request = ProvisionProductRequest.builder()
            .acceptLanguage(language).productId(launch.productId())
            .provisioningArtifactId(launch.provisioningArtifactId()).pathId(launch.pathId().orElse(null))
            .provisionedProductName(launch.provisionedProductName())
            .provisioningParameters(parameters(launch.parameters())).provisionToken(launch.provisionToken());
        if (!launch.tags().isEmpty()) {
            request.tags(tags(launch.tags()));
        }
        if (!launch.notificationArns().isEmpty()) {
            request.notificationArns(launch.notificationArns());
        }
        if (!launch.stackSet().isEmpty()) {
            request.provisioningPreferences(preferences(launch.stackSet()));
        }
        return request.build();
    }

    private static List<ProvisioningParameter> parameters(Map<String, String> values) {
        return values.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> ProvisioningParameter.builder().key(e.getKey()).value(e.getValue()).build())
            .toList();
    }

    static List<software.amazon.awssdk.services.servicecatalog.model.Tag> tags(List<Tag> tags) {
        return tags.stream()
            .map(t -> software.amazon.awssdk.services.servicecatalog.model.Tag.builder()
                .key(t.key()).value(t.value()).build())
            .toList();
    }

    private static ProvisioningPreferences preferences(StackSetPreferences wishes) {
        ProvisioningPreferences.Builder preferences = ProvisioningPreferences.builder();
        if (!wishes.accounts().isEmpty()) {
            preferences.stackSetAccounts(wishes.accounts());
        }
        if (!wishes.regions().isEmpty()) {
            preferences.stackSetRegions(wishes.regions());
        }
        wishes.failureTolerance().ifPresent(amount -> {
            if (amount.percentage()) {
                preferences.stackSetFailureTolerancePercentage(amount.value());
            } else {
                preferences.stackSetFailureToleranceCount(amount.value());
            }
        });
        wishes.maxConcurrency().ifPresent(amount -> {
            if (amount.percentage()) {
                preferences.stackSetMaxConcurrencyPercentage(amount.value());
            } else {
                preferences.stackSetMaxConcurrencyCount(amount.value());
            }
        });
        return preferences.build();
    }
}
