package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.changes.ChangeSet;
import dev.catalogdesk.changes.ExistingResources;
import dev.catalogdesk.changes.StackVersion;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.template.Reference;
import dev.catalogdesk.template.Resolved.Text;
import dev.catalogdesk.template.StackFacts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What an order would change in a stack, computed by the same code as the console uses.
record StackDifference(TemplateShelf shelf, StackIdentity identity, StackFacts facts) {
    /// Compares.
    ///
    /// @param before what the stack consists of; [Situation#none()] for one that is not there yet
    /// @param shape what it is to be made from
    /// @return the change set
    /// @throws dev.catalogdesk.template.TemplateException if one of the templates cannot be evaluated
    ChangeSet between(Situation before, StackShape shape) {
        return ChangeSet.between(version(before.version()), version(shape), existing(before, shape), facts);
    }

    private StackVersion version(StackShape shape) {
        return new StackVersion(shelf.template(shape.template()), shape.parameters(), tags(shape.tags()));
    }

    private static Map<String, String> tags(List<Tag> tags) {
        Map<String, String> byKey = new LinkedHashMap<>();
        tags.forEach(tag -> byKey.put(tag.key(), tag.value()));
        return byKey;
    }

    private ExistingResources existing(Situation before, StackShape shape) {
        Map<String, String> ids = new HashMap<>();
        before.resources().values().forEach(each -> ids.put(each.logicalId(), each.physicalId()));
        Map<String, Map<String, String>> attributes = new HashMap<>();
        StackValues values = new StackValues(before.resources(), new BelievableValues(identity));
        Stream.of(before.version(), shape).flatMap(each -> shelf.read(each).attributes().stream())
            .filter(reference -> before.resources().containsKey(reference.name()))
            // What is called like a property is looked up there.
            .filter(reference -> !isProperty(before, reference))
            .forEach(reference -> {
                if (values.attribute(reference.name(), reference.attribute()) instanceof Text text) {
                    attributes.computeIfAbsent(reference.name(), _ -> new HashMap<>())
                        .put(reference.attribute(), text.text());
                }
            });
        return new ExistingResources(ids, attributes);
    }

    private static boolean isProperty(Situation before, Reference reference) {
        LiveResource resource = before.resources().get(reference.name());
        return resource != null && resource.properties().members().containsKey(reference.attribute());
    }
}
