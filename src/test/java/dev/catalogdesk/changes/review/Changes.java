package dev.catalogdesk.changes.review;

import dev.catalogdesk.changes.AttributeChangeType;
import dev.catalogdesk.changes.ChangeAction;
import dev.catalogdesk.changes.ChangeSource;
import dev.catalogdesk.changes.Evaluation;
import dev.catalogdesk.changes.PolicyAction;
import dev.catalogdesk.changes.Replacement;
import dev.catalogdesk.changes.RequiresRecreation;
import dev.catalogdesk.changes.ResourceAttribute;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Makes changes as AWS tells them; an empty word is one that AWS left out.
final class Changes {
    private Changes() {
    }

    static ReviewedChange change(
            String action, String logicalId, String type, String replacement, ReviewedDetail... details) {
        return new ReviewedChange(AwsTerm.read(ChangeAction.class, action), logicalId, Optional.empty(), type,
            term(Replacement.class, replacement), Optional.empty(),
            Arrays.stream(details).map(ReviewedDetail::attribute).distinct().toList(), List.of(details),
            Optional.empty(), Optional.empty());
    }

    static ReviewedChange with(ReviewedChange change, String policy, String before, String after) {
        return new ReviewedChange(change.action(), change.logicalId(), change.physicalId(), change.type(),
            change.replacement(), term(PolicyAction.class, policy), change.scope(), change.details(),
            Optional.of(before).filter(text -> !text.isEmpty()), Optional.of(after).filter(text -> !text.isEmpty()));
    }

    static ReviewedChange scoped(ReviewedChange change, String... scope) {
        return new ReviewedChange(change.action(), change.logicalId(), change.physicalId(), change.type(),
            change.replacement(), change.policyAction(),
            Arrays.stream(scope).map(part -> AwsTerm.read(ResourceAttribute.class, part)).toList(), change.details(),
            change.beforeContext(), change.afterContext());
    }

    static ReviewedDetail part(String attribute) {
        return detail(attribute, "", "", "Static", "DirectModification", "");
    }

    static ReviewedDetail property(String name, String recreation, String evaluation, String source, String entity) {
        return detail("Properties", name, recreation, evaluation, source, entity);
    }

    static ReviewedDetail detail(
            String attribute, String name, String recreation, String evaluation, String source, String entity) {
        return new ReviewedDetail(AwsTerm.read(ResourceAttribute.class, attribute), text(name),
            term(RequiresRecreation.class, recreation), term(Evaluation.class, evaluation),
            term(ChangeSource.class, source), text(entity), Optional.empty());
    }

    static ReviewedDetail valued(ReviewedDetail detail, String path, String before, String after) {
        return new ReviewedDetail(detail.attribute(), detail.name(), detail.recreation(), detail.evaluation(),
            detail.source(), detail.causingEntity(), Optional.of(new ReviewedValue(path,
                AwsTerm.read(AttributeChangeType.class, "Modify"), text(before), text(after))));
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    private static <E extends Enum<E>> Optional<AwsTerm<E>> term(Class<E> type, String word) {
        return text(word).map(each -> AwsTerm.read(type, each));
    }
}
