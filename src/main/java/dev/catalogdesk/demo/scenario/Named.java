package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.seed.ScenarioException;
import dev.catalogdesk.demo.seed.SeedNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Things of one kind by the name that the file gives them, so that others can refer to them.
///
/// @param <T> what they are
final class Named<T> {
    private static final int MOST_TOLD = 12;
    private final String kind;
    private final String place;
    private final Map<String, T> known = new LinkedHashMap<>();
    private final Set<String> mentioned = new LinkedHashSet<>();
    private final Set<String> declared = new HashSet<>();

    /// Has nothing yet.
    ///
    /// @param kind what they are, for messages, such as `product`
    /// @param place where they are, for messages, such as ` in eu-central-1`
    Named(String kind, String place) {
        this.kind = kind;
        this.place = place;
    }

    /// Says that the file has something of a name, here or in another region.
    void mention(SeedNode name) {
        mentioned.add(name.text());
    }

    /// Says that there is something of a name, whether or not it can be read.
    ///
    /// @param name where its name stands
    void declare(SeedNode name) {
        if (!declared.add(name.text())) {
            throw name.mistake("there is another " + kind + ' ' + name.text() + '.');
        }
        mentioned.add(name.text());
    }

    /// Says the same of a name that the file's form keeps from standing there twice.
    void declare(String name) {
        declared.add(name);
        mentioned.add(name);
    }

    void put(String name, T thing) {
        known.put(name, thing);
    }

    Optional<T> find(String name) {
        return Optional.ofNullable(known.get(name));
    }

    boolean isDeclared(String name) {
        return declared.contains(name);
    }

    /// What a part of the file refers to.
    ///
    /// @param reference where the name stands
    T get(SeedNode reference) {
        String name = reference.text();
        T thing = known.get(name);
        if (thing != null) {
            return thing;
        }
        if (declared.contains(name)) {
            throw ScenarioException.ofOtherMistake();
        }
        if (mentioned.contains(name)) {
            throw reference.mistake("there is no " + kind + ' ' + name + place + '.');
        }
        throw reference.mistake("there is no " + kind + ' ' + name + "; " + told());
    }

    private String told() {
        if (mentioned.isEmpty()) {
            return "there is none at all.";
        }
        String first = String.join(", ", mentioned.stream().limit(MOST_TOLD).toList());
        return "there is " + first + (mentioned.size() > MOST_TOLD ? " and others." : ".");
    }

    List<T> all() {
        return new ArrayList<>(known.values());
    }
}
