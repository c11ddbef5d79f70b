package dev.catalogdesk.changes.review;

import dev.catalogdesk.changes.ChangeDetail;
import dev.catalogdesk.changes.ChangeSource;
import dev.catalogdesk.changes.Evaluation;
import dev.catalogdesk.changes.RequiresRecreation;
import dev.catalogdesk.changes.ResourceAttribute;
import java.util.Optional;

/// One reason for which a resource changes, as computed or as AWS tells it.
///
/// @param attribute which part of the resource's definition changes
/// @param name the property; nothing for other parts
/// @param recreation whether the change needs a new resource; AWS need say so of properties only
/// @param evaluation whether it surely changes; nothing where AWS does not say
/// @param source what made it change; plans of Service Catalog never say
/// @param causingEntity the parameter, the resource or the attribute (`Topic.TopicName`) that made it change; nothing
///     for a direct modification
/// @param value what it was and will be; plans of Service Catalog never say
public record ReviewedDetail(
        AwsTerm<ResourceAttribute> attribute,
        Optional<String> name,
        Optional<AwsTerm<RequiresRecreation>> recreation,
        Optional<AwsTerm<Evaluation>> evaluation,
        Optional<AwsTerm<ChangeSource>> source,
        Optional<String> causingEntity,
        Optional<ReviewedValue> value) {
    static ReviewedDetail of(ChangeDetail detail) {
        return new ReviewedDetail(
            AwsTerm.read(ResourceAttribute.class, detail.target().attribute().text()),
            detail.target().name(),
            Optional.of(AwsTerm.read(RequiresRecreation.class, detail.target().requiresRecreation().text())),
            Optional.of(AwsTerm.read(Evaluation.class, detail.evaluation().text())),
            Optional.of(AwsTerm.read(ChangeSource.class, detail.source().text())),
            detail.causingEntity(),
            detail.target().values().map(ReviewedValue::of));
    }

    boolean isStatic() {
        return evaluation.filter(each -> each.is(Evaluation.STATIC)).isPresent();
    }

    boolean isDynamic() {
        return evaluation.filter(each -> each.is(Evaluation.DYNAMIC)).isPresent();
    }

    /// Whether it is about a thing for which there is another reason too.
    boolean sameTarget(ReviewedDetail other) {
        return attribute.equals(other.attribute) && name.equals(other.name)
            && (value.isEmpty() || other.value.isEmpty()
                || value.get().path().equals(other.value.get().path()));
    }
}
