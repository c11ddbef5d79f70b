package dev.catalogdesk.ui.form;

import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.parameters.ValueCheck;
import dev.catalogdesk.rules.AssertionResult;
import dev.catalogdesk.rules.AssertionStatus;
import dev.catalogdesk.rules.LiveRules;
import dev.catalogdesk.rules.Repair;
import dev.catalogdesk.rules.RuleValues;
import dev.catalogdesk.rules.TemplateRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds values that mend broken rules and that their parameters' own constraints allow.
final class RepairSearch {
    private RepairSearch() {
    }

    /// Looks for repairs. May take a while; any thread.
    ///
    /// @return those of each broken rule, by its place among the rules
    static Map<Integer, List<Repair>> find(
            TemplateRules all, RuleValues values, List<ProvisioningParameter> parameters) {
        Map<String, ValueCheck> checks = new LinkedHashMap<>();
        parameters.forEach(each -> checks.put(each.key(), new ValueCheck(each)));
        LiveRules mine = new LiveRules(all, values);
        Map<Integer, List<Repair>> found = new LinkedHashMap<>();
        List<AssertionResult> results = mine.report().results();
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i).status() == AssertionStatus.VIOLATED) {
                found.put(i, mine.repairs(results.get(i).assertion()).repairs().stream()
                    .filter(repair -> fits(repair, checks)).toList());
            }
        }
        return found;
    }

    private static boolean fits(Repair repair, Map<String, ValueCheck> checks) {
        return repair.values().entrySet().stream().allMatch(value ->
            Optional.ofNullable(checks.get(value.getKey()))
                .filter(check -> check.problem(value.getValue()).isEmpty()).isPresent());
    }
}
