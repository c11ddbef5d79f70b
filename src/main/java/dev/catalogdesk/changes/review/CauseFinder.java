package dev.catalogdesk.changes.review;

import dev.catalogdesk.changes.ChangeSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Turns the details of changes round: AWS tells for each resource what makes it change, one asks what a cause does.
final class CauseFinder {
    private static final Comparator<CauseEffects> ORDER = Comparator
        .comparing((CauseEffects each) -> each.cause().kind()).thenComparing(CauseEffects::worst)
        .thenComparing(each -> each.cause().name());

    private final List<ReviewedChange> changes;
    private final DirectCauses direct;
    private final Set<String> changed;

    private CauseFinder(List<ReviewedChange> changes, DirectCauses direct) {
        this.changes = changes;
        this.direct = direct;
        changed = changes.stream().map(ReviewedChange::logicalId).collect(Collectors.toSet());
    }

    static List<CauseEffects> find(List<ReviewedChange> changes, DirectCauses direct) {
        return new CauseFinder(changes, direct).find();
    }

    private List<CauseEffects> find() {
        Map<ChangeCause, List<CausedDetails>> hits = new LinkedHashMap<>();
        for (ReviewedChange change : changes) {
            causes(change).forEach((cause, details) ->
                hits.computeIfAbsent(cause, _ -> new ArrayList<>()).add(new CausedDetails(change, details)));
        }
        CausePaths paths = new CausePaths(hits);
        return hits.keySet().stream().map(paths::follow).sorted(ORDER).toList();
    }

    private Map<ChangeCause, List<ReviewedDetail>> causes(ReviewedChange change) {
        Map<ChangeCause, List<ReviewedDetail>> causes = new LinkedHashMap<>();
        if (change.details().isEmpty()) {
            causes.put(direct.ofPresence(change), List.of());
        }
        change.details().stream().filter(each -> !accompanies(change, each)).forEach(detail ->
            causes(change, detail).forEach(cause ->
                causes.computeIfAbsent(cause, _ -> new ArrayList<>()).add(detail)));
        return causes;
    }

    /// Recorded: a changed parameter or a replaced resource comes with a direct modification of the same property,
    /// which is dynamic. It is no cause of its own.
    private static boolean accompanies(ReviewedChange change, ReviewedDetail detail) {
        return detail.causingEntity().isEmpty() && detail.isDynamic() && change.details().stream()
            .anyMatch(other -> other.causingEntity().isPresent() && other.sameTarget(detail));
    }

    private List<ChangeCause> causes(ReviewedChange change, ReviewedDetail detail) {
        if (detail.source().isEmpty()) {
            return detail.causingEntity().map(entity -> List.of(named(entity)))
                .orElseGet(() -> direct.ofDetail(change, detail));
        }
        Optional<ChangeSource> source = detail.source().get().known();
        String entity = detail.causingEntity().orElse("");
        return source.map(known -> switch (known) {
            case PARAMETER_REFERENCE -> List.of(new ChangeCause(CauseKind.PARAMETER, entity));
            case RESOURCE_REFERENCE -> List.of(new ChangeCause(CauseKind.RESOURCE, entity));
            case RESOURCE_ATTRIBUTE -> List.of(new ChangeCause(CauseKind.ATTRIBUTE, entity));
            case AUTOMATIC -> List.of(new ChangeCause(CauseKind.NESTED_STACK, change.logicalId()));
            case DIRECT_MODIFICATION -> direct.ofDetail(change, detail);
        }).orElseGet(() -> List.of(new ChangeCause(CauseKind.UNKNOWN, detail.source().get().text())));
    }

    /// Plans of Service Catalog name the entity without saying what it is. Names of parameters and resources are
    /// unique within a template, and a resource that causes something is itself among the changes.
    private ChangeCause named(String entity) {
        CauseKind kind = entity.contains(".") ? CauseKind.ATTRIBUTE
            : changed.contains(entity) ? CauseKind.RESOURCE : CauseKind.PARAMETER;
        return new ChangeCause(kind, entity);
    }
}
