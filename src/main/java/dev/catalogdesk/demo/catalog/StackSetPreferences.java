package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.demo.scenario.CatalogueConstraint.StackSet;
import java.util.List;
import java.util.Optional;

/// Checks `ProvisioningPreferences` against the stack-set constraint of the path.
final class StackSetPreferences {
    private StackSetPreferences() {
    }

    static void check(JsonNode preferences, Optional<StackSet> constraint) {
        if (preferences.isEmpty()) {
            return;
        }
        StackSet allowed = constraint.orElseThrow(() ->
            Errors.invalid("Provisioning preferences apply only to a product with a stack set constraint."));
        subset("StackSetAccounts", Nodes.texts(preferences.path("StackSetAccounts")), allowed.accounts());
        subset("StackSetRegions", Nodes.texts(preferences.path("StackSetRegions")), allowed.regions());
        either(preferences, "StackSetFailureTolerance");
        either(preferences, "StackSetMaxConcurrency");
        int tolerance = preferences.path("StackSetFailureToleranceCount").asInt(0);
        if (preferences.path("StackSetMaxConcurrencyCount").asInt(1) > tolerance + 1
                && !preferences.has("StackSetFailureTolerancePercentage")) {
            throw Errors.invalid("StackSetMaxConcurrencyCount must be at most one more than"
                + " StackSetFailureToleranceCount.");
        }
    }

    private static void subset(String member, List<String> wished, List<String> allowed) {
        List<String> others = wished.stream().filter(each -> !allowed.contains(each)).toList();
        if (!others.isEmpty()) {
            throw Errors.invalid(member + " " + others + " are not allowed by the stack set constraint.");
        }
    }

    private static void either(JsonNode preferences, String member) {
        if (preferences.has(member + "Count") && preferences.has(member + "Percentage")) {
            throw Errors.invalid("Specify either " + member + "Count or " + member + "Percentage, not both.");
        }
    }
}
