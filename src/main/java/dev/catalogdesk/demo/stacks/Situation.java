package dev.catalogdesk.demo.stacks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What a stack consists of between two changes.
///
/// @param version what it was last made from; that of before where a change was undone
/// @param resources its resources by logical id, in the order in which they can be made
record Situation(StackShape version, SequencedMap<String, LiveResource> resources) {
    Situation {
        resources = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(resources));
    }

    /// Before there is a stack.
    static Situation none() {
        return new Situation(new StackShape("{\"Resources\": {}}", Map.of(), List.of()), new LinkedHashMap<>());
    }
}
