package dev.catalogdesk.changes.difference;

import dev.catalogdesk.template.TemplateValue;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Finds which item of a list has become which: by what names the items, such as the key of a tag, or else by what they
/// say. An item that has moved is one that went and one that came, since order may count.
final class ItemPairs {
    private static final List<String> NAMES = List.of("Key", "Name", "Id", "Sid", "AttributeName", "IndexName",
        "ParameterKey", "OptionName", "DeviceName", "LogicalResourceId");

    private final List<TemplateValue> before;
    private final List<TemplateValue> after;
    private final List<Pair> pairs = new ArrayList<>();

    private ItemPairs(List<TemplateValue> before, List<TemplateValue> after) {
        this.before = before;
        this.after = after;
    }

    /// An item before, after, or on both sides.
    ///
    /// @param before its place before
    /// @param after its place after
    record Pair(OptionalInt before, OptionalInt after) {
        Optional<TemplateValue> itemBefore(List<TemplateValue> items) {
            return item(items, before);
        }

        Optional<TemplateValue> itemAfter(List<TemplateValue> items) {
            return item(items, after);
        }

        private static Optional<TemplateValue> item(List<TemplateValue> items, OptionalInt at) {
            return at.isPresent() ? Optional.of(items.get(at.getAsInt())) : Optional.empty();
        }
    }

    static List<Pair> of(List<TemplateValue> before, List<TemplateValue> after, WorkBudget budget) {
        ItemPairs found = new ItemPairs(before, after);
        Optional<String> name = NAMES.stream().filter(each -> names(before, each) && names(after, each)).findFirst();
        if (name.isPresent()) {
            Alignment.of(texts(before, name.get()), texts(after, name.get()), budget).forEach(run ->
                found.add(run, run.equal() ? run.to() - run.from() : 0));
        } else {
            Alignment.of(texts(before), texts(after), budget).forEach(run -> found.add(run, found.alike(run)));
        }
        return found.pairs;
    }

    /// Adds a run.
    ///
    /// @param both how many of its items, from its beginning on, are one item each on both sides
    private void add(Run run, int both) {
        for (int i = 0; i < both; i++) {
            pairs.add(new Pair(OptionalInt.of(run.from() + i), OptionalInt.of(run.fromAfter() + i)));
        }
        for (int i = run.from() + both; i < run.to(); i++) {
            pairs.add(new Pair(OptionalInt.of(i), OptionalInt.empty()));
        }
        for (int i = run.fromAfter() + both; i < run.toAfter(); i++) {
            pairs.add(new Pair(OptionalInt.empty(), OptionalInt.of(i)));
        }
    }

    private int alike(Run run) {
        int both = 0;
        int most = Math.min(run.to() - run.from(), run.toAfter() - run.fromAfter());
        while (both < most && alike(before.get(run.from() + both), after.get(run.fromAfter() + both))) {
            both++;
        }
        return both;
    }

    private static boolean alike(TemplateValue one, TemplateValue other) {
        return one.getClass() == other.getClass();
    }

    private static boolean names(List<TemplateValue> items, String name) {
        Set<String> seen = new HashSet<>();
        return items.stream().allMatch(item -> item instanceof Mapping mapping
            && mapping.get(name).orElse(mapping) instanceof Scalar scalar && seen.add(scalar.text()));
    }

    private static List<String> texts(List<TemplateValue> items) {
        return items.stream().map(Canonical::text).toList();
    }

    private static List<String> texts(List<TemplateValue> items, String name) {
        return items.stream().map(item -> ((Mapping) item).text(name).orElse("")).toList();
    }
}
