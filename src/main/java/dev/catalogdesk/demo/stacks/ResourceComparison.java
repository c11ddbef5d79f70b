package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.demo.state.PlannedChange;
import dev.catalogdesk.template.Reference;
import dev.catalogdesk.template.Section;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateReferences;
import dev.catalogdesk.template.TemplateResource;
import dev.catalogdesk.template.TemplateValue;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;

/// Compares the resources of a stack with those it is to have, each as a whole: what is new, what goes, and which
/// properties of the others become different. What a change does to a resource is not looked up.
final class ResourceComparison {
    private final Side before;
    private final Side after;
    private final BelievableValues believable;

    /// One side of the comparison.
    ///
    /// @param template the template
    /// @param parameters values by key, defaults included
    /// @param evaluation evaluates the template
    record Side(Template template, Map<String, String> parameters, Evaluation evaluation) {
        SequencedMap<String, TemplateResource> resources() {
            SequencedMap<String, TemplateResource> resources = new LinkedHashMap<>();
            template.resources().stream().filter(each -> evaluation.holds(each.definition()))
                .forEach(each -> resources.put(each.logicalId(), each));
            return resources;
        }
    }

    ResourceComparison(Side before, Side after, BelievableValues believable) {
        this.before = before;
        this.after = after;
        this.believable = believable;
    }

    List<PlannedChange> changes() {
        SequencedMap<String, TemplateResource> old = before.resources();
        SequencedMap<String, TemplateResource> next = after.resources();
        List<PlannedChange> changes = new ArrayList<>();
        next.forEach((id, resource) -> {
            TemplateResource known = old.get(id);
            if (known == null) {
                changes.add(new PlannedChange("ADD", id, "", resource.type(), "", List.of(), List.of()));
            } else if (known.type().equals(resource.type())) {
                modified(known, resource).ifPresent(changes::add);
            } else {
                changes.add(new PlannedChange("MODIFY", id, physicalId(known), resource.type(), "TRUE",
                    List.of("PROPERTIES"), List.of()));
            }
        });
        old.forEach((id, resource) -> {
            if (!next.containsKey(id)) {
                changes.add(new PlannedChange("REMOVE", id, physicalId(resource), resource.type(), "", List.of(),
                    List.of()));
            }
        });
        return changes;
    }

    private Optional<PlannedChange> modified(TemplateResource known, TemplateResource next) {
        Set<String> names = new LinkedHashSet<>(next.properties().entries().keySet());
        names.addAll(known.properties().entries().keySet());
        List<PlannedChange.Detail> details = names.stream()
            .filter(name -> !text(before, known, name).equals(text(after, next, name)))
            .map(name -> new PlannedChange.Detail(
                name.equals("Tags") ? "TAGS" : "PROPERTIES", name.equals("Tags") ? "" : name,
                name.equals("Tags") ? "NEVER" : "CONDITIONALLY", "STATIC", cause(next, name)))
            .toList();
        if (details.isEmpty()) {
            return Optional.empty();
        }
        List<String> scope = details.stream().map(PlannedChange.Detail::attribute).distinct().toList();
        String replacement = scope.contains("PROPERTIES") ? "CONDITIONAL" : "FALSE";
        return Optional.of(new PlannedChange("MODIFY", next.logicalId(), physicalId(known), next.type(), replacement,
            scope, details));
    }

    /// The parameter that changed and to which the property refers.
    private String cause(TemplateResource resource, String property) {
        return TemplateReferences.of(after.template()).all().stream()
            .filter(each -> each.kind() == Reference.Kind.PARAMETER)
            .filter(each -> each.path().in(Section.RESOURCES) && each.path().owner().equals(resource.logicalId()))
            .filter(each -> each.path().property().filter(path -> path.matches(Pattern.quote(property) + "([.\\[].*)?"))
                .isPresent())
            .map(Reference::name)
            .filter(name -> !before.parameters().getOrDefault(name, "").equals(
                after.parameters().getOrDefault(name, "")))
            .findFirst().orElse("");
    }

    private String physicalId(TemplateResource resource) {
        return believable.reference(resource.logicalId(), resource.type());
    }

    private static String text(Side side, TemplateResource resource, String property) {
        return resource.properties().get(property).map(value -> resolved(side, value)).orElse("");
    }

    private static String resolved(Side side, TemplateValue value) {
        return switch (value) {
            case Scalar scalar -> scalar.text();
            case Sequence list -> list.items().stream().map(each -> resolved(side, each)).toList().toString();
            case Mapping mapping when Evaluation.isFunction(mapping) -> side.evaluation().text(mapping);
            case Mapping mapping -> {
                StringBuilder text = new StringBuilder("{");
                mapping.entries().forEach((key, each) ->
                    text.append(key).append('=').append(resolved(side, each)).append(';'));
                yield text.append('}').toString();
            }
        };
    }
}
