package dev.catalogdesk.changes.review;

import dev.catalogdesk.changes.ChangeAction;
import dev.catalogdesk.changes.Replacement;
import dev.catalogdesk.changes.RequiresRecreation;
import dev.catalogdesk.changes.ResourceAttribute;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Weighs changes. AWS's word on replacement counts first; the details can only make it graver. What is not known or
/// not told counts as if it might replace the resource.
final class RiskAssessment {
    private static final Set<ResourceAttribute> COSMETIC_PARTS = EnumSet.of(ResourceAttribute.TAGS,
        ResourceAttribute.METADATA, ResourceAttribute.DELETION_POLICY, ResourceAttribute.UPDATE_REPLACE_POLICY);

    /// A part that AWS's models lack so far.
    private static final String DEPENDS_ON = "DependsOn";

    private RiskAssessment() {
    }

    static ChangeRisk of(ReviewedChange change) {
        Optional<ChangeAction> action = change.action().known();
        if (action.isEmpty()) {
            return ChangeRisk.MAY_REPLACE;
        }
        return switch (action.get()) {
            case ADD, IMPORT -> ChangeRisk.ADDS;
            case REMOVE -> ChangeRisk.REMOVES;
            case DYNAMIC -> ChangeRisk.MAY_REPLACE;
            case MODIFY -> modification(change);
        };
    }

    /// How grave some of the details of a modification are by themselves.
    static ChangeRisk of(List<ReviewedDetail> details) {
        return ChangeRisk.gravest(details.stream().map(RiskAssessment::of)).orElse(ChangeRisk.MAY_REPLACE);
    }

    private static ChangeRisk modification(ReviewedChange change) {
        if (change.replacement().isEmpty()) {
            return graver(of(change.details()), ofScope(change));
        }
        Optional<Replacement> told = change.replacement().get().known();
        if (told.isEmpty()) {
            return ChangeRisk.MAY_REPLACE;
        }
        return switch (told.get()) {
            case TRUE -> ChangeRisk.REPLACES;
            case CONDITIONAL -> ChangeRisk.MAY_REPLACE;
            case FALSE -> withoutReplacement(change);
        };
    }

    /// AWS says that it is not replaced; a detail that says otherwise leaves that open.
    private static ChangeRisk withoutReplacement(ReviewedChange change) {
        ChangeRisk scope = ofScope(change);
        ChangeRisk details = change.details().isEmpty() ? scope : of(change.details());
        return graver(scope, details == ChangeRisk.REPLACES ? ChangeRisk.MAY_REPLACE : details);
    }

    private static ChangeRisk ofScope(ReviewedChange change) {
        boolean tagsAsProperty = change.details().stream().anyMatch(RiskAssessment::setsTags)
            && change.details().stream().allMatch(RiskAssessment::isCosmetic);
        boolean cosmetic = !change.scope().isEmpty() && change.scope().stream().allMatch(part ->
            isCosmetic(part) || (tagsAsProperty && part.is(ResourceAttribute.PROPERTIES)));
        return cosmetic ? ChangeRisk.COSMETIC : ChangeRisk.IN_PLACE;
    }

    private static ChangeRisk of(ReviewedDetail detail) {
        ChangeRisk inPlace = isCosmetic(detail) ? ChangeRisk.COSMETIC : ChangeRisk.IN_PLACE;
        if (detail.recreation().isEmpty()) {
            return isCosmetic(detail.attribute()) || isOtherPart(detail.attribute())
                ? inPlace : ChangeRisk.MAY_REPLACE;
        }
        Optional<RequiresRecreation> recreation = detail.recreation().get().known();
        if (recreation.isEmpty()) {
            return ChangeRisk.MAY_REPLACE;
        }
        return switch (recreation.get()) {
            case NEVER -> inPlace;
            case CONDITIONALLY -> ChangeRisk.MAY_REPLACE;
            case ALWAYS -> detail.isStatic() ? ChangeRisk.REPLACES : ChangeRisk.MAY_REPLACE;
        };
    }

    private static boolean isCosmetic(ReviewedDetail detail) {
        return isCosmetic(detail.attribute()) || setsTags(detail);
    }

    private static boolean isCosmetic(AwsTerm<ResourceAttribute> part) {
        return part.known().map(COSMETIC_PARTS::contains).orElseGet(() -> part.text().equalsIgnoreCase(DEPENDS_ON));
    }

    private static boolean isOtherPart(AwsTerm<ResourceAttribute> part) {
        return part.known().isPresent() && !part.is(ResourceAttribute.PROPERTIES);
    }

    /// Some types have their tags as an object, which AWS tells as any other property.
    private static boolean setsTags(ReviewedDetail detail) {
        return detail.attribute().is(ResourceAttribute.PROPERTIES)
            && detail.name().filter(ResourceAttribute.TAGS.text()::equals).isPresent();
    }

    private static ChangeRisk graver(ChangeRisk one, ChangeRisk other) {
        return one.isGraverThan(other) ? one : other;
    }
}
