package dev.catalogdesk.changes.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/// Follows causes from resource to resource, along references to those that change. Cycles end because a resource is
/// looked at again only when it has become graver.
final class CausePaths {
    private static final Comparator<CauseEffect> ORDER = Comparator
        .comparing((CauseEffect each) -> each.via().size()).thenComparing(CauseEffect::risk)
        .thenComparing(CauseEffect::logicalId);
    private static final Comparator<Reached> NEAREST = Comparator
        .comparing((Reached each) -> each.via.size()).thenComparing(each -> each.change.logicalId());

    private final Map<ChangeCause, List<CausedDetails>> hits;
    private final Map<String, List<ChangeCause>> further = new HashMap<>();

    /// @param hits what each cause does directly
    CausePaths(Map<ChangeCause, List<CausedDetails>> hits) {
        this.hits = hits;
        hits.keySet().stream().filter(ChangeCause::isResource).forEach(cause ->
            further.computeIfAbsent(cause.resource(), _ -> new ArrayList<>()).add(cause));
    }

    CauseEffects follow(ChangeCause cause) {
        Map<String, Reached> reached = new HashMap<>();
        PriorityQueue<Reached> waiting = new PriorityQueue<>(NEAREST);
        direct(cause).forEach(hit -> reach(hit, hit.details(), List.of(), reached, waiting));
        while (!waiting.isEmpty()) {
            Reached from = waiting.remove();
            List<String> via = new ArrayList<>(from.via);
            via.add(from.change.logicalId());
            for (ChangeCause next : further.getOrDefault(from.change.logicalId(), List.of())) {
                for (CausedDetails hit : direct(next)) {
                    List<ReviewedDetail> passed = hit.details().stream()
                        .filter(detail -> passes(from.risk, next, detail)).toList();
                    boolean back = cause.isResource() && cause.resource().equals(hit.change().logicalId());
                    if (!passed.isEmpty() && !back) {
                        reach(hit, passed, via, reached, waiting);
                    }
                }
            }
        }
        return new CauseEffects(cause, reached.values().stream().map(Reached::effect).sorted(ORDER).toList());
    }

    private List<CausedDetails> direct(ChangeCause cause) {
        return hits.getOrDefault(cause, List.of());
    }

    private static void reach(CausedDetails hit, List<ReviewedDetail> details, List<String> via,
            Map<String, Reached> reached, PriorityQueue<Reached> waiting) {
        String logicalId = hit.change().logicalId();
        boolean first = !reached.containsKey(logicalId);
        Reached target = reached.computeIfAbsent(logicalId, _ -> new Reached(hit.change(), via));
        if (target.add(details) || first) {
            waiting.remove(target);
            waiting.add(target);
        }
    }

    /// A reference notices only that another resource takes the place; an attribute may also change with the
    /// resource (recorded cases 073 and 013). What is sure of an attribute is so because the resource is new.
    private static boolean passes(ChangeRisk source, ChangeCause next, ReviewedDetail detail) {
        boolean another = source.mayEndResource() || source == ChangeRisk.ADDS;
        return another || (source == ChangeRisk.IN_PLACE && next.kind() == CauseKind.ATTRIBUTE && !detail.isStatic());
    }

    /// A resource on the way.
    private static final class Reached {
        private final ReviewedChange change;
        private final List<String> via;
        private final Set<ChangedPart> parts = new HashSet<>();
        private final ChangeRisk worst;
        private ChangeRisk risk;

        Reached(ReviewedChange change, List<String> via) {
            this.change = change;
            this.via = via;
            worst = change.risk();
            risk = ChangeRisk.ADDS;
        }

        /// Adds what is done to it. By one cause it is never graver than by all.
        ///
        /// @param details details of it; none if it comes or goes
        /// @return whether it has become graver
        boolean add(List<ReviewedDetail> details) {
            details.forEach(each -> parts.add(new ChangedPart(each.attribute(), each.name())));
            ChangeRisk own = details.isEmpty() ? worst : RiskAssessment.of(details);
            ChangeRisk capped = own.isGraverThan(worst) ? worst : own;
            boolean graver = capped.isGraverThan(risk);
            risk = graver ? capped : risk;
            return graver;
        }

        CauseEffect effect() {
            List<ChangedPart> sorted = parts.stream()
                .sorted(Comparator.comparing((ChangedPart each) -> each.attribute().text())
                    .thenComparing(each -> each.property().orElse(""))).toList();
            return new CauseEffect(change.logicalId(), change.type(), risk, sorted, via);
        }
    }
}
