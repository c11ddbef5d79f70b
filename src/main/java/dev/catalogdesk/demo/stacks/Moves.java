package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.changes.ChangeAction;
import dev.catalogdesk.changes.ChangeSet;
import dev.catalogdesk.changes.Replacement;
import dev.catalogdesk.changes.RequiresRecreation;
import dev.catalogdesk.changes.ResourceChange;
import dev.catalogdesk.changes.UpdateBehaviour;
import dev.catalogdesk.changes.UpdateBehaviours;
import dev.catalogdesk.template.Dependency;
import dev.catalogdesk.template.Resolved.Members;
import dev.catalogdesk.template.TemplateResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/// Finds out what a creation or an update does to each resource. A change set is made before values are known; here
/// the resources are gone through in their order, so each sees what the earlier ones became.
final class Moves {
    private static final String IMPORT = "Fn::ImportValue";
    private final Map<String, LiveResource> live;
    private final Map<String, LiveResource> old;
    private final Blueprint blueprint;
    private final BelievableValues believable;
    private final int number;
    private final Map<String, ResourceChange> expected = new HashMap<>();
    private final List<Move> found = new ArrayList<>();
    private final List<StackFailure> failures = new ArrayList<>();
    private final SequencedSet<String> unresolved = new LinkedHashSet<>();

    /// Makes a search.
    ///
    /// @param old the resources as they are
    /// @param live the same, to be changed on the way; what the blueprint's values look into
    /// @param blueprint what is to be
    /// @param believable makes physical ids
    /// @param number of the change in the life of the stack
    Moves(Map<String, LiveResource> old, Map<String, LiveResource> live, Blueprint blueprint,
            BelievableValues believable, int number) {
        this.old = old;
        this.live = live;
        this.blueprint = blueprint;
        this.believable = believable;
        this.number = number;
    }

    /// Finds the moves.
    ///
    /// @param changes what the change set says
    /// @return moves, each after those that it needs
    List<Move> find(ChangeSet changes) {
        changes.withPropertyValues().forEach(change -> expected.put(change.logicalId(), change));
        for (TemplateResource resource : blueprint.resources()) {
            Members properties = blueprint.properties(resource);
            properties.pending().forEach(missing -> missing(resource, missing));
            LiveResource was = old.get(resource.logicalId());
            if (was == null || !was.made()) {
                move(Move.Verb.CREATE, Optional.empty(), made(resource, properties));
            } else {
                changed(was, resource, properties);
            }
        }
        return found;
    }

    /// What goes wrong by itself on the way.
    List<StackFailure> failures() {
        return failures;
    }

    /// What resources name though it does not exist under these conditions.
    SequencedSet<String> unresolved() {
        return unresolved;
    }

    private void missing(TemplateResource resource, Dependency missing) {
        if (missing.resource().equals(IMPORT)) {
            failures.add(new StackFailure(
                resource.logicalId(), "No export named " + missing.attribute() + " found.", false));
        } else if (!missing.resource().startsWith("Fn::")) {
            unresolved.add(missing.resource());
        }
    }

    private void changed(LiveResource was, TemplateResource resource, Members properties) {
        Optional<ResourceChange> meant = Optional.ofNullable(expected.get(was.logicalId()))
            .filter(change -> change.action() == ChangeAction.MODIFY);
        boolean differs = !was.properties().equals(properties);
        if (!differs && meant.isEmpty()) {
            return;
        }
        boolean told = meant.flatMap(ResourceChange::replacement).filter(Replacement.TRUE::equals).isPresent();
        if (told || (differs && replaces(was, properties))) {
            LiveResource now = made(resource, properties);
            CustomName.of(resource.type(), properties).filter(name -> now.physicalId().equals(was.physicalId()))
                .ifPresent(name -> failures.add(new StackFailure(was.logicalId(), "CloudFormation cannot update a"
                    + " stack when a custom-named resource requires replacing. Rename " + name
                    + " and update the stack again.", false)));
            move(Move.Verb.REPLACE, Optional.of(was), now);
        } else {
            move(Move.Verb.UPDATE, Optional.of(was),
                new LiveResource(was.logicalId(), was.type(), was.physicalId(), properties));
        }
    }

    private static boolean replaces(LiveResource was, Members properties) {
        UpdateBehaviour behaviour = UpdateBehaviours.of(was.type());
        Set<String> names = new LinkedHashSet<>(was.properties().members().keySet());
        names.addAll(properties.members().keySet());
        return names.stream()
            .filter(name -> !Objects.equals(was.properties().members().get(name), properties.members().get(name)))
            .anyMatch(name -> behaviour.requires(List.of(name)) == RequiresRecreation.ALWAYS);
    }

    private LiveResource made(TemplateResource resource, Members properties) {
        String key = number == 0 ? resource.logicalId() : resource.logicalId() + "#" + number;
        return new LiveResource(resource.logicalId(), resource.type(),
            believable.physicalId(key, resource.type(), CustomName.of(resource.type(), properties)), properties);
    }

    private void move(Move.Verb verb, Optional<LiveResource> was, LiveResource now) {
        found.add(new Move(verb, was, now, blueprint.needs(now.logicalId())));
        live.put(now.logicalId(), now);
    }
}
