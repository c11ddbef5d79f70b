package dev.catalogdesk.changes.review;

import dev.catalogdesk.changes.ResourceAttribute;
import dev.catalogdesk.changes.difference.TemplateDifference;
import dev.catalogdesk.template.Reference;
import dev.catalogdesk.template.Reference.Kind;
import dev.catalogdesk.template.Section;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateReferences;
import dev.catalogdesk.template.TemplateResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is behind changes that AWS tells as made directly: it does not say whether the template was edited, or a
/// mapping or condition of it gives something else. The two templates tell.
final class DirectCauses {
    private static final ChangeCause EDIT = new ChangeCause(CauseKind.TEMPLATE, "");
    private static final ChangeCause TAGS = new ChangeCause(CauseKind.TAGS, "");
    private static final ChangeCause NOT_TOLD = new ChangeCause(CauseKind.UNKNOWN, "");

    private final Optional<Templates> templates;

    private DirectCauses(Optional<Templates> templates) {
        this.templates = templates;
    }

    /// Both versions.
    ///
    /// @param before the older
    /// @param after the newer
    /// @param difference in what they differ
    /// @param references who names whom in the newer one
    private record Templates(
            Template before, Template after, TemplateDifference difference, List<Reference> references) {
    }

    static DirectCauses withoutTemplates() {
        return new DirectCauses(Optional.empty());
    }

    static DirectCauses between(Template before, Template after) {
        return new DirectCauses(Optional.of(new Templates(before, after,
            TemplateDifference.between(before, after), TemplateReferences.of(after).all())));
    }

    /// Why a resource comes, goes, or changes without any detail.
    ChangeCause ofPresence(ReviewedChange change) {
        return templates.flatMap(both -> condition(both, change.logicalId())).orElse(EDIT);
    }

    private static Optional<ChangeCause> condition(Templates both, String logicalId) {
        Optional<TemplateResource> before = both.before().resource(logicalId);
        return both.after().resource(logicalId)
            .filter(after -> before.isPresent() && before.get().type().equals(after.type())
                && before.get().condition().equals(after.condition()))
            .flatMap(TemplateResource::condition).map(name -> new ChangeCause(CauseKind.CONDITION, name));
    }

    /// Why a part of a resource changes.
    List<ChangeCause> ofDetail(ReviewedChange change, ReviewedDetail detail) {
        boolean tags = detail.attribute().is(ResourceAttribute.TAGS);
        // What loops and macros make has no place in the templates as they are written.
        if (templates.filter(both -> both.after().resource(change.logicalId()).isPresent()).isEmpty()) {
            return List.of(tags ? TAGS : EDIT);
        }
        List<String> way = way(change, detail, tags);
        if (templates.orElseThrow().difference().of(Section.RESOURCES, change.logicalId()).stream()
                .anyMatch(each -> onOneWay(each.path().steps(), way))) {
            return List.of(EDIT);
        }
        List<ChangeCause> named = named(templates.orElseThrow(), way);
        return named.isEmpty() ? List.of(tags ? TAGS : NOT_TOLD) : named;
    }

    private static List<String> way(ReviewedChange change, ReviewedDetail detail, boolean tags) {
        List<String> way = new ArrayList<>(List.of(Section.RESOURCES.key(), change.logicalId()));
        way.add(tags ? ResourceAttribute.PROPERTIES.text()
            : detail.attribute().known().map(ResourceAttribute::text).orElse(detail.attribute().text()));
        (tags ? Optional.of(ResourceAttribute.TAGS.text()) : detail.name()).ifPresent(way::add);
        return way;
    }

    private static boolean onOneWay(List<String> one, List<String> other) {
        int least = Math.min(one.size(), other.size());
        return one.subList(0, least).equals(other.subList(0, least));
    }

    /// Mappings that say something else; where there are none, conditions that may have turned out differently.
    private static List<ChangeCause> named(Templates both, List<String> way) {
        List<Reference> used = both.references().stream()
            .filter(each -> onOneWay(each.path().steps(), way)).toList();
        List<ChangeCause> mappings = used.stream().filter(each -> each.kind() == Kind.MAPPING
                && !both.difference().of(Section.MAPPINGS, each.name()).isEmpty())
            .map(each -> new ChangeCause(CauseKind.MAPPING, each.name())).distinct().toList();
        return !mappings.isEmpty() ? mappings : used.stream().filter(each -> each.kind() == Kind.CONDITION)
            .map(each -> new ChangeCause(CauseKind.CONDITION, each.name())).distinct().toList();
    }
}
