package dev.catalogdesk.demo.state;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Copies that keep the order, which [java.util.Map#copyOf] does not.
final class Copies {
    private Copies() {
    }

    static <V> SequencedMap<String, V> of(SequencedMap<String, V> map) {
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
    }
}
