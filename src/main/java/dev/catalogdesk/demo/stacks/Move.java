package dev.catalogdesk.demo.stacks;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// What a creation or an update does to one resource.
///
/// @param verb what is done
/// @param before the resource as it was; nothing for a new one
/// @param after the resource as it is to be
/// @param needs logical ids of what must be done before
record Move(Verb verb, Optional<LiveResource> before, LiveResource after, Set<String> needs) {
    /// What is done to a resource.
    enum Verb {
        /// It is made.
        CREATE,

        /// It is changed in place.
        UPDATE,

        /// Another takes its place.
        REPLACE
    }

    String id() {
        return after.logicalId();
    }

    /// The word that its states begin with.
    String word() {
        return verb == Verb.CREATE ? "CREATE" : "UPDATE";
    }

    Task task() {
        Duration takes = verb == Verb.UPDATE ? Pace.update(after.type()) : Pace.create(after.type());
        return new Task(id(), needs, takes);
    }

    /// Whether something new comes into being, which goes again where the change is undone.
    boolean makes() {
        return verb != Verb.UPDATE;
    }
}
