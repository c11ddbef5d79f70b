package dev.catalogdesk.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What another path would change about tags.
final class TagChanges {
    private final LaunchTerms here;
    private final LaunchTerms there;
    private final LaunchChoices choices;
    private final List<LaunchChange> changes = new ArrayList<>();

    TagChanges(LaunchTerms here, LaunchTerms there, LaunchChoices choices) {
        this.here = here;
        this.there = there;
        this.choices = choices;
    }

    List<LaunchChange> find() {
        Set<String> keys = new TreeSet<>(here.tags().keySet());
        keys.addAll(there.tags().keySet());
        for (String key : keys) {
            if (!there.tags().containsKey(key)) {
                gone(key);
            } else if (!there.tags().get(key).equals(here.tags().get(key))) {
                otherwise(key, List.copyOf(there.tags().get(key)));
            }
        }
        return changes;
    }

    private void gone(String key) {
        Optional<String> value = valueHere(key);
        if (value.isPresent()) {
            changes.add(new LaunchChange.TagMissing(key, value.get()));
        } else if (!here.tags().getOrDefault(key, Set.of()).isEmpty()) {
            changes.add(new LaunchChange.TagNotAsked(key));
        }
    }

    private void otherwise(String key, List<String> values) {
        if (choices.ownTags().contains(key) && !here.tags().containsKey(key)) {
            changes.add(new LaunchChange.OwnTagTaken(key));
        }
        switch (values.size()) {
            case 0 -> leftOut(key);
            case 1 -> applied(key, values.getFirst());
            default -> offered(key, values);
        }
    }

    private void leftOut(String key) {
        if (here.tags().containsKey(key)) {
            changes.add(new LaunchChange.TagLeftOut(key));
        }
    }

    private void applied(String key, String value) {
        Optional<String> now = valueHere(key);
        if (now.isEmpty()) {
            changes.add(new LaunchChange.TagAdded(key, value));
        } else if (!now.get().equals(value)) {
            changes.add(new LaunchChange.TagOther(key, now.get(), value));
        }
    }

    /// A choice made here is taken over where it is offered; what a path puts on by itself was never chosen.
    private void offered(String key, List<String> values) {
        Optional<String> chosen = Optional.ofNullable(choices.tags().get(key));
        if (chosen.isEmpty()) {
            changes.add(new LaunchChange.TagToChoose(key, values));
        } else if (!values.contains(chosen.get())) {
            changes.add(new LaunchChange.TagNoLongerOffered(key, chosen.get(), values));
        }
    }

    private Optional<String> valueHere(String key) {
        return here.applied(key).or(() -> Optional.ofNullable(choices.tags().get(key)));
    }
}
