package dev.catalogdesk.changes.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Joins the two forms in which CloudFormation tells the same change set. The plain form alone tells what may change
/// only through an attribute, the other one alone tells values.
final class ReviewedForms {
    private ReviewedForms() {
    }

    static List<ReviewedChange> join(List<ReviewedChange> plain, List<ReviewedChange> withValues) {
        Map<String, ReviewedChange> joined = new LinkedHashMap<>();
        plain.forEach(each -> joined.put(each.logicalId(), each));
        withValues.forEach(each -> joined.merge(each.logicalId(), each, ReviewedForms::join));
        return List.copyOf(joined.values());
    }

    private static ReviewedChange join(ReviewedChange plain, ReviewedChange valued) {
        ReviewedChange graver = valued.risk().isGraverThan(plain.risk()) ? valued : plain;
        List<ReviewedDetail> details = new ArrayList<>(valued.details());
        plain.details().stream().filter(each -> valued.details().stream().noneMatch(other -> saysTheSame(each, other)))
            .forEach(details::add);
        return new ReviewedChange(graver.action(), graver.logicalId(), graver.physicalId(), graver.type(),
            graver.replacement(), graver.policyAction(), plain.scope(), details,
            valued.beforeContext(), valued.afterContext());
    }

    private static boolean saysTheSame(ReviewedDetail one, ReviewedDetail other) {
        return one.sameTarget(other) && one.evaluation().equals(other.evaluation())
            && one.source().equals(other.source()) && one.causingEntity().equals(other.causingEntity());
    }
}
