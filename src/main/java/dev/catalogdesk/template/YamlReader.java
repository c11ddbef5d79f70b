package dev.catalogdesk.template;

import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Reads YAML into values. It works on YAML's nodes and not on Java objects: so nothing is ever constructed from a
/// tag, every text stays as written, and every value knows its line.
final class YamlReader {
    private static final String MERGE = "<<";
    private final Positions positions;
    private int values;

    YamlReader(Positions positions) {
        this.positions = positions;
    }

    /// Reads the only document of a text.
    TemplateValue read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Limits.CHARACTERS);
        options.setNestingDepthLimit(Limits.DEPTH);
        try {
            Node node = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (node == null) {
                throw new TemplateException("The text holds nothing but comments", 0, 0);
            }
            return value(node, 0);
        } catch (MarkedYAMLException e) {
            throw notYaml(e);
        } catch (YAMLException e) {
            throw new TemplateException("This is not valid YAML: " + e.getMessage(), 0, 0);
        }
    }

    private static TemplateException notYaml(MarkedYAMLException e) {
        String problem = e.getProblem() == null ? "it cannot be read" : e.getProblem().strip();
        Mark mark = e.getProblemMark();
        return new TemplateException("This is not valid YAML: " + problem,
            mark == null ? 0 : mark.getLine() + 1, mark == null ? 0 : mark.getColumn() + 1);
    }

    private TemplateValue value(Node node, int depth) {
        int line = node.getStartMark().getLine() + 1;
        int column = node.getStartMark().getColumn() + 1;
        if (depth > Limits.DEPTH) {
            throw Limits.tooDeep(line, column);
        }
        values++;
        if (values > Limits.VALUES) {
            throw Limits.tooMany(line, column);
        }
        TemplateValue plain = switch (node) {
            case ScalarNode scalar -> scalar(scalar);
            case SequenceNode sequence -> sequence(sequence, depth);
            case MappingNode mapping -> mapping(mapping, depth);
            default -> throw new TemplateException("This part of the YAML cannot be read", line, column);
        };
        return positions.note(tagged(node, plain, line, column), line, column);
    }

    /// Reads a text. What a function is called with is text, except for nothing at all (`!GetAZs`).
    private static Scalar scalar(ScalarNode node) {
        boolean plain = node.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN && !node.getTag().equals(Tag.STR);
        boolean argument = node.getTag().getValue().startsWith("!") && !node.getValue().isEmpty();
        return plain && !argument ? Scalars.plain(node.getValue()) : Scalar.of(node.getValue());
    }

    /// Turns `!Sub text` into an object with the key `Fn::Sub`.
    private static TemplateValue tagged(Node node, TemplateValue plain, int line, int column) {
        String tag = node.getTag().getValue();
        if (!tag.startsWith("!") || tag.equals("!")) {
            return plain;
        }
        String longName = ShortForms.longName(tag).orElseThrow(
            () -> new TemplateException(tag + " is no function of CloudFormation", line, column));
        return ShortForms.call(longName, plain);
    }

    private TemplateValue sequence(SequenceNode node, int depth) {
        List<TemplateValue> items = new ArrayList<>();
        for (Node item : node.getValue()) {
            items.add(value(item, depth + 1));
        }
        return new Sequence(items);
    }

    /// Reads an object. Of a key that stands twice the last one counts: so does CloudFormation, and such templates run.
    private TemplateValue mapping(MappingNode node, int depth) {
        LinkedHashMap<String, TemplateValue> entries = new LinkedHashMap<>();
        LinkedHashMap<String, TemplateValue> merged = new LinkedHashMap<>();
        for (NodeTuple entry : node.getValue()) {
            String key = key(entry.getKeyNode());
            TemplateValue value = value(entry.getValueNode(), depth + 1);
            if (key.equals(MERGE)) {
                merge(value, merged);
            } else {
                entries.put(key, ShortForms.argument(key, value));
            }
        }
        merged.forEach(entries::putIfAbsent);
        return new Mapping(entries);
    }

    private static void merge(TemplateValue value, Map<String, TemplateValue> into) {
        switch (value) {
            case Mapping mapping -> mapping.entries().forEach(into::putIfAbsent);
            case Sequence sequence -> sequence.items().forEach(item -> merge(item, into));
            case Scalar _ -> into.putIfAbsent(MERGE, value);
        }
    }

    private static String key(@Nullable Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        int line = node == null ? 0 : node.getStartMark().getLine() + 1;
        int column = node == null ? 0 : node.getStartMark().getColumn() + 1;
        throw new TemplateException("A key must be plain text", line, column);
    }
}
