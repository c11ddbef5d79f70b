package dev.catalogdesk.changes.difference;

import dev.catalogdesk.template.TemplateValue;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

/// Values and texts that are alike, since they are made of few parts.
final class RandomValues {
    private static final List<String> WORDS = List.of("alpha", "beta", "-", "--", " ", "\n", "\n\n", "  x", "****",
        "*****", "*", "{{changeSet:KNOWN_AFTER_APPLY}}", "{{changeSet:", "é", "\uD83D\uDE00", "a", "1", "\r\n", ".");
    private static final List<String> KEYS = List.of("Key", "Value", "Name", "Sid", "Other");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    /// The text with some of it changed.
    String changed(String text) {
        int from = random.nextInt(text.length() + 1);
        int to = from + random.nextInt(text.length() + 1 - from);
        return text.substring(0, from) + text() + text.substring(to);
    }

    TemplateValue value(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(3)) {
            case 0 -> random.nextInt(8) == 0 ? Scalar.nothing() : Scalar.of(text());
            case 1 -> new Sequence(items(depth));
            default -> {
                LinkedHashMap<String, TemplateValue> entries = new LinkedHashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    entries.put(KEYS.get(random.nextInt(KEYS.size())), value(depth - 1));
                }
                yield new Mapping(entries);
            }
        };
    }

    private List<TemplateValue> items(int depth) {
        List<TemplateValue> items = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            items.add(value(depth - 1));
        }
        return items;
    }

    /// The value with some of it changed.
    TemplateValue changed(TemplateValue value, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return value(depth);
        }
        return switch (value) {
            case Scalar scalar -> Scalar.of(changed(scalar.text()));
            case Sequence list -> new Sequence(changed(list.items(), depth));
            case Mapping mapping -> {
                LinkedHashMap<String, TemplateValue> entries = new LinkedHashMap<>(mapping.entries());
                entries.replaceAll((_, each) -> random.nextBoolean() ? each : changed(each, depth - 1));
                entries.remove(KEYS.get(random.nextInt(KEYS.size())));
                entries.put(KEYS.get(random.nextInt(KEYS.size())), value(depth - 1));
                yield new Mapping(entries);
            }
        };
    }

    private List<TemplateValue> changed(List<TemplateValue> items, int depth) {
        List<TemplateValue> changed = new ArrayList<>();
        items.forEach(each -> {
            if (random.nextInt(5) > 0) {
                changed.add(random.nextBoolean() ? each : changed(each, depth - 1));
            }
            if (random.nextInt(5) == 0) {
                changed.add(value(depth - 1));
            }
        });
        return changed;
    }
}
