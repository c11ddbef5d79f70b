package dev.catalogdesk.demo.seed;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A part of a file that knows where it stands, so that every mistake can name file and line. Every method throws
/// [ScenarioException] where the file has something else than is asked for.
public final class SeedNode {
    private final String file;
    private final Node node;

    private SeedNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /// Reads a file.
    ///
    /// @param file its name, for messages
    /// @param text its text
    /// @return the whole of it
    /// @throws ScenarioException if it is empty or no YAML
    public static SeedNode read(String file, String text) {
        try {
            Node node = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            if (node == null) {
                throw new ScenarioException(file + " is empty.");
            }
            return new SeedNode(file, node);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new ScenarioException(file + ", line " + line + ": this is not valid YAML: " + e.getProblem(), e);
        }
    }

    /// A mistake here.
    ///
    /// @param problem what is wrong, from a small letter to a full stop
    /// @return the exception to throw
    public ScenarioException mistake(String problem) {
        return new ScenarioException(file + ", line " + (node.getStartMark().getLine() + 1) + ": " + problem);
    }

    /// Refuses keys that nobody reads: they are slips of the pen.
    ///
    /// @param keys what may stand here
    /// @return this
    public SeedNode allow(String... keys) {
        Set<String> allowed = Set.of(keys);
        for (String key : entries().keySet()) {
            if (!allowed.contains(key)) {
                throw mistake("the key " + key + " is not known here, only " + String.join(", ", keys) + ".");
            }
        }
        return this;
    }

    /// The text of this part.
    ///
    /// @return the text, without space around it
    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        throw mistake("a text is expected.");
    }

    /// The parts under their keys, in their order.
    ///
    /// @return parts by key
    public Map<String, SeedNode> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw mistake("keys with values are expected.");
        }
        Map<String, SeedNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            SeedNode key = new SeedNode(file, tuple.getKeyNode());
            if (entries.put(key.text(), new SeedNode(file, tuple.getValueNode())) != null) {
                throw key.mistake("the key " + key.text() + " stands here twice.");
            }
        }
        return entries;
    }

    /// The parts of a list.
    ///
    /// @return the parts in their order
    public List<SeedNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw mistake("a list is expected.");
        }
        List<SeedNode> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(new SeedNode(file, item)));
        return items;
    }

    /// The part under a key, if there is one.
    ///
    /// @param key the key
    /// @return the part, if any
    public Optional<SeedNode> find(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    /// The part under a key that must be there.
    ///
    /// @param key the key
    /// @return the part
    public SeedNode get(String key) {
        return find(key).orElseThrow(() -> mistake("the key " + key + " is missing."));
    }

    /// The text under a key that must be there.
    ///
    /// @param key the key
    /// @return the text
    public String text(String key) {
        return get(key).text();
    }

    /// The text under a key.
    ///
    /// @param key the key
    /// @param otherwise what holds where the key is missing
    /// @return the text
    public String text(String key, String otherwise) {
        return find(key).map(SeedNode::text).orElse(otherwise);
    }

    /// The texts of a list under a key, none where the key is missing.
    ///
    /// @param key the key
    /// @return the texts
    public List<String> texts(String key) {
        return items(key).stream().map(SeedNode::text).toList();
    }

    /// The parts of a list under a key, none where the key is missing.
    ///
    /// @param key the key
    /// @return the parts
    public List<SeedNode> items(String key) {
        return find(key).map(SeedNode::items).orElse(List.of());
    }

    /// The parts under their keys under a key, none where the key is missing.
    ///
    /// @param key the key
    /// @return parts by key
    public Map<String, SeedNode> entries(String key) {
        return find(key).map(SeedNode::entries).orElse(Map.of());
    }

    /// A word of an enum under a key.
    ///
    /// @param key the key
    /// @param otherwise what holds where the key is missing
    /// @return the constant of that name
    public <E extends Enum<E>> E word(String key, E otherwise) {
        Optional<SeedNode> found = find(key);
        if (found.isEmpty()) {
            return otherwise;
        }
        String text = found.get().text();
        for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw found.get().mistake(text + " is no " + otherwise.getDeclaringClass().getSimpleName() + ".");
    }
}
