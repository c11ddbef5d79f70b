package dev.catalogdesk.template;

import dev.catalogdesk.template.TemplateValue.Kind;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes up values, and writes them as YAML in a style thrown for each: block or brackets, every kind of quotes, short
/// forms or long ones.
final class RandomYaml {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/_][A-Za-z0-9/_.:@+-]*[A-Za-z0-9/_]");
    private static final Pattern PRINTABLE = Pattern.compile("[ -~äß€😀]*");
    private static final Pattern LINES = Pattern.compile("([A-Za-z#][ -~]*\n)*([A-Za-z#][ -~]*\n)");
    private static final List<String> TEXTS = List.of("", "a", "yes", "No", "on", "true", "null", "~", "012", "1e3",
        "2010-09-09", "012345678901", "0x1F", "1_000", "1:30", ".5", "-", "- a", "a: b", "a #b", "#a", "!Ref", "&a",
        "*a", "[", "{", "%a", "@a", "`a", "|", ">", "'", "\"", "\\", "\\n", " a ", "a\nb\n", "a\n\nb", "\n", "\t",
        "a\tb", "ä€😀", "\u0007", "\u0085", "\u2028", "${A}", "{{resolve:ssm:a}}", "a: [b", "line one\n# two: x\n",
        "<<", "=", "?", "? a", "a,b", "key:");
    private static final List<String> NUMBERS = List.of("0", "1", "-1", "345600", "1.50", "0.10", "1e3", "-2.5E-7",
        "12345678901234567890");
    private static final List<String> CALLS = List.of("Ref", "Condition", "Fn::Sub", "Fn::GetAtt", "Fn::Join",
        "Fn::If", "Fn::Base64", "Fn::ImportValue", "Fn::Transform", "Fn::Length", "Fn::ToJsonString", "Fn::Contains");
    private final Random random;

    RandomYaml(Random random) {
        this.random = random;
    }

    Mapping template() {
        LinkedHashMap<String, TemplateValue> entries = new LinkedHashMap<>();
        entries.put("Metadata", mapping(5));
        return new Mapping(entries);
    }

    private TemplateValue value(int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 5)) {
            case 0 -> new Scalar(pick(NUMBERS), Kind.NUMBER);
            case 1 -> random.nextBoolean() ? Scalar.nothing()
                : new Scalar(String.valueOf(random.nextBoolean()), Kind.BOOLEAN);
            case 2, 3, 4 -> Scalar.of(pick(TEXTS));
            case 5 -> call(depth);
            case 6, 7 -> {
                List<TemplateValue> items = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(value(depth - 1));
                }
                yield new Sequence(items);
            }
            default -> mapping(depth);
        };
    }

    private Mapping mapping(int depth) {
        LinkedHashMap<String, TemplateValue> entries = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            entries.put(pick(TEXTS) + i, value(depth - 1));
        }
        return new Mapping(entries);
    }

    private Mapping call(int depth) {
        TemplateValue argument = value(depth - 1);
        // Under a short form everything is text.
        boolean text = !(argument instanceof Scalar scalar) || scalar.kind() == Kind.TEXT;
        return ShortForms.call(pick(CALLS), text ? argument : Scalar.of("x.y"), Place.NONE);
    }

    /// Writes an object as a document.
    String write(Mapping mapping) {
        StringBuilder out = new StringBuilder(random.nextBoolean() ? "---\n" : "");
        entries(mapping, 0, out);
        return random.nextInt(4) == 0 ? out.toString().replace("\n", "\r\n") : out.toString();
    }

    private void entries(Mapping mapping, int indent, StringBuilder out) {
        mapping.entries().forEach((key, value) -> {
            out.append(" ".repeat(indent)).append(text(key)).append(':');
            block(value, indent, out);
        });
    }

    /// Writes what follows a colon or a dash, with the line's end.
    private void block(TemplateValue value, int indent, StringBuilder out) {
        if (random.nextInt(4) == 0) {
            out.append(' ').append(flow(value)).append('\n');
            return;
        }
        int deeper = indent + 1 + random.nextInt(3);
        TemplateValue content = value;
        Map.Entry<String, TemplateValue> call = call(value);
        if (call != null) {
            out.append(" !").append(call.getKey().replace("Fn::", ""));
            content = call.getValue();
        }
        switch (content) {
            case Mapping mapping when !mapping.entries().isEmpty() -> {
                out.append('\n');
                entries(mapping, deeper, out);
            }
            case Sequence sequence when !sequence.items().isEmpty() -> {
                out.append('\n');
                for (TemplateValue item : sequence.items()) {
                    out.append(" ".repeat(deeper)).append('-');
                    block(item, deeper, out);
                }
            }
            case Scalar scalar when scalar.kind() == Kind.TEXT && LINES.matcher(scalar.text()).matches() ->
                out.append(" |\n").append(scalar.text().replaceAll("(?m)^(?=.)", " ".repeat(deeper)));
            default -> out.append(' ').append(flow(content)).append('\n');
        }
    }

    private String flow(TemplateValue value) {
        Map.Entry<String, TemplateValue> call = call(value);
        return call != null && random.nextBoolean()
            ? "!" + call.getKey().replace("Fn::", "") + " " + inLongForm(call.getValue()) : inLongForm(value);
    }

    /// Writes a value without short form of its own, since YAML allows no two in a row.
    private String inLongForm(TemplateValue value) {
        return switch (value) {
            case Scalar scalar when scalar.kind() == Kind.TEXT -> text(scalar.text());
            case Scalar scalar when scalar.kind() == Kind.NULL -> random.nextBoolean() ? "null" : "~";
            case Scalar scalar -> scalar.text();
            case Sequence sequence -> sequence.items().stream().map(this::flow).toList().toString();
            case Mapping mapping -> "{" + String.join(", ", mapping.entries().entrySet().stream()
                .map(entry -> text(entry.getKey()) + ": " + flow(entry.getValue())).toList()) + "}";
        };
    }

    private String text(String text) {
        int style = random.nextInt(3);
        if (style == 0 && PLAIN.matcher(text).matches() && Scalars.plain(text, Place.NONE).kind() == Kind.TEXT) {
            return text;
        }
        return style == 1 && PRINTABLE.matcher(text).matches()
            ? "'" + text.replace("'", "''") + "'"
            : TemplateJson.write(Scalar.of(text)).replace("\u0085", "\\u0085").replace("\u2028", "\\u2028");
    }

    private static Map.@Nullable Entry<String, TemplateValue> call(TemplateValue value) {
        return value instanceof Mapping mapping && mapping.entries().size() == 1
            && CALLS.contains(mapping.entries().firstEntry().getKey()) ? mapping.entries().firstEntry() : null;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
