package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.demo.scenario.CatalogueConstraint.StackSet;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.StackSetScope;
import dev.catalogdesk.demo.wire.Nodes;
import java.util.List;
import java.util.Optional;

/// What `ProvisioningPreferences` ask for within the stack-set constraint of the path, or all of the constraint.
/// Nowhere for a product that is none.
final class StackSetWish {
    private static final String TOLERANCE = "StackSetFailureTolerance";
    private static final String CONCURRENCY = "StackSetMaxConcurrency";

    private StackSetWish() {
    }

    /// Checks the preferences of a launch.
    static StackSetScope of(JsonNode preferences, Optional<StackSet> constraint) {
        if (constraint.isEmpty()) {
            if (!preferences.isEmpty()) {
                throw Errors.invalid("Provisioning preferences apply only to a product with a stack set constraint.");
            }
            return StackSetScope.NOWHERE;
        }
        StackSet allowed = constraint.get();
        List<String> accounts = subset(preferences, "StackSetAccounts", allowed.accounts());
        List<String> regions = subset(preferences, "StackSetRegions", allowed.regions());
        either(preferences, TOLERANCE);
        either(preferences, CONCURRENCY);
        int tolerance = preferences.path(TOLERANCE + "Count").asInt(0);
        // The documentation binds the two counts to one another, and says nothing of a tolerance in percent.
        if (preferences.path(CONCURRENCY + "Count").asInt(1) > tolerance + 1
                && !preferences.has(TOLERANCE + "Percentage")) {
            throw Errors.invalid("StackSetMaxConcurrencyCount must be at most one more than"
                + " StackSetFailureToleranceCount.");
        }
        return StackSetScope.of(accounts, regions);
    }

    /// Where the instances are after an update (`StackSetOperationType`).
    static StackSetScope changed(StackSetScope before, StackSetScope wished, String type) {
        return switch (type) {
            case "CREATE" -> before.with(wished);
            case "DELETE" -> before.without(wished);
            default -> before;
        };
    }

    private static List<String> subset(JsonNode preferences, String member, List<String> allowed) {
        List<String> wished = Nodes.texts(preferences.path(member));
        List<String> others = wished.stream().filter(each -> !allowed.contains(each)).toList();
        if (!others.isEmpty()) {
            throw Errors.invalid(member + " " + others + " are not allowed by the stack set constraint.");
        }
        return wished.isEmpty() ? allowed : allowed.stream().filter(wished::contains).toList();
    }

    private static void either(JsonNode preferences, String member) {
        if (preferences.has(member + "Count") && preferences.has(member + "Percentage")) {
            throw Errors.invalid("Specify either " + member + "Count or " + member + "Percentage, not both.");
        }
    }
}
