package dev.catalogdesk.changes.review;

import dev.catalogdesk.changes.ChangeSet;
import dev.catalogdesk.template.Template;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A set of changes as the console shows it, whoever says what changes; it always holds who that is.
///
/// @param origin who says so
/// @param changes the changes, the gravest first and else by logical id
/// @param causes what sets them off: by kind, the gravest first, and else by name
public record ChangeSummary(ChangeSetOrigin origin, List<ReviewedChange> changes, List<CauseEffects> causes) {
    private static final Comparator<ReviewedChange> ORDER =
        Comparator.comparing(ReviewedChange::risk).thenComparing(ReviewedChange::logicalId);

    /// Copies the collections.
    public ChangeSummary {
        changes = List.copyOf(changes);
        causes = List.copyOf(causes);
    }

    /// What was computed here.
    ///
    /// @param computed the change set
    /// @return its summary, marked as an estimate
    public static ChangeSummary estimate(ChangeSet computed) {
        return summary(ChangeSetOrigin.ESTIMATE, ReviewedForms.join(
            computed.plain().stream().map(ReviewedChange::of).toList(),
            computed.withPropertyValues().stream().map(ReviewedChange::of).toList()));
    }

    /// What CloudFormation answers to DescribeChangeSet, all pages of it.
    ///
    /// @param plain the answer without property values; may be empty
    /// @param withValues the answer with property values; may be empty
    /// @return the summary of both
    public static ChangeSummary answer(List<ReviewedChange> plain, List<ReviewedChange> withValues) {
        return summary(ChangeSetOrigin.CHANGE_SET, ReviewedForms.join(plain, withValues));
    }

    /// What Service Catalog answers to DescribeProvisionedProductPlan, all pages of it.
    ///
    /// @param changes the answer
    /// @return its summary
    public static ChangeSummary plan(List<ReviewedChange> changes) {
        return summary(ChangeSetOrigin.PLAN, changes);
    }

    private static ChangeSummary summary(ChangeSetOrigin origin, List<ReviewedChange> changes) {
        List<ReviewedChange> sorted = changes.stream().sorted(ORDER).toList();
        return new ChangeSummary(origin, sorted, CauseFinder.find(sorted, DirectCauses.withoutTemplates()));
    }

    /// The same with causes that only the templates tell: mappings, conditions, and tags of the stack.
    ///
    /// @param before the template as it is
    /// @param after the template as it is to be
    /// @return the same changes, with other causes
    public ChangeSummary explainedBy(Template before, Template after) {
        return new ChangeSummary(origin, changes, CauseFinder.find(changes, DirectCauses.between(before, after)));
    }

    /// How many changes there are of each risk.
    ///
    /// @return a number for each risk, 0 too, the gravest first
    public Map<ChangeRisk, Integer> counts() {
        Map<ChangeRisk, Integer> counts = new EnumMap<>(ChangeRisk.class);
        for (ChangeRisk risk : ChangeRisk.values()) {
            counts.put(risk, 0);
        }
        changes.forEach(each -> counts.merge(each.risk(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /// The gravest risk.
    ///
    /// @return the risk; nothing where nothing changes
    public Optional<ChangeRisk> worst() {
        return ChangeRisk.gravest(changes.stream().map(ReviewedChange::risk));
    }

    /// Resources that hold data and go, or may.
    ///
    /// @return them, the gravest first
    public List<DataRisk> dataRisks() {
        return changes.stream().flatMap(each -> each.dataRisk().stream()).toList();
    }

    /// Words of AWS that this program does not know, so that the view can say that it does not.
    ///
    /// @return the words, each once
    public List<String> unknownTerms() {
        return changes.stream().flatMap(each -> each.unknownTerms().stream()).distinct().toList();
    }
}
