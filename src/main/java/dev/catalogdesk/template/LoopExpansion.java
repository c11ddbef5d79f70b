package dev.catalogdesk.template;

import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Unrolls the loops of a template as AWS does before anything else, as far as it is known over what they go: a list
/// in the template, or a parameter whose value is given. All others stay as they are.
public final class LoopExpansion {
    private final Map<String, String> values;
    private final Limits limits = new Limits();

    private LoopExpansion(Map<String, String> values) {
        this.values = values;
    }

    /// Unrolls the loops of a template.
    ///
    /// @param template a CloudFormation template
    /// @param values values of parameters by key, lists with commas; those not given count as unknown
    /// @return the template that they make
    /// @throws TemplateException if that is too large, or has not the form of a template
    public static Template expand(Template template, Map<String, String> values) {
        Mapping root = new LoopExpansion(Map.copyOf(values)).mapping(template.root(), 0);
        return new CloudFormationSections(root, template.remarks()).read();
    }

    private TemplateValue value(TemplateValue value, int depth) {
        limits.add(1, depth, value.place());
        return switch (value) {
            case Scalar scalar -> scalar;
            case Sequence sequence -> new Sequence(
                sequence.items().stream().map(item -> value(item, depth + 1)).toList(), sequence.place());
            case Mapping mapping -> mapping(mapping, depth);
        };
    }

    private Mapping mapping(Mapping mapping, int depth) {
        LinkedHashMap<String, TemplateValue> entries = new LinkedHashMap<>();
        mapping.entries().forEach((key, value) -> put(key, value, depth, entries));
        return new Mapping(entries, mapping.place());
    }

    private void put(String key, TemplateValue value, int depth, SequencedMap<String, TemplateValue> into) {
        Optional<TemplateLoop> loop = TemplateLoop.of(key, value);
        if (loop.isEmpty()) {
            into.put(key, value(value, depth + 1));
            return;
        }
        SequencedMap<String, TemplateValue> unrolled = items(loop.get().collection())
            .map(items -> unrolled(loop.get(), items, depth)).orElseGet(LinkedHashMap::new);
        // A loop that stays within it would stand there once only, under its one name; so the whole stays.
        if (unrolled.isEmpty() || unrolled.keySet().stream().anyMatch(TemplateLoop::named)) {
            into.put(key, value);
        } else {
            into.putAll(unrolled);
        }
    }

    private SequencedMap<String, TemplateValue> unrolled(TemplateLoop loop, List<String> items, int depth) {
        SequencedMap<String, TemplateValue> unrolled = new LinkedHashMap<>();
        for (String item : items) {
            limits.add(1, depth, loop.place());
            LoopItem current = new LoopItem(loop.identifier(), item, limits);
            loop.body().entries().forEach((key, repeated) ->
                put(current.text(key, repeated.place()), current.value(repeated), depth, unrolled));
        }
        return unrolled;
    }

    /// The items of a collection, if all are known.
    private Optional<List<String>> items(TemplateValue collection) {
        List<String> items = new ArrayList<>();
        for (TemplateValue each : collection.asList()) {
            Optional<String> given = FunctionCall.of(each).filter(call -> call.calls(FunctionCall.REF))
                .flatMap(call -> call.argument().asText()).map(values::get);
            if (given.isPresent()) {
                items.addAll(List.of(given.get().strip().split("\\s*,\\s*")));
            } else if (each.asText().isPresent()) {
                items.add(each.asText().get());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(items);
    }
}
