package dev.catalogdesk.changes.difference;

import dev.catalogdesk.changes.AttributeChangeType;
import dev.catalogdesk.changes.difference.ItemPairs.Pair;
import dev.catalogdesk.template.FunctionCall;
import dev.catalogdesk.template.TemplateLoop;
import dev.catalogdesk.template.TemplatePath;
import dev.catalogdesk.template.TemplateValue;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// Goes down two trees at once, as far as both have the same shape.
final class TemplateComparison {
    private final List<TemplateChange> found = new ArrayList<>();
    private final WorkBudget budget = new WorkBudget();

    private TemplateComparison() {
    }

    static List<TemplateChange> find(Mapping before, Mapping after) {
        TemplateComparison comparison = new TemplateComparison();
        comparison.members(new TemplatePath(List.of()), before, after);
        return comparison.found;
    }

    private void either(TemplatePath path, Optional<TemplateValue> before, Optional<TemplateValue> after) {
        if (before.isPresent() && after.isPresent()) {
            both(path, before.get(), after.get());
        } else {
            found.add(new TemplateChange(path,
                before.isEmpty() ? AttributeChangeType.ADD : AttributeChangeType.REMOVE, before, after));
        }
    }

    private void both(TemplatePath path, TemplateValue before, TemplateValue after) {
        boolean call = FunctionCall.of(before).isPresent() || FunctionCall.of(after).isPresent();
        if (!call && before instanceof Mapping one && after instanceof Mapping other) {
            members(path, one, other);
        } else if (before instanceof Sequence one && after instanceof Sequence other) {
            items(path, one.items(), other.items());
        } else if (!before.equals(after)) {
            found.add(new TemplateChange(
                path, AttributeChangeType.MODIFY, Optional.of(before), Optional.of(after)));
        }
    }

    private void members(TemplatePath path, Mapping before, Mapping after) {
        SequencedSet<String> keys = new LinkedHashSet<>(before.entries().keySet());
        keys.addAll(after.entries().keySet());
        for (String key : keys) {
            Optional<TemplateLoop> one = before.get(key).flatMap(value -> TemplateLoop.of(key, value));
            Optional<TemplateLoop> other = after.get(key).flatMap(value -> TemplateLoop.of(key, value));
            if (one.isPresent() && other.isPresent() && one.get().identifier().equals(other.get().identifier())) {
                both(path.key(key), one.get().collection(), other.get().collection());
                members(path.key(key), one.get().body(), other.get().body());
            } else {
                either(path.key(key), before.get(key), after.get(key));
            }
        }
    }

    private void items(TemplatePath path, List<TemplateValue> before, List<TemplateValue> after) {
        for (Pair pair : ItemPairs.of(before, after, budget)) {
            TemplatePath way = path.item(pair.after().orElseGet(() -> pair.before().orElse(0)));
            either(way, pair.itemBefore(before), pair.itemAfter(after));
        }
    }
}
